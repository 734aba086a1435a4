package vn.dti.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import vn.dti.notice.Texts;
import vn.dti.run.Results;

/**
 * {@code nguon-goc.json}: program, options, every input and every other output with its SHA-256 (dac-ta 5). Neither clock
 * nor machine.
 */
final class Provenance {

    static final String NAME = "nguon-goc.json";

    private static final String SCHEMA = "dti-provenance/1";
    /** A file stands on a line. */
    private static final int DEPTH = 2;

    private Provenance() {}

    /**
     * Writes it.
     *
     * @param outputs SHA-256 of each output, by its path relative to the assessment folder
     */
    static void write(Results results, Texts texts, String version, Map<String, String> outputs, OutputStream out) {
        try (JsonGenerator json = JsonFile.open(out, DEPTH)) {
            json.writeStartObject();
            json.writeStringProperty("schema", SCHEMA);
            json.writeObjectPropertyStart("program");
            json.writeStringProperty("name", "dti");
            json.writeStringProperty("version", version);
            json.writeEndObject();
            json.writeObjectPropertyStart("options");
            json.writeStringProperty("stage", results.options().stage());
            json.writeBooleanProperty("provisional", results.options().provisional());
            json.writeBooleanProperty("strict", results.options().strict());
            json.writeStringProperty("lang", texts.language().key());
            json.writeEndObject();
            json.writeArrayPropertyStart("inputs");
            for (Results.InputFile input : results.inputs()) {
                file(json, input.path(), input.sha256());
            }
            json.writeEndArray();
            json.writeArrayPropertyStart("outputs");
            outputs.forEach((path, sha256) -> file(json, path, sha256));
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void file(JsonGenerator json, String path, String sha256) {
        json.writeStartObject();
        json.writeStringProperty("path", path);
        json.writeStringProperty("sha256", sha256);
        json.writeEndObject();
    }

    /** The names of the files that an earlier run says it wrote into a folder; none where it says nothing readable. */
    static Set<String> outputsIn(Path folder) throws IOException {
        Path file = folder.resolve(NAME);
        if (!Files.isRegularFile(file)) {
            return Set.of();
        }
        Set<String> names = new TreeSet<>();
        try (InputStream in = Files.newInputStream(file);
                JsonParser json = new JsonFactory().createParser(ObjectReadContext.empty(), in)) {
            boolean outputs = false;
            while (json.nextToken() != null) {
                if (json.currentToken() != JsonToken.PROPERTY_NAME) {
                    continue;
                }
                String name = json.currentName();
                if (name.equals("outputs") || name.equals("inputs")) {
                    outputs = name.equals("outputs");
                } else if (outputs && name.equals("path") && json.nextToken() == JsonToken.VALUE_STRING) {
                    String path = json.getString();
                    names.add(path.substring(path.lastIndexOf('/') + 1));
                }
            }
        } catch (JacksonException unreadable) {
            return Set.of();
        }
        return names;
    }

    /** The options an earlier run says it was given; none where it says nothing readable. */
    static Map<String, String> optionsIn(Path folder) throws IOException {
        Path file = folder.resolve(NAME);
        if (!Files.isRegularFile(file)) {
            return Map.of();
        }
        Map<String, String> options = new LinkedHashMap<>();
        try (InputStream in = Files.newInputStream(file);
                JsonParser json = new JsonFactory().createParser(ObjectReadContext.empty(), in)) {
            while (json.nextToken() != null) {
                if (json.currentToken() == JsonToken.PROPERTY_NAME
                        && json.currentName().equals("options")
                        && json.nextToken() == JsonToken.START_OBJECT) {
                    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                        String name = json.currentName();
                        json.nextToken();
                        options.put(name, json.getString());
                    }
                    return options;
                }
            }
        } catch (JacksonException unreadable) {
            return Map.of();
        }
        return options;
    }
}
