package vn.dti.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine;
import vn.dti.json.UnreadableJsonException;
import vn.dti.notice.Texts;
import vn.dti.results.ResultsFile;

/** Why a file that was named is no {@code ket-qua.json} to compare with, in words. */
record ResultsFault(String key, List<Object> arguments, UnreadableJsonException cause) {

    private static final String FAMILY = ResultsFile.SCHEMA.substring(0, ResultsFile.SCHEMA.indexOf('/') + 1);

    static ResultsFault of(Path file, UnreadableJsonException cause) {
        String key =
                switch (cause.fault()) {
                    case NO_JSON -> "no_json";
                    case OTHER_SCHEMA -> cause.getMessage().startsWith(FAMILY) ? "other_version" : "no_results";
                    case FIELD -> "field";
                };
        return new ResultsFault("results.fault." + key, List.of(file, cause.getMessage(), ResultsFile.SCHEMA), cause);
    }

    /** Where an option names the file. */
    UsageException usage(CommandLine command) {
        return new UsageException(command, key, arguments.toArray());
    }

    /** Where the file is what the command is about. */
    IOException failure(Texts texts) {
        return new IOException(texts.sentence(key, arguments.toArray()), cause);
    }
}
