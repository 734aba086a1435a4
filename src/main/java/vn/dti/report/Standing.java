package vn.dti.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dti.notice.Language;
import vn.dti.notice.Texts;
import vn.dti.run.Results;

/** Whether a results folder still says what a run of today says. */
public final class Standing {

    /**
     * How the results in a folder were asked for, by their provenance.
     *
     * @param texts their language
     */
    public record Asked(Results.Options options, Texts texts) {}

    private Standing() {}

    /** How the results in a folder were asked for; empty where there are none. */
    public static Optional<Asked> asked(Path folder) throws IOException {
        Map<String, String> options = Provenance.optionsIn(folder);
        if (!options.containsKey("stage")) {
            return Optional.empty();
        }
        Language language = Language.EN.key().equals(options.get("lang")) ? Language.EN : Language.VI;
        return Optional.of(new Asked(
                new Results.Options(
                        options.get("stage"),
                        Boolean.parseBoolean(options.get("provisional")),
                        Boolean.parseBoolean(options.get("strict"))),
                Texts.in(language)));
    }

    /**
     * The files of a results folder that are absent or hold something else than the results give today.
     *
     * @param results of a run of today, asked for as those in the folder
     * @param nameInAssessment as for {@link ResultsFolder#write}
     */
    public static List<String> differing(
            Results results, Texts texts, String version, Path folder, String nameInAssessment) throws IOException {
        Path fresh = Files.createTempDirectory("dti-");
        try {
            List<String> differing = new ArrayList<>();
            for (String name : ResultsFolder.write(results, texts, version, fresh, nameInAssessment)) {
                Path old = folder.resolve(name);
                // The provenance names the program's version, which may be another one for the same results.
                boolean same = Files.isRegularFile(old)
                        && (name.equals(Provenance.NAME) || Files.mismatch(old, fresh.resolve(name)) < 0);
                if (!same) {
                    differing.add(name);
                }
            }
            return differing;
        } finally {
            Exchange.delete(fresh);
        }
    }
}
