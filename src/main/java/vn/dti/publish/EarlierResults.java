package vn.dti.publish;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;
import vn.dti.analysis.YearChange;
import vn.dti.scoring.Scope;

/** The overall rankings in the {@code ket-qua.json} of an earlier year; the rest of the file is passed over. */
public final class EarlierResults {

    private static final String SCHEMA = "dti-results/1";

    private final JsonParser json;
    private final Map<String, Map<String, YearChange.Standing>> units = new HashMap<>();
    private String schema = "";
    private String title = "";
    private int year;

    private EarlierResults(JsonParser json) {
        this.json = json;
    }

    /**
     * Reads them.
     *
     * @return empty where the file is no {@code ket-qua.json}
     * @throws IOException if the file cannot be read
     */
    public static Optional<YearChange.Earlier> read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                JsonParser json = new JsonFactory().createParser(ObjectReadContext.empty(), in)) {
            EarlierResults results = new EarlierResults(json);
            results.read();
            return results.schema.equals(SCHEMA)
                    ? Optional.of(new YearChange.Earlier(results.title, results.year, results.units))
                    : Optional.empty();
        } catch (JacksonIOException failure) {
            throw failure.getCause();
        } catch (JacksonException | NumberFormatException unreadable) {
            return Optional.empty();
        }
    }

    private void read() {
        if (json.nextToken() != JsonToken.START_OBJECT) {
            return;
        }
        properties(name -> {
            switch (name) {
                case "schema" -> schema = json.getString();
                case "assessment" -> properties(this::assessment);
                case "kinds" -> items(this::kind);
                default -> json.skipChildren();
            }
        });
    }

    private void assessment(String name) {
        if (name.equals("title")) {
            title = json.getString();
        } else if (name.equals("year")) {
            year = json.getIntValue();
        } else {
            json.skipChildren();
        }
    }

    private void kind() {
        Map<String, YearChange.Standing> ofKind = new HashMap<>();
        properties(name -> {
            if (name.equals("code")) {
                units.put(json.getString(), ofKind);
            } else if (name.equals("rankings")) {
                items(() -> ranking(ofKind));
            } else {
                json.skipChildren();
            }
        });
    }

    private void ranking(Map<String, YearChange.Standing> ofKind) {
        Map<String, YearChange.Standing> rows = new HashMap<>();
        String[] scope = {""};
        properties(name -> {
            if (name.equals("scope")) {
                scope[0] = json.getString();
            } else if (name.equals("rows")) {
                items(() -> row(rows));
            } else {
                json.skipChildren();
            }
        });
        if (scope[0].equals(Scope.OVERALL)) {
            ofKind.putAll(rows);
        }
    }

    private void row(Map<String, YearChange.Standing> rows) {
        Map<String, String> fields = new HashMap<>();
        properties(name -> {
            if (json.currentToken().isScalarValue() && json.currentToken() != JsonToken.VALUE_NULL) {
                fields.put(name, json.getString());
            } else {
                json.skipChildren();
            }
        });
        if (fields.containsKey("unit") && fields.containsKey("value")) {
            Optional<Integer> rank = Optional.ofNullable(fields.get("rank")).map(Integer::valueOf);
            rows.put(fields.get("unit"), new YearChange.Standing(new BigDecimal(fields.get("value")), rank));
        }
    }

    /** What is done with a property, the parser standing on its value. */
    private interface Property {
        void read(String name);
    }

    private void properties(Property property) {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            json.skipChildren();
            return;
        }
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = json.currentName();
            json.nextToken();
            property.read(name);
        }
    }

    private void items(Runnable item) {
        if (json.currentToken() != JsonToken.START_ARRAY) {
            json.skipChildren();
            return;
        }
        while (json.nextToken() != JsonToken.END_ARRAY) {
            item.run();
        }
    }
}
