package vn.dti.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.dti.table.Area;
import vn.dti.table.Overlay;
import vn.dti.table.Rules;
import vn.dti.table.Sheet;

class CoveredCellsTest {

    private static CoveredCells with(Area... pictures) {
        return new CoveredCells(new Sheet(
                "P",
                Sheet.Visibility.VISIBLE,
                List.of(),
                List.of(),
                Set.of(),
                new Overlay(Map.of(), List.of(pictures), Rules.NONE, Map.of()),
                Set.of()));
    }

    @Test
    void anyPictureMayCoverACell() {
        CoveredCells covered =
                with(new Area(8, 2, 9, 4), new Area(3, 4, 5, 4), new Area(4, 3, 4, 9), new Area(5, 4, 6, 4));

        for (int row = 1; row <= 10; row++) {
            assertThat(covered.contains(row, 4)).as("D" + row).isEqualTo(row >= 3 && row <= 6 || row == 8 || row == 9);
            assertThat(covered.contains(row, 9)).as("I" + row).isEqualTo(row == 4);
            assertThat(covered.contains(row, 1)).isFalse();
        }
    }

    @Test
    void aLongPictureIsNotForgottenBehindAShortOne() {
        CoveredCells covered = with(new Area(1, 1, 100, 1), new Area(2, 1, 3, 1), new Area(90, 1, 110, 1));

        assertThat(covered.contains(50, 1)).isTrue();
        assertThat(covered.contains(110, 1)).isTrue();
        assertThat(covered.contains(111, 1)).isFalse();
    }
}
