package vn.dti.forms;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.dti.code.KindCode;
import vn.dti.folder.AssessmentFolder;

/** The sets of a new assessment, copied into its folder: whoever edits a set for the next year changes no past one. */
final class SetCopies {

    private static final String FOLDER = AssessmentFolder.SETS + "/";

    private final Map<KindCode, String> names = new HashMap<>();
    private final Map<String, byte[]> files = new LinkedHashMap<>();

    /** Takes in the set of a kind; kinds with the same file share a copy. */
    void add(KindCode kind, String file, byte[] content) {
        String name = FOLDER + file;
        for (int number = 2; files.containsKey(name) && !Arrays.equals(files.get(name), content); number++) {
            name = FOLDER + number + "-" + file;
        }
        files.put(name, content);
        names.put(kind, name);
    }

    /** The file of the set of every kind, relative to the assessment folder. */
    Map<KindCode, String> names() {
        return Map.copyOf(names);
    }

    void write(Path folder) throws IOException {
        Files.createDirectories(folder.resolve(FOLDER));
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Files.write(folder.resolve(file.getKey()), file.getValue());
        }
    }
}
