package vn.dti.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dti.indicator.Indicator;

/** Names of indicators as people write them (dac-ta 2). */
class IndicatorNamesTest {

    private static final IndicatorNames NAMES =
            new IndicatorNames(TrialSheet.ASSESSMENT.kinds().get(0).set());

    @Test
    void aNameIsFoundInAnyCaseAndWithoutItsAccents() {
        assertThat(NAMES.indicator("HỌP KHÔNG GIẤY; họp từ xa").map(Indicator::code))
                .hasToString("Optional[1.5]");
        assertThat(NAMES.indicator("hop khong giay, hop tu xa").map(Indicator::code))
                .hasToString("Optional[1.5]");
        assertThat(NAMES.indicator("Họp không giấy")).isEmpty();
        assertThat(NAMES.indicator("")).isEmpty();
    }

    @Test
    void aTitleIsTheNameOfAGroupNotOfAnIndicator() {
        assertThat(NAMES.title("THỂ CHẾ SỐ")).contains("II");
        assertThat(NAMES.isTitle("Hạ tầng số")).isTrue();
        assertThat(NAMES.isTitle("Họp không giấy, họp từ xa")).isFalse();
        assertThat(NAMES.isTitle("")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "1.5,'Họp không giấy, họp từ xa',",
        "1.5,HỌP KHÔNG GIẤY HỌP TỪ XA,",
        "1.5,Bố trí kinh phí thực hiện,2.3",
        "1.5,Bố trí kinh phí thực hiện năm,2.3",
        "1.5,Bố trí kinh phí,",
        "1.5,Họp không giấy,",
        "1.5,Một việc khác hẳn,",
        "1.5,'',"
    })
    void aNameBelongsToAnotherIndicatorOnlyWhereThatIsClear(String own, String name, String other) {
        assertThat(NAMES.clearlyOther(name, TrialSheet.indicator(own))
                        .map(each -> each.code().text()))
                .isEqualTo(Optional.ofNullable(other));
    }

    @ParameterizedTest
    @CsvSource({
        "'Họp không giấy, họp từ xa',false",
        "hop khong giay hop tu xa,false",
        "Họp không giấy từ xa tại xã,false",
        "Họp không giấy ở thôn và ở các tổ,true",
        "Một việc khác hẳn,true",
        "'',false"
    })
    void aNameDiffersWhereLessThanHalfOfTheWordsAreCommon(String name, boolean differs) {
        assertThat(NAMES.differs(name, TrialSheet.indicator("1.5"))).isEqualTo(differs);
    }
}
