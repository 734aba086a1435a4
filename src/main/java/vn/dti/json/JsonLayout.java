package vn.dti.json;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/** One entry per line down to a depth, what is nested deeper all on its line; LF on every machine. */
final class JsonLayout implements PrettyPrinter {

    private final int depth;
    private int nesting;

    /** The start of a line by how deep it is nested; deeper than any layout breaks lines. */
    private static final SerializableString[] LINES = new SerializableString[16];

    private static final SerializableString COLON = new SerializedString(": ");
    private static final SerializableString COMMA = new SerializedString(", ");

    static {
        for (int i = 0; i < LINES.length; i++) {
            LINES[i] = new SerializedString("\n" + "  ".repeat(i));
        }
    }

    JsonLayout(int depth) {
        this.depth = depth;
    }

    @Override
    public void writeRootValueSeparator(JsonGenerator json) {
        json.writeRaw('\n');
    }

    @Override
    public void writeStartObject(JsonGenerator json) {
        open(json, '{');
    }

    @Override
    public void beforeObjectEntries(JsonGenerator json) {
        before(json);
    }

    @Override
    public void writeObjectNameValueSeparator(JsonGenerator json) {
        json.writeRaw(COLON);
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator json) {
        next(json);
    }

    @Override
    public void writeEndObject(JsonGenerator json, int entries) {
        close(json, entries, '}');
    }

    @Override
    public void writeStartArray(JsonGenerator json) {
        open(json, '[');
    }

    @Override
    public void beforeArrayValues(JsonGenerator json) {
        before(json);
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator json) {
        next(json);
    }

    @Override
    public void writeEndArray(JsonGenerator json, int values) {
        close(json, values, ']');
    }

    private void open(JsonGenerator json, char bracket) {
        json.writeRaw(bracket);
        nesting++;
    }

    private void before(JsonGenerator json) {
        if (nesting <= depth) {
            newLine(json);
        }
    }

    private void next(JsonGenerator json) {
        if (nesting <= depth) {
            json.writeRaw(',');
            newLine(json);
        } else {
            json.writeRaw(COMMA);
        }
    }

    private void close(JsonGenerator json, int entries, char bracket) {
        nesting--;
        if (entries > 0 && nesting < depth) {
            newLine(json);
        }
        json.writeRaw(bracket);
    }

    private void newLine(JsonGenerator json) {
        json.writeRaw(LINES[nesting]);
    }
}
