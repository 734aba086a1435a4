package vn.dti.files;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What an exchange has decided to do, on the disk before the first of it is done. Whoever finds it does the rest, or
 * takes it back where that had begun; each step can be done again and changes nothing the second time.
 *
 * @param hidden the hidden folder of the exchange, which holds new files, and old ones until the end
 * @param target the folder that is changed
 */
record Journal(Path hidden, Path target, List<Step> steps) {

    /** The new files, below the hidden folder. */
    static final String NEW = "new";
    /** Second names of the old files, below the hidden folder. */
    static final String OLD = "old";

    private static final String NAME = "journal";
    private static final String TAKING_BACK = "taking-back";
    private static final String SEPARATOR = "\t";

    /** A change of one file; the name is relative to the folder, with {@code /}. */
    record Step(Change change, String name) {}

    /** What happens to a name. */
    enum Change {
        /** A folder that was not there. */
        FOLDER,
        /** A file where none was. */
        PUT,
        /** A file in the place of another. */
        REPLACE,
        /** A file that goes. */
        REMOVE
    }

    /**
     * Decides.
     *
     * @param names files written below {@link #NEW}; readers see the last one change last
     * @param stale files to take out
     */
    static Journal decide(Path hidden, Path target, Collection<String> names, Collection<String> stale)
            throws IOException {
        Set<String> folders = new LinkedHashSet<>();
        List<Step> steps = new ArrayList<>();
        for (String name : names) {
            for (int slash = name.indexOf('/'); slash >= 0; slash = name.indexOf('/', slash + 1)) {
                String folder = name.substring(0, slash);
                if (!Files.isDirectory(target.resolve(folder)) && folders.add(folder)) {
                    steps.add(new Step(Change.FOLDER, folder));
                }
            }
        }
        stale.stream()
                .filter(name -> DurableFiles.exists(target.resolve(name)))
                .forEach(name -> steps.add(new Step(Change.REMOVE, name)));
        names.forEach(name ->
                steps.add(new Step(DurableFiles.exists(target.resolve(name)) ? Change.REPLACE : Change.PUT, name)));
        Journal journal = new Journal(hidden, target, steps);
        for (Step step : steps) {
            Files.createDirectories(journal.old(step).getParent());
        }
        StringBuilder lines = new StringBuilder();
        steps.forEach(step -> lines.append(step.change())
                .append(SEPARATOR)
                .append(step.name())
                .append('\n'));
        Path written = hidden.resolve(NAME + ".tmp");
        try (TemporaryFile file = new TemporaryFile(written, target.resolve(NAME))) {
            file.write(lines.toString().getBytes(StandardCharsets.UTF_8));
        }
        DurableFiles.syncAll(hidden);
        DurableFiles.move(written, hidden.resolve(NAME));
        DurableFiles.sync(hidden);
        return journal;
    }

    static boolean isIn(Path hidden) {
        return Files.exists(hidden.resolve(NAME));
    }

    /**
     * Reads what was decided.
     *
     * @throws ForeignJournalException if it would change anything but files in the folder: folders are sent around, and
     *     one from elsewhere must not have its reader's files moved
     */
    static Journal read(Path hidden, Path target) throws IOException {
        Path file = hidden.resolve(NAME);
        List<Step> steps = new ArrayList<>();
        try {
            for (String line : Files.readAllLines(file)) {
                int at = line.indexOf(SEPARATOR);
                steps.add(new Step(Change.valueOf(line.substring(0, Math.max(0, at))), line.substring(at + 1)));
            }
            Journal journal = new Journal(hidden, target, steps);
            for (Step step : steps) {
                Path name = hidden.getFileSystem().getPath(step.name());
                boolean inside = !step.name().isEmpty()
                        && !name.isAbsolute()
                        && name.equals(name.normalize())
                        && !name.startsWith("..")
                        && journal.isInside(target.resolve(name))
                        && journal.isInside(journal.fresh(step))
                        && journal.isInside(journal.old(step));
                if (!inside) {
                    throw new ForeignJournalException(file);
                }
            }
            return journal;
        } catch (IllegalArgumentException | CharacterCodingException damaged) {
            throw new ForeignJournalException(file);
        }
    }

    /** Whether no link on the way leads out of the folder. */
    private boolean isInside(Path file) throws IOException {
        Path there = file.getParent();
        while (!DurableFiles.exists(there)) {
            there = there.getParent();
        }
        return there.toRealPath().startsWith(target.toRealPath());
    }

    boolean isTakenBack() {
        return Files.exists(hidden.resolve(TAKING_BACK));
    }

    /** Does what is not done yet; then the folder is the new one. */
    void finish() throws IOException {
        for (Step step : steps) {
            Path place = target.resolve(step.name());
            switch (step.change()) {
                case FOLDER -> Files.createDirectories(place);
                case REMOVE -> {
                    if (DurableFiles.exists(place)) {
                        DurableFiles.move(place, old(step));
                    }
                }
                case PUT -> {
                    if (DurableFiles.exists(fresh(step))) {
                        DurableFiles.move(fresh(step), place);
                    }
                }
                case REPLACE -> {
                    if (DurableFiles.exists(fresh(step))) {
                        if (!DurableFiles.exists(old(step)) && DurableFiles.exists(place)) {
                            DurableFiles.keep(place, old(step));
                        }
                        DurableFiles.move(fresh(step), place);
                    }
                }
            }
        }
        end();
    }

    /** Undoes what is done; then the folder is the old one. */
    void takeBack() throws IOException {
        if (!isTakenBack()) {
            Files.createFile(hidden.resolve(TAKING_BACK));
            DurableFiles.sync(hidden);
        }
        List<Step> backwards = new ArrayList<>(steps);
        Collections.reverse(backwards);
        for (Step step : backwards) {
            Path place = target.resolve(step.name());
            switch (step.change()) {
                case FOLDER -> deleteEmpty(place);
                case PUT -> {
                    if (!DurableFiles.exists(fresh(step))) {
                        Files.deleteIfExists(place);
                    }
                }
                case REMOVE, REPLACE -> {
                    if (DurableFiles.exists(old(step))) {
                        DurableFiles.move(old(step), place);
                    }
                }
            }
        }
        end();
    }

    private static void deleteEmpty(Path folder) throws IOException {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            // What somebody put in its place is not this run's.
            return;
        }
        try {
            Files.deleteIfExists(folder);
        } catch (DirectoryNotEmptyException others) {
            // Somebody else has put something there meanwhile.
        }
    }

    /** The journal goes only when the names of the files are on the disk. */
    private void end() throws IOException {
        Set<Path> folders = new LinkedHashSet<>();
        steps.forEach(step -> folders.add(target.resolve(step.name()).getParent()));
        folders.add(target);
        for (Path folder : folders) {
            DurableFiles.sync(folder);
        }
        Files.deleteIfExists(hidden.resolve(NAME));
        DurableFiles.sync(hidden);
    }

    private Path fresh(Step step) {
        return hidden.resolve(NEW).resolve(step.name());
    }

    private Path old(Step step) {
        return hidden.resolve(OLD).resolve(step.name());
    }
}
