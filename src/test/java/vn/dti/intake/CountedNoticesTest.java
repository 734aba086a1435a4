package vn.dti.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.dti.notice.Notice;
import vn.dti.notice.NoticeCode;
import vn.dti.notice.Place;

/** A mishap of many cells is told once, with their number. */
class CountedNoticesTest {

    @Test
    void eachMishapIsToldAtItsFirstCellWithTheNumberOfCells() {
        CountedNotices counted = new CountedNotices();
        counted.add("a", unknown("A2", "Xã A"));
        counted.add("b", unknown("A3", "Xã B"));
        counted.add("a", unknown("A4", "Xã A"));
        counted.add("a", unknown("A4", "Xã A"));

        assertThat(counted.told())
                .extracting(notice -> notice.place().cell() + " " + notice.arguments())
                .containsExactly("A2 [Xã A, XA-001, 2]", "A3 [Xã B, XA-001, 1]");
    }

    private static Notice unknown(String cell, String name) {
        return NoticeCode.UNIT_UNKNOWN.at(Place.ofFile("f.xlsx").withCell(cell), name, "XA-001");
    }
}
