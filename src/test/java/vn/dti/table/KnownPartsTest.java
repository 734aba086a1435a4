package vn.dti.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class KnownPartsTest {

    private static final int CHARGED = 300;

    private final KnownParts<String> parts = new KnownParts<>();
    private final List<String> understood = new ArrayList<>();

    @Test
    void aPartEqualByteByByteIsUnderstoodOnce() {
        assertThat(meaning("trang.xml", "một")).isEqualTo("một");
        assertThat(meaning("trang.xml", "một")).isEqualTo("một");

        assertThat(understood).containsExactly("một");
    }

    @Test
    void anotherPartIsUnderstoodAnew() {
        meaning("trang.xml", "một");

        assertThat(meaning("trang.xml", "mốt")).isEqualTo("mốt");
        assertThat(meaning("khac/trang.xml", "một")).isEqualTo("một");
        assertThat(understood).containsExactly("một", "mốt", "một");
    }

    @Test
    void theFormsOfSeveralProgramsInTurnAreEachUnderstoodOnce() {
        for (int i = 0; i < 3; i++) {
            meaning("trang.xml", "của Excel");
            meaning("trang.xml", "của LibreOffice");
        }

        assertThat(understood).containsExactly("của Excel", "của LibreOffice");
    }

    @Test
    void aFilePaysForWhatItTakesOver() {
        Budget first = budget();
        Budget second = budget();

        meaning(first, "trang.xml", "một");
        meaning(second, "trang.xml", "một");

        assertThat(first.kept()).isEqualTo(CHARGED).isEqualTo(second.kept());
    }

    @Test
    void aMeaningThatDoesNotHoldInThisFileIsNotTakenOver() {
        ZipParts zip = zip("trang.xml", "một");
        Budget budget = budget();

        parts.meaning(zip, "trang.xml", budget, known -> false, bytes -> read(bytes, budget));
        parts.meaning(zip, "trang.xml", budget, known -> false, bytes -> read(bytes, budget));

        assertThat(understood).containsExactly("một", "một");
    }

    @Test
    void aLongPartIsReadEachTime() {
        String longText = "một ".repeat(20_000);

        assertThat(meaning("trang.xml", longText)).isEqualTo(longText);
        assertThat(meaning("trang.xml", longText)).isEqualTo(longText);
        assertThat(understood).hasSize(2);
    }

    private String meaning(String name, String text) {
        return meaning(budget(), name, text);
    }

    private String meaning(Budget budget, String name, String text) {
        return parts.meaning(zip(name, text), name, budget, bytes -> read(bytes, budget));
    }

    private String read(InputStream bytes, Budget budget) {
        try {
            budget.keep(CHARGED);
            String text = new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
            understood.add(text);
            return text;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Budget budget() {
        return new Budget(Limits.DEFAULT);
    }

    private static ZipParts zip(String name, String text) {
        return new ZipParts(new Zipped().with(name, text).bytes(), budget());
    }
}
