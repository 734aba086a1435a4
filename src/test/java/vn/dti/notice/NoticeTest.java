package vn.dti.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Notices are data in one order, whatever order they were found in. */
class NoticeTest {

    private static final List<Notice> IN_ORDER = List.of(
            NoticeCode.FORMULA_WITHOUT_VALUE.at(cell("a.xlsx", "D9"), "A1"),
            NoticeCode.FORMULA_WITHOUT_VALUE.at(cell("a.xlsx", "D10"), "A1"),
            NoticeCode.FORMULA_WITHOUT_VALUE.at(cell("b.xlsx", "D2"), "A1"),
            NoticeCode.FORMULA_CIRCULAR.at(cell("a.xlsx", "D1"), "A1"),
            NoticeCode.FORMULA_TEXT.at(cell("a.xlsx", "D1"), "A1", 1));

    private static Place cell(String file, String cell) {
        return Place.ofFile(file).withCell(cell);
    }

    @Test
    void errorsComeFirstThenPlacesInReadingOrder() {
        for (int seed = 0; seed < 20; seed++) {
            List<Notice> shuffled = new ArrayList<>(IN_ORDER);
            Collections.shuffle(shuffled, new Random(seed));
            assertThat(shuffled.stream().sorted(Notice.ORDER)).isEqualTo(IN_ORDER);
        }
    }

    @Test
    void onlyErrorsAreErrors() {
        assertThat(IN_ORDER.stream().map(Notice::isError)).containsExactly(true, true, true, false, false);
    }
}
