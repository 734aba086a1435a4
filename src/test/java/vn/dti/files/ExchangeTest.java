package vn.dti.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExchangeTest {

    @TempDir
    private Path folder;

    private static void write(Exchange exchange, String name, String text) throws IOException {
        exchange.write(name, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void replacesWhatDtiWroteAndNamesWhatOthersWrote() throws IOException {
        Files.writeString(folder.resolve("a"), "cũ");
        Files.writeString(folder.resolve("b"), "của người dùng");
        try (Exchange exchange = new Exchange(folder)) {
            write(exchange, "a", "mới");
            write(exchange, "b", "mới");
            assertThatThrownBy(() -> exchange.commit(List.of(), "a"::equals, false))
                    .isInstanceOfSatisfying(ForeignFilesException.class, failure -> assertThat(failure.names())
                            .containsExactly("b"));
        }
        assertThat(folder.resolve("a")).hasContent("cũ");
        assertThat(folder.resolve("b")).hasContent("của người dùng");
        assertThat(folder.toFile().list()).hasSize(2);
    }

    @Test
    void foldersMadeForNothingGoAgain() throws IOException {
        Files.createDirectory(folder.resolve("co"));
        try (Exchange exchange = new Exchange(folder.resolve("co/moi/nua"))) {
            write(exchange, "a", "mới");
        }
        assertThat(folder.resolve("co")).isEmptyDirectory();
        try (Exchange exchange = new Exchange(folder.resolve("co/moi/nua"))) {
            write(exchange, "a", "mới");
            Files.writeString(folder.resolve("co/moi/khac"), "của người khác");
        }
        assertThat(folder.resolve("co/moi").toFile().list()).containsExactly("khac");
    }

    /** Once decided, it could be neither finished nor taken back: the file would be taken for the folder that was made. */
    @Test
    void leavesAFileAloneThatStandsWhereAFolderMust() throws IOException {
        Files.writeString(folder.resolve("phieu"), "của người dùng");
        try (Exchange exchange = new Exchange(folder)) {
            write(exchange, "phieu/a", "mới");
            assertThatThrownBy(() -> exchange.commit(List.of(), name -> true, false))
                    .isInstanceOf(FileAlreadyExistsException.class)
                    .hasMessageContaining("phieu");
        }
        assertThat(folder.resolve("phieu")).hasContent("của người dùng");
        assertThat(folder.toFile().list()).containsExactly("phieu");
    }

    /** Behind a link may be another disk, onto which nothing is moved in one step. */
    @Test
    void putsNothingThroughALinkThatLeadsOutOrNowhere() throws IOException {
        Path target = Files.createDirectory(folder.resolve("ky"));
        Path elsewhere = Files.createDirectory(folder.resolve("noi-khac"));
        Path link = target.resolve("phieu");
        for (Path behind : List.of(elsewhere, folder.resolve("khong-co"))) {
            Files.createSymbolicLink(link, behind);
            try (Exchange exchange = new Exchange(target)) {
                write(exchange, "phieu/html/a", "mới");
                assertThatThrownBy(() -> exchange.commit(List.of(), name -> true, false))
                        .isInstanceOf(
                                Files.exists(behind) ? LinkedOutsideException.class : FileAlreadyExistsException.class)
                        .hasMessageContaining("phieu");
            }
            assertThat(target.toFile().list()).containsExactly("phieu");
            assertThat(elsewhere).isEmptyDirectory();
            Files.delete(link);
        }
        Files.createSymbolicLink(link, Files.createDirectory(target.resolve("trong")));
        try (Exchange exchange = new Exchange(target)) {
            write(exchange, "phieu/a", "mới");
            exchange.commit(List.of(), name -> true, false);
        }
        assertThat(target.resolve("trong/a")).hasContent("mới");
    }

    /** dti writes no links: whoever put one there has a file behind it that would stay as it is. */
    @Test
    void takesALinkInPlaceOfAFileForSomebodyElses() throws IOException {
        Path behind = Files.writeString(folder.resolve("that"), "thật");
        for (Path leads : List.of(behind, folder.resolve("khong-co"))) {
            Path link = Files.createSymbolicLink(folder.resolve("so"), leads);
            try (Exchange exchange = new Exchange(folder)) {
                write(exchange, "so", "mới");
                assertThatThrownBy(() -> exchange.commit(List.of(), name -> true, false))
                        .isInstanceOf(ForeignFilesException.class);
            }
            assertThat(link).isSymbolicLink();
            Files.delete(link);
        }
        assertThat(behind).hasContent("thật");
    }

    @Test
    void tellsWhoHoldsTheFolderAndSinceWhen() throws IOException {
        try (FolderLock held = FolderLock.acquire(folder.resolve(FolderLock.NAME), Duration.ZERO)) {
            assertThat(held).isNotNull();
            assertThatThrownBy(() -> FolderLock.acquire(folder.resolve(FolderLock.NAME), Duration.ZERO))
                    .isInstanceOfSatisfying(FolderBusyException.class, busy -> {
                        assertThat(busy.holder())
                                .contains(String.valueOf(ProcessHandle.current().pid()));
                        assertThat(busy.since()).isNotNull();
                        assertThat(busy.folder()).isEqualTo(folder);
                    });
        }
        assertThat(folder).isEmptyDirectory();
    }

    /** Who is stopped takes the folder of new files away; what another thread still begins must not bring it back. */
    @Test
    void beginsNoFileOnceItIsStopped() throws IOException {
        try (Exchange exchange = new Exchange(folder)) {
            write(exchange, "phieu/a", "mới");
            DurableFiles.deleteAll(folder.resolve(".dti-exchange"));
            assertThatThrownBy(() -> exchange.open("b")).isInstanceOf(NoSuchFileException.class);
            assertThatThrownBy(() -> exchange.open("phieu/html/b")).isInstanceOf(NoSuchFileException.class);
            assertThat(folder.resolve(".dti-exchange")).doesNotExist();
        }
    }

    @Test
    void leavesALivingRunAlone() throws IOException {
        try (Exchange exchange = new Exchange(folder)) {
            write(exchange, "a", "mới");
            assertThat(Exchange.recover(folder)).isEmpty();
            exchange.commit(List.of(), name -> false, false);
        }
        assertThat(folder.resolve("a")).hasContent("mới");
    }

    @Test
    void takesAwayALockThatADeadRunLeft() throws IOException {
        Files.writeString(folder.resolve(FolderLock.NAME), "1 ai");
        assertThat(Exchange.recover(folder)).isEmpty();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void doesNothingThatAForgedJournalAsksFor() throws IOException {
        Path target = Files.createDirectories(folder.resolve("ky/ket-qua"));
        Path outside = Files.writeString(folder.resolve("ky/dti.yaml"), "title: Kỳ");
        Path hidden = Files.createDirectories(target.resolve(".dti-exchange"));
        Files.createDirectories(hidden.resolve(Journal.NEW));
        Files.createDirectories(hidden.resolve(Journal.OLD));
        for (String forged : List.of(
                "REMOVE\t../dti.yaml",
                "REMOVE\t" + outside,
                "REMOVE\ta/../../dti.yaml",
                "PUT\t",
                "XOA\ta",
                "a",
                "\u0000")) {
            Files.writeString(hidden.resolve("journal"), forged + "\n");
            assertThatThrownBy(() -> Exchange.recover(target))
                    .as(forged)
                    .isInstanceOf(ForeignJournalException.class)
                    .hasMessageContaining("journal");
            assertThat(outside).as(forged).hasContent("title: Kỳ");
        }
    }

    @Test
    void followsNoLinkOutOfTheFolderForAJournal() throws IOException {
        Path target = Files.createDirectories(folder.resolve("ket-qua"));
        Path elsewhere = Files.createDirectories(folder.resolve("nha"));
        Files.writeString(elsewhere.resolve("thu"), "riêng");
        Path hidden = Files.createDirectories(target.resolve(".dti-exchange"));
        try {
            Files.createSymbolicLink(hidden.resolve(Journal.NEW), elsewhere);
        } catch (UnsupportedOperationException | IOException noLinksHere) {
            Assumptions.abort("no links here");
        }
        Files.writeString(hidden.resolve("journal"), "PUT\tthu\n");
        assertThatThrownBy(() -> Exchange.recover(target)).isInstanceOf(ForeignJournalException.class);
        assertThat(elsewhere.resolve("thu")).hasContent("riêng");
    }

    @Test
    void writesOverNoFileThatALinkInThePlaceOfTheLockLeadsTo() throws IOException {
        Path target = Files.createDirectories(folder.resolve("ket-qua"));
        Path elsewhere = Files.writeString(folder.resolve("thu"), "riêng");
        for (String name : List.of(FolderLock.NAME, ".moi.csv" + FolderLock.NAME)) {
            try {
                Files.createSymbolicLink(target.resolve(name), elsewhere);
            } catch (UnsupportedOperationException | IOException noLinksHere) {
                Assumptions.abort("no links here");
            }
        }
        assertThat(Exchange.recover(target)).isEmpty();
        assertThatThrownBy(() -> Leftovers.clear(target)).isInstanceOf(NotPlainFileException.class);
        assertThatThrownBy(() -> new Exchange(target)).isInstanceOf(NotPlainFileException.class);
        assertThatThrownBy(() -> WholeFile.write(target.resolve("moi.csv"), new byte[1], there -> true))
                .isInstanceOf(NotPlainFileException.class);
        assertThat(elsewhere).hasContent("riêng");
    }

    @Test
    void twoRunsThatWriteOneFileNeverMixIt() throws Exception {
        Path file = folder.resolve("so-sanh.csv");
        byte[] one = "một".repeat(100_000).getBytes(StandardCharsets.UTF_8);
        byte[] two = "hai".repeat(150_000).getBytes(StandardCharsets.UTF_8);
        List<java.util.concurrent.Callable<Void>> runs = new java.util.ArrayList<>();
        for (int i = 0; i < 20; i++) {
            byte[] bytes = i % 2 == 0 ? one : two;
            runs.add(() -> {
                WholeFile.write(file, bytes, there -> true);
                return null;
            });
        }
        java.util.concurrent.ExecutorService threads = java.util.concurrent.Executors.newFixedThreadPool(4);
        for (java.util.concurrent.Future<Void> run : threads.invokeAll(runs)) {
            run.get();
        }
        threads.shutdown();
        assertThat(Files.readAllBytes(file)).isIn(one, two);
        assertThat(folder.toFile().list()).containsExactly("so-sanh.csv");
    }
}
