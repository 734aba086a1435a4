package vn.dti.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Saves as programs do them, one file operation after the other; the test says when time goes on. */
class WatchingTest {

    @TempDir
    private Path folder;

    private Path form;
    private final List<String> runs = new ArrayList<>();
    private final Script script = new Script();

    /** A file operation. */
    private interface Step {
        void run() throws IOException;
    }

    /** Does the next operation whenever the watching waits: the first of a save in await, the others in its pauses. */
    private static final class Script implements SaveEvents {

        private final Deque<List<Step>> saves = new ArrayDeque<>();
        private Deque<Step> pauses = new ArrayDeque<>();
        private boolean ended;

        void save(Step... steps) {
            saves.add(List.of(steps));
        }

        @Override
        public boolean await() throws IOException {
            if (saves.isEmpty()) {
                return false;
            }
            List<Step> steps = saves.remove();
            steps.get(0).run();
            pauses = new ArrayDeque<>(steps.subList(1, steps.size()));
            return true;
        }

        @Override
        public boolean pause() {
            try {
                if (!pauses.isEmpty()) {
                    pauses.remove().run();
                }
            } catch (IOException e) {
                throw new AssertionError(e);
            }
            return !ended;
        }
    }

    @BeforeEach
    void begin() throws IOException {
        Files.writeString(folder.resolve("dti.yaml"), "title: Kỳ thử");
        form = Files.createDirectory(folder.resolve("bai-nop")).resolve("xa-1.xlsx");
        Files.writeString(form, "8,5");
    }

    @Test
    void excelSavesByRenamingTheOldAwayAndTheNewInItsPlace() throws Exception {
        Path fresh = form.resolveSibling("A1B2C300");
        Path old = form.resolveSibling("D4E5F600");
        script.save(
                () -> Files.writeString(fresh, "9"),
                () -> Files.move(form, old),
                () -> {},
                () -> Files.move(fresh, form),
                () -> Files.delete(old));
        assertThat(runs()).containsExactly("8,5", "9");
    }

    @Test
    void libreOfficeWritesInPlaceUnderALockFile() throws Exception {
        Path lock = form.resolveSibling(".~lock.xa-1.xlsx#");
        script.save(() -> Files.writeString(lock, "ai đó"));
        script.save(
                () -> Files.writeString(form, ""),
                () -> Files.writeString(form, "9", StandardOpenOption.APPEND),
                () -> Files.writeString(form, ",25", StandardOpenOption.APPEND));
        script.save(() -> Files.delete(lock));
        assertThat(runs()).containsExactly("8,5", "9,25");
    }

    @Test
    void aSyncClientRenamesAFileAsOldAndAsLongOverTheOther() throws Exception {
        Path part = form.resolveSibling("xa-1.xlsx.tmp");
        FileTime time = Files.getLastModifiedTime(form);
        script.save(() -> Files.writeString(part, "7,5"));
        script.save(() -> {
            Files.setLastModifiedTime(part, time);
            Files.move(part, form, StandardCopyOption.REPLACE_EXISTING);
        });
        assertThat(runs()).containsExactly("8,5", "7,5");
    }

    @Test
    void locksOfExcelAndWhatDtiWritesItselfAreNoSaves() throws Exception {
        script.save(() -> Files.writeString(form.resolveSibling("~$xa-1.xlsx"), "ai đó"));
        script.save(() -> Files.writeString(
                Files.createDirectory(folder.resolve("ket-qua")).resolve("ket-qua.json"), "{}"));
        script.save(() -> {});
        assertThat(runs()).containsExactly("8,5");
    }

    @Test
    void aFileThatIsDeletedForGoodIsSeenAfterAWhile() throws Exception {
        script.save(() -> Files.delete(form));
        assertThat(runs()).containsExactly("8,5", "-");
    }

    @Test
    void aFileInANewFolderAndASetOutsideAreSeen() throws Exception {
        Path set = Files.writeString(folder.resolveSibling(folder.getFileName() + ".yaml"), "id: a");
        try {
            script.save(() -> Files.writeString(
                    Files.createDirectories(folder.resolve("tham-dinh/lan-1")).resolve("qd.xlsx"), "1"));
            script.save(() -> Files.writeString(set, "id: ab"));
            new Watching(folder, script).untilEnd(() -> {
                runs.add(Files.readString(set));
                return List.of(set);
            });
            assertThat(runs).containsExactly("id: a", "id: a", "id: ab");
        } finally {
            Files.delete(set);
        }
    }

    @Test
    void whatIsSavedWhileItRunsIsRunAgain() throws Exception {
        script.save(() -> {});
        new Watching(folder, script).untilEnd(() -> {
            runs.add(Files.readString(form));
            if (runs.size() == 1) {
                Files.writeString(form, "lưu giữa chừng");
            }
            return List.of();
        });
        assertThat(runs).containsExactly("8,5", "lưu giữa chừng");
    }

    @Test
    void endsWithoutAnotherRunWhenItIsStoppedDuringASave() throws Exception {
        script.save(() -> Files.writeString(form, "9"), () -> script.ended = true);
        assertThat(runs()).containsExactly("8,5");
    }

    private List<String> runs() throws IOException, InterruptedException {
        new Watching(folder, script).untilEnd(() -> {
            runs.add(Files.exists(form) ? Files.readString(form) : "-");
            return List.of();
        });
        return runs;
    }
}
