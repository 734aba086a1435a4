package vn.dti.acceptance;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every end-to-end case gives what stands beside it. */
class CasesTest {

    static Stream<Case> cases() throws IOException {
        return Case.all().stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void givesWhatIsExpected(Case each, @TempDir Path folder) throws IOException {
        Path copy = each.copiedTo(folder.resolve("ky"));
        List<Object> words = new ArrayList<>(each.arguments());
        words.add("-C");
        words.add(copy);

        each.compare(Ran.dti(words.toArray()), copy);
    }
}
