package vn.dti.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
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
            assertThatThrownBy(() -> exchange.commit(List.of(), "a"::equals))
                    .isInstanceOfSatisfying(ForeignFilesException.class, failure -> assertThat(failure.names())
                            .containsExactly("b"));
        }
        assertThat(folder.resolve("a")).hasContent("cũ");
        assertThat(folder.resolve("b")).hasContent("của người dùng");
        assertThat(folder.toFile().list()).hasSize(2);
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

    @Test
    void leavesALivingRunAlone() throws IOException {
        try (Exchange exchange = new Exchange(folder)) {
            write(exchange, "a", "mới");
            assertThat(Exchange.recover(folder)).isEmpty();
            exchange.commit(List.of(), name -> false);
        }
        assertThat(folder.resolve("a")).hasContent("mới");
    }

    @Test
    void takesAwayALockThatADeadRunLeft() throws IOException {
        Files.writeString(folder.resolve(FolderLock.NAME), "1 ai");
        assertThat(Exchange.recover(folder)).isEmpty();
        assertThat(folder).isEmptyDirectory();
    }
}
