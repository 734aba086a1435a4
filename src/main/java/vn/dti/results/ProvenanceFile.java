package vn.dti.results;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import vn.dti.files.Sha256;
import vn.dti.json.Json;
import vn.dti.json.UnreadableJsonException;

/**
 * {@code nguon-goc.json}: program, options, every input and every other output with its SHA-256 (dac-ta 5). Neither clock
 * nor machine.
 *
 * @param sha256 of this file's own content with this text empty; empty in files of earlier versions
 */
public record ProvenanceFile(
        String schema,
        Program program,
        OptionsGiven options,
        List<HashedFile> inputs,
        List<HashedFile> outputs,
        String sha256)
        implements Json.Document {

    public static final String NAME = "nguon-goc.json";

    /** The schema that is written and read. */
    public static final String SCHEMA = "dti-provenance/1";

    /** A file stands on a line. */
    public static final int DEPTH = 2;

    /** Who wrote the results. */
    public record Program(String name, String version) {

        public Program {
            name = orEmpty(name);
            version = orEmpty(version);
        }
    }

    /** How they were asked for. */
    public record OptionsGiven(String stage, boolean provisional, boolean strict, String lang) {

        public OptionsGiven {
            stage = orEmpty(stage);
            lang = orEmpty(lang);
        }
    }

    /**
     * A file.
     *
     * @param path relative to the assessment folder, with {@code /}
     * @param sha256 in lower-case hexadecimal; empty for an input too large to be read, of which nothing was used
     */
    public record HashedFile(String path, String sha256) {

        public HashedFile {
            path = orEmpty(path);
            sha256 = orEmpty(sha256);
        }

        /** The name of the file in its folder. */
        public String fileName() {
            return path.substring(path.lastIndexOf('/') + 1);
        }
    }

    public ProvenanceFile {
        program = program == null ? new Program("", "") : program;
        options = options == null ? new OptionsGiven("", false, false, "") : options;
        inputs = inputs == null ? List.of() : inputs;
        outputs = outputs == null ? List.of() : outputs;
        sha256 = orEmpty(sha256);
    }

    /** A text that a damaged file leaves out is there all the same, and is none that was written. */
    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }

    /**
     * Asks whether it may be seen if there are results in a folder: that it may not is another thing than that there are
     * none.
     *
     * @throws AccessDeniedException if it may not
     */
    public static void mayBeSeen(Path folder) throws AccessDeniedException {
        if (Files.isDirectory(folder) && !Files.isExecutable(folder)) {
            throw new AccessDeniedException(folder.toString());
        }
    }

    /** The same with the hash of its own content: whoever changes a word of it must find another hash. */
    public ProvenanceFile sealed() {
        return new ProvenanceFile(schema, program, options, inputs, outputs, ownHash());
    }

    /** Whether its content is what was sealed (no {@code is…}: the binder would write that as a key); files of earlier versions bear no seal. */
    public boolean hasKeptItsSeal() {
        return sha256.isEmpty() || sha256.equals(ownHash());
    }

    private String ownHash() {
        ProvenanceFile unsealed = new ProvenanceFile(schema, program, options, inputs, outputs, "");
        MessageDigest digest = Sha256.digest();
        digest.update(Json.text(unsealed, DEPTH).getBytes(StandardCharsets.UTF_8));
        return Sha256.text(digest);
    }

    /** Reads it. */
    public static ProvenanceFile read(InputStream in) throws UnreadableJsonException {
        return Json.read(in, ProvenanceFile.class, SCHEMA);
    }

    /** What an earlier run says in a results folder; empty where it says nothing readable. */
    public static Optional<ProvenanceFile> in(Path folder) throws IOException {
        Path file = folder.resolve(NAME);
        mayBeSeen(folder);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(file)) {
            return Optional.of(read(in));
        } catch (UnreadableJsonException unreadable) {
            return Optional.empty();
        }
    }
}
