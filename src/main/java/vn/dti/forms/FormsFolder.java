package vn.dti.forms;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.dti.code.Code;
import vn.dti.files.Exchange;
import vn.dti.formlayout.FormStamp;

/**
 * The folder that forms are written into, one after the other. A file that is there stays unless the user insists; and
 * even then a form in which something was filled in is kept aside, never lost.
 */
final class FormsFolder implements AutoCloseable {

    /** Where forms that were filled in are kept when new ones take their place. */
    static final String KEPT = "da-dien";

    /** Bytes of UTF-8 that every file system takes in a name, less what endings and numbers need. */
    private static final int LONGEST_NAME = 200;

    /** What a form is called whose unit's name gives no name of a file. */
    private static final String NAMELESS = "phieu";

    private static final String ENDING = ".xlsx";

    private final Exchange exchange;
    private final boolean force;
    private final Set<String> names = new HashSet<>();
    private final List<String> written = new ArrayList<>();
    private final List<String> existing = new ArrayList<>();
    private final List<String> keptAside = new ArrayList<>();

    FormsFolder(Path folder, boolean force) throws IOException {
        this.exchange = new Exchange(folder);
        this.force = force;
    }

    /**
     * Writes a form, to stand in the folder with all the others when this ends.
     *
     * @param name what the file is named after
     * @param otherwise what is added to the name where another form has it already
     */
    void write(String name, String otherwise, Exchange.Content content) throws IOException {
        String file = fileName(name, otherwise);
        Path target = exchange.target().resolve(file);
        if (Files.exists(target)) {
            if (!force) {
                existing.add(file);
                return;
            }
            keepAside(target, file);
        }
        exchange.write(file, content);
        written.add(file);
    }

    /** Copies what was filled in: it stays under its own name until the new form stands there. */
    private void keepAside(Path target, String file) throws IOException {
        if (Files.isRegularFile(target) && FormStamp.isUntouched(target)) {
            return;
        }
        String stem = file.substring(0, file.length() - ENDING.length());
        String kept = KEPT + "/" + file;
        for (int i = 2; Files.exists(exchange.target().resolve(kept)); i++) {
            kept = KEPT + "/" + stem + " (" + i + ")" + ENDING;
        }
        exchange.write(kept, out -> Files.copy(target, out));
        keptAside.add(kept);
    }

    /** Puts all forms into the folder; where there are none, a new folder is none either. */
    void commit() throws IOException {
        if (!written.isEmpty()) {
            exchange.commit(List.of(), written::contains, force);
        }
    }

    @Override
    public void close() throws IOException {
        exchange.close();
    }

    private String fileName(String name, String otherwise) {
        String stem = stem(name, "");
        if (!names.add(folded(stem))) {
            stem = stem(name, " (" + otherwise + ")");
            names.add(folded(stem));
        }
        return stem + ENDING;
    }

    /** File systems differ in whether case makes another name; forms do not rely on it. */
    private static String folded(String stem) {
        return stem.toLowerCase(Locale.ROOT);
    }

    /** A name as all file systems take it. */
    private static String stem(String name, String added) {
        String stem = Normalizer.normalize(name, Normalizer.Form.NFC)
                .replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", " ")
                .replaceAll("\\s+", " ")
                .strip()
                .replaceAll("^[.~]+|[. ]+$", "");
        // What tells it from another one stays also where the name is cut.
        while ((stem + added).getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME) {
            stem = stem.substring(0, stem.offsetByCodePoints(stem.length(), -1)).strip();
        }
        if (stem.isEmpty()) {
            return NAMELESS + added;
        }
        // Windows keeps some names for devices, and programs take what begins with a dash for an option.
        return (Code.isFileName(stem) ? stem : NAMELESS + " " + stem) + added;
    }

    List<String> written() {
        return List.copyOf(written);
    }

    /** Files that were there and stayed. */
    List<String> existing() {
        return List.copyOf(existing);
    }

    /** Filled-in forms that new ones took the place of, with where they are now. */
    List<String> keptAside() {
        return List.copyOf(keptAside);
    }
}
