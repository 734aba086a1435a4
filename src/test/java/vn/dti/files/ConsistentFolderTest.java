package vn.dti.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConsistentFolderTest {

    @TempDir
    private Path folder;

    private final AtomicInteger readings = new AtomicInteger();

    @BeforeEach
    void fill() throws IOException {
        exchange("cũ");
    }

    private void exchange(String text) throws IOException {
        try (Exchange exchange = new Exchange(folder)) {
            for (String name : List.of("a", "b")) {
                exchange.write(name, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
            }
            exchange.commit(List.of(), name -> true, false);
        }
    }

    private String both(String first) throws IOException {
        return first + Files.readString(folder.resolve("b"));
    }

    @Test
    void whatIsReadIsOfOneRun() throws IOException {
        String read = ConsistentFolder.read(folder, () -> {
            String first = Files.readString(folder.resolve("a"));
            if (readings.incrementAndGet() == 1) {
                exchange("mới");
            }
            return both(first);
        });
        assertThat(read).isEqualTo("mớimới");
        assertThat(readings).hasValue(2);
    }

    @Test
    void thisIsSoWhereTheNewFilesHoldTheSameBytes() throws IOException {
        String read = ConsistentFolder.read(folder, () -> {
            if (readings.incrementAndGet() == 1) {
                exchange("cũ");
            }
            return both("");
        });
        assertThat(read).isEqualTo("cũ");
        assertThat(readings).hasValue(2);
    }

    @Test
    void aFileThatWasTakenAwayMeanwhileIsNotMissing() throws IOException {
        String read = ConsistentFolder.read(folder, () -> {
            if (readings.incrementAndGet() == 1) {
                exchange("mới");
                throw new NoSuchFileException("c");
            }
            return both("");
        });
        assertThat(read).isEqualTo("mới");
    }

    @Test
    void aRunThatOnlyBeginsDisturbsNoReader() throws IOException {
        try (Exchange begun = new Exchange(folder)) {
            begun.write("a", out -> out.write('x'));
            assertThat(ConsistentFolder.read(folder, () -> {
                        readings.incrementAndGet();
                        return both("");
                    }))
                    .isEqualTo("cũ");
        }
        assertThat(readings).hasValue(1);
    }

    @Test
    void aFolderThatNeverRestsIsTold() {
        assertThatThrownBy(() -> ConsistentFolder.read(folder, () -> {
                    exchange("mới");
                    return both("");
                }))
                .isInstanceOf(FolderBusyException.class);
    }

    @Test
    void whatFailsByItselfFailsAtOnce() {
        assertThatThrownBy(() -> ConsistentFolder.read(folder, () -> {
                    readings.incrementAndGet();
                    throw new NoSuchFileException("c");
                }))
                .isInstanceOf(NoSuchFileException.class);
        assertThat(readings).hasValue(1);
    }

    @Test
    void aFolderThatIsNotThereIsReadAsSuch() throws IOException {
        assertThat(ConsistentFolder.read(folder.resolve("không có"), () -> "không"))
                .isEqualTo("không");
    }
}
