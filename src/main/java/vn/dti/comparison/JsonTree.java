package vn.dti.comparison;

import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * JSON as a tree of maps, lists, texts, decimals, booleans and nulls. What is asked for and is not there is empty, so
 * that a file with fewer keys is still read.
 */
public record JsonTree(Object value) {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    /** A file that is no JSON, or not the one that was asked for; the message says what is wrong. */
    public static final class NotReadableException extends Exception {

        private static final long serialVersionUID = 1L;

        NotReadableException(String message) {
            super(message);
        }
    }

    /**
     * Reads a whole document.
     *
     * @param schema the beginning of its {@code schema}
     */
    public static JsonTree read(InputStream in, String schema) throws NotReadableException {
        return read(in, schema, Set.of());
    }

    /**
     * Reads a document in part: large files are then read in little memory.
     *
     * @param passedOver keys whose values are not taken in, wherever they stand
     */
    public static JsonTree read(InputStream in, String schema, Set<String> passedOver) throws NotReadableException {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), in)) {
            parser.nextToken();
            JsonTree tree = new JsonTree(value(parser, passedOver));
            if (parser.nextToken() != null || !tree.text("schema").startsWith(schema)) {
                throw new NotReadableException("schema: " + tree.text("schema"));
            }
            return tree;
        } catch (JacksonException e) {
            throw new NotReadableException(e.getOriginalMessage());
        }
    }

    private static Object value(JsonParser parser, Set<String> passedOver) {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            Map<String, Object> map = new LinkedHashMap<>();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String name = parser.currentName();
                parser.nextToken();
                if (passedOver.contains(name)) {
                    parser.skipChildren();
                } else {
                    map.put(name, value(parser, passedOver));
                }
            }
            return map;
        } else if (token == JsonToken.START_ARRAY) {
            List<Object> list = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                list.add(value(parser, passedOver));
            }
            return list;
        } else if (token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE) {
            return token == JsonToken.VALUE_TRUE;
        } else if (token == JsonToken.VALUE_NUMBER_INT || token == JsonToken.VALUE_NUMBER_FLOAT) {
            return parser.getDecimalValue();
        } else if (token == JsonToken.VALUE_STRING) {
            return parser.getString();
        }
        return null;
    }

    /** What stands under a key. */
    public JsonTree get(String key) {
        return new JsonTree(value instanceof Map<?, ?> map ? map.get(key) : null);
    }

    /** The elements of a list. */
    public List<JsonTree> list() {
        return value instanceof List<?> list ? list.stream().map(JsonTree::new).toList() : List.of();
    }

    /** The entries of an object, in their order. */
    public Map<String, JsonTree> entries() {
        Map<String, JsonTree> entries = new LinkedHashMap<>();
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, each) -> entries.put((String) key, new JsonTree(each)));
        }
        return entries;
    }

    /** The text under a key; empty where there is none. */
    public String text(String key) {
        return get(key).value() instanceof String text ? text : "";
    }

    public boolean flag(String key) {
        return Boolean.TRUE.equals(get(key).value());
    }

    /** The decimal that this is, as a number or in a text. */
    public Optional<BigDecimal> decimal() {
        if (value instanceof BigDecimal number) {
            return Optional.of(number);
        }
        return value instanceof String text && text.matches("-?\\d{1,30}(\\.\\d{1,30})?")
                ? Optional.of(new BigDecimal(text))
                : Optional.empty();
    }
}
