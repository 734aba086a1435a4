package vn.dti.json;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.filter.FilteringParserDelegate;
import tools.jackson.core.filter.TokenFilter;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.jr.ob.JSON;

/**
 * Writes records as JSON and reads them back. A component's name is its key; lists and maps are written as they are gone
 * through, so that a long one need never be whole in memory. What is null is written as {@code null}; keys that a record
 * does not have are passed over, and components that a file does not have are null.
 */
public final class Json {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private static final JSON BINDER = JSON.std
            .with(JSON.Feature.WRITE_NULL_PROPERTIES, JSON.Feature.WRITE_RECORD_FIELDS_IN_DECLARATION_ORDER)
            .without(JSON.Feature.FLUSH_AFTER_WRITE_VALUE);

    /** A record that is a whole file: it says what it is. */
    public interface Document {

        /** {@code dti-results/1}. */
        String schema();
    }

    private Json() {}

    /**
     * Writes a record and a line feed.
     *
     * @param depth objects and lists nested deeper than this stand on one line
     * @throws UncheckedIOException what the stream could not take
     */
    public static void write(Object value, int depth, OutputStream out) {
        write(value, FACTORY.createGenerator(context(depth), new BufferedOutputStream(out), JsonEncoding.UTF8));
    }

    /**
     * Writes a record and a line feed, and leaves the writer open.
     *
     * @param depth objects and lists nested deeper than this stand on one line
     */
    public static void write(Object value, int depth, PrintWriter out) {
        write(
                value,
                FACTORY.createGenerator(context(depth), out).configure(StreamWriteFeature.AUTO_CLOSE_TARGET, false));
    }

    private static void write(Object value, JsonGenerator to) {
        try (JsonGenerator json = to) {
            BINDER.write(value, json);
            json.writeRaw('\n');
        } catch (JacksonIOException failure) {
            throw new UncheckedIOException(failure.getCause());
        }
    }

    /** A record as text, with a line feed at its end. */
    public static String text(Object value, int depth) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        write(value, depth, bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static ObjectWriteContext context(int depth) {
        PrettyPrinter layout = new JsonLayout(depth);
        return new ObjectWriteContext.Base() {
            @Override
            public PrettyPrinter getPrettyPrinter() {
                return layout;
            }

            @Override
            public boolean hasPrettyPrinter() {
                return true;
            }

            @Override
            public CharacterEscapes getCharacterEscapes() {
                return VisibleEscapes.ALL;
            }
        };
    }

    /**
     * Reads a record.
     *
     * @param schema its {@code schema}: another number says that keys mean something else
     */
    public static <T extends Document> T read(InputStream in, Class<T> type, String schema)
            throws UnreadableJsonException {
        return read(in, type, schema, Set.of(), Set.of());
    }

    /**
     * Reads a record in part: large files are then read in little memory.
     *
     * @param schema its {@code schema}: another number says that keys mean something else
     * @param passedOver keys whose values are not taken in, wherever they stand
     * @param codedUnder keys of objects whose own keys are somebody's codes: none of those is passed over
     */
    public static <T extends Document> T read(
            InputStream in, Class<T> type, String schema, Set<String> passedOver, Set<String> codedUnder)
            throws UnreadableJsonException {
        try (JsonParser whole = FACTORY.createParser(ObjectReadContext.empty(), in);
                JsonParser parser = without(passedOver, codedUnder, whole)) {
            T value = BINDER.beanFrom(type, parser);
            String found = value == null || value.schema() == null ? "" : value.schema();
            if (!found.equals(schema)) {
                throw UnreadableJsonException.otherSchema(found);
            }
            if (parser.nextToken() != null) {
                throw UnreadableJsonException.noJson(place(parser.currentLocation()));
            }
            return value;
        } catch (JacksonException e) {
            throw UnreadableJsonException.noJson(place(e));
        }
    }

    /** Where reading stopped, as places are written (dac-ta 5): what the parser says of it is meant for programmers. */
    private static String place(JacksonException e) {
        return place(e.getLocation());
    }

    private static String place(TokenStreamLocation stopped) {
        return stopped == null || stopped.getLineNr() < 1
                ? "JSON"
                : "dòng " + stopped.getLineNr() + ", cột " + stopped.getColumnNr();
    }

    /** Reads a document as maps, lists, texts, numbers, booleans and nulls, for going through it key by key. */
    public static Object tree(InputStream in) throws UnreadableJsonException {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), in)) {
            return BINDER.anyFrom(parser);
        } catch (JacksonException e) {
            throw UnreadableJsonException.noJson(place(e));
        }
    }

    private static JsonParser without(Set<String> passedOver, Set<String> codedUnder, JsonParser whole) {
        TokenFilter filter = new Without(passedOver, codedUnder, false);
        return new FilteringParserDelegate(whole, filter, TokenFilter.Inclusion.INCLUDE_ALL_AND_PATH, true);
    }

    /** Lets through what is empty: an empty list is another thing than none. */
    private abstract static class KeepingEmpty extends TokenFilter {

        @Override
        public boolean includeEmptyArray(boolean filtered) {
            return true;
        }

        @Override
        public boolean includeEmptyObject(boolean filtered) {
            return true;
        }
    }

    /** Passes keys over; those of an object whose keys are codes are taken in, whatever they are. */
    private static final class Without extends KeepingEmpty {

        private final Set<String> passedOver;
        private final Set<String> codedUnder;
        private final boolean coded;
        /** Of objects whose keys are codes, if this is of others; of others, if this is of such. */
        private final Without otherwise;

        private final Entry entry;

        Without(Set<String> passedOver, Set<String> codedUnder, boolean coded) {
            this(passedOver, codedUnder, coded, null);
        }

        private Without(Set<String> passedOver, Set<String> codedUnder, boolean coded, Without otherwise) {
            this.passedOver = passedOver;
            this.codedUnder = codedUnder;
            this.coded = coded;
            this.otherwise = otherwise == null ? new Without(passedOver, codedUnder, !coded, this) : otherwise;
            this.entry = new Entry(this);
        }

        @Override
        public TokenFilter includeProperty(String name) {
            if (coded) {
                return otherwise.entry;
            }
            if (passedOver.contains(name)) {
                return null;
            }
            return codedUnder.contains(name) ? otherwise : this;
        }

        @Override
        public TokenFilter includeElement(int index) {
            return entry;
        }
    }

    /** An entry of a list, or of an object whose keys are codes: dti writes none that is null, and no reader expects one. */
    private static final class Entry extends KeepingEmpty {

        private final Without below;

        Entry(Without below) {
            this.below = below;
        }

        @Override
        public TokenFilter filterStartObject() {
            return below;
        }

        @Override
        public TokenFilter filterStartArray() {
            return below;
        }

        @Override
        public boolean includeValue(JsonParser at) {
            if (at.currentToken() == JsonToken.VALUE_NULL) {
                throw new StreamReadException(at, "null for an entry");
            }
            return true;
        }
    }
}
