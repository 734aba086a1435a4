package vn.dti.verification;

import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.dti.comparison.JsonTree;
import vn.dti.notice.Language;
import vn.dti.run.Results;

/**
 * What {@code nguon-goc.json} says.
 *
 * @param version of the program that wrote the results
 * @param folder the results folder relative to the assessment folder, as it was named then; may be empty
 * @param inputs SHA-256 by path relative to the assessment folder
 * @param outputs SHA-256 by name
 */
record Recorded(
        String version,
        Results.Options options,
        Language language,
        String folder,
        Map<String, String> inputs,
        Map<String, String> outputs) {

    static final String NAME = "nguon-goc.json";

    private static final String SCHEMA = "dti-provenance/";

    static Recorded read(InputStream in) throws JsonTree.NotReadableException {
        JsonTree tree = JsonTree.read(in, SCHEMA);
        JsonTree options = tree.get("options");
        Map<String, String> outputs = new LinkedHashMap<>();
        String folder = "";
        for (JsonTree output : tree.get("outputs").list()) {
            String path = output.text("path");
            int slash = path.lastIndexOf('/');
            folder = slash < 0 ? "" : path.substring(0, slash);
            outputs.put(path.substring(slash + 1), output.text("sha256"));
        }
        Map<String, String> inputs = new LinkedHashMap<>();
        tree.get("inputs").list().forEach(input -> inputs.put(input.text("path"), input.text("sha256")));
        return new Recorded(
                tree.get("program").text("version"),
                new Results.Options(options.text("stage"), options.flag("provisional"), options.flag("strict")),
                language(options.text("lang")).orElse(Language.VI),
                folder,
                inputs,
                outputs);
    }

    private static Optional<Language> language(String key) {
        for (Language language : Language.values()) {
            if (language.key().equals(key)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }
}
