package vn.dti.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dti.assessment.Unit;

/** Units by their names as people write them (dac-ta 2). */
class UnitNamesTest {

    private static final UnitNames NAMES = TrialSheet.NAMES.units();

    @ParameterizedTest
    @CsvSource({
        "Xã Mộ Đức,SAME",
        "XÃ  MỘ ĐỨC,SAME",
        "UBND xã Mộ Đức,SAME",
        "Mộ Đức,SAME",
        "xa Mo Duc,FOLDED",
        "Xã Mộ Ðức,FOLDED",
        "'UBND xã Mộ Đức, tỉnh Quảng Ngãi',CONTAINED"
    })
    void knowsAUnitHoweverItIsWritten(String text, UnitNames.Likeness likeness) {
        UnitNames.Found found = NAMES.byName(text).orElseThrow();
        assertThat(found.unit().code().text()).isEqualTo("XA-001");
        assertThat(found.likeness()).isEqualTo(likeness);
    }

    @Test
    void neverCallsAWardTheSameAsTheCommuneOfItsName() {
        assertThat(NAMES.byName("Phường Mộ Đức").map(UnitNames.Found::likeness)).contains(UnitNames.Likeness.CONTAINED);
        assertThat(NAMES.byName("Xã Hòa Vang")).isEmpty();
    }

    @Test
    void findsWholeWordsInFileNamesTheLongestOnly() {
        assertThat(NAMES.inFileName("Phieu xa Mo Duc 2026"))
                .extracting((Unit unit) -> unit.code().text())
                .containsExactly("XA-001");
        assertThat(NAMES.inFileName("XA-002 (1)"))
                .extracting((Unit unit) -> unit.code().text())
                .containsExactly("XA-002");
        assertThat(NAMES.inFileName("UBND huyện Mộ Đức")).isEmpty();
        assertThat(NAMES.inFileName("Mộ Đức và Nghĩa Hành")).hasSize(2);
    }

    @Test
    void aFileNameNamesAUnitAsItIsWrittenOrByItsCode() {
        Unit unit = TrialSheet.ASSESSMENT.units().get(0);

        assertThat(NAMES.isWritten("Phiếu xã Mộ Đức 2026", unit)).isTrue();
        assertThat(NAMES.isWritten("xa-001_lan2", unit)).isTrue();
        assertThat(NAMES.isWritten("Phieu xa Mo Duc 2026", unit)).isFalse();
        assertThat(NAMES.isWritten("Phiếu xã Mộ Đứcc", unit)).isFalse();
        assertThat(NAMES.isWritten("Phiếu xã Nghĩa Hành", unit)).isFalse();
    }
}
