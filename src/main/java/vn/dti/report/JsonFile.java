package vn.dti.report;

import java.io.BufferedOutputStream;
import java.io.OutputStream;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;

/** JSON that people can read too, see {@link JsonLayout}. */
public final class JsonFile {

    private static final JsonFactory FACTORY = new JsonFactory();

    private JsonFile() {}

    /**
     * Starts a JSON file.
     *
     * @param depth objects and lists nested deeper than this stand on one line
     */
    public static JsonGenerator open(OutputStream out, int depth) {
        PrettyPrinter layout = new JsonLayout(depth);
        ObjectWriteContext context = new ObjectWriteContext.Base() {
            @Override
            public PrettyPrinter getPrettyPrinter() {
                return layout;
            }

            @Override
            public boolean hasPrettyPrinter() {
                return true;
            }
        };
        return FACTORY.createGenerator(context, new BufferedOutputStream(out), JsonEncoding.UTF8);
    }
}
