package vn.dti.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that begin alike have the hash of all their bytes, whoever hashed the first of them. */
class BeginningTest {

    @TempDir
    private Path folder;

    /** Around the 64 bytes that SHA-256 takes at once, and more than a buffer holds. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 63, 64, 65, 7_001, 100_000})
    void theHashIsOfAllBytes(int length) throws IOException {
        String begin = "ă".repeat(length);
        Beginning beginning = new Beginning(bytes(begin));
        try (Exchange exchange = new Exchange(folder)) {
            for (String rest : List.of("", "một", "hai".repeat(50_000))) {
                String name = "tep-" + rest.length();
                String hash = exchange.write(name, out -> {
                    beginning.to(out);
                    out.write(bytes(rest));
                });
                assertThat(hash).isEqualTo(Sha256.text(digest(begin + rest)));
            }
            exchange.commit(List.of(), name -> false, false);
        }
        assertThat(folder.resolve("tep-3")).hasContent(begin + "một");
    }

    @Test
    void nothingCanStandBeforeIt() throws IOException {
        Beginning beginning = new Beginning(bytes("đầu"));
        try (Exchange exchange = new Exchange(folder)) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> exchange.write("tep", out -> {
                        out.write('x');
                        beginning.to(out);
                    }));
        }
    }

    @Test
    void itCanBeWrittenToAnything() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Beginning(bytes("đầu")).to(out);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("đầu");
    }

    private static MessageDigest digest(String text) {
        MessageDigest digest = Sha256.digest();
        digest.update(bytes(text));
        return digest;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
