package vn.dti.verification;

import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.dti.code.Stage;
import vn.dti.json.UnreadableJsonException;
import vn.dti.notice.Language;
import vn.dti.results.ProvenanceFile;
import vn.dti.run.Results;

/**
 * What {@code nguon-goc.json} says.
 *
 * @param version of the program that wrote the results
 * @param folder the results folder relative to the assessment folder, as it was named then; may be empty
 * @param inputs SHA-256 by path relative to the assessment folder
 * @param outputs SHA-256 by name
 * @param asSealed whether the file is what its own hash says
 */
record RecordedRun(
        String version,
        Results.Options options,
        Language language,
        String folder,
        Map<String, String> inputs,
        Map<String, String> outputs,
        boolean asSealed) {

    static RecordedRun read(InputStream in) throws UnreadableJsonException {
        ProvenanceFile file = ProvenanceFile.read(in);
        Map<String, String> outputs = new LinkedHashMap<>();
        String folder = "";
        for (ProvenanceFile.HashedFile output : file.outputs()) {
            folder = output.path()
                    .substring(
                            0,
                            Math.max(
                                    0,
                                    output.path().length() - output.fileName().length() - 1));
            outputs.put(output.fileName(), output.sha256());
        }
        Map<String, String> inputs = new LinkedHashMap<>();
        file.inputs().forEach(input -> inputs.put(input.path(), input.sha256()));
        ProvenanceFile.OptionsGiven options = file.options();
        return new RecordedRun(
                file.program().version(),
                new Results.Options(stage(options.stage()), options.provisional(), options.strict()),
                language(options.lang()).orElse(Language.VI),
                folder,
                inputs,
                outputs,
                file.hasKeptItsSeal());
    }

    /** Where a damaged file names no stage there may be, the last one is computed, and differs or not from what stands there. */
    private static Stage stage(String text) {
        return Stage.isAllowed(text) ? new Stage(text) : Stage.FINAL;
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
