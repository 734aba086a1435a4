package vn.dti.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.dti.assessment.Claim;
import vn.dti.assessment.EnteredValues;
import vn.dti.assessment.SourceCells;
import vn.dti.code.IndicatorCode;
import vn.dti.indicator.rule.InputValue;

/** What is kept comes back as it was, to the letter. */
class UnitStoreTest {

    private static final SourceCells.Origin SHEET = new SourceCells.Origin("bai-nop/Đức Chánh.xlsx", "Phiếu", false);
    private static final SourceCells.Origin MORE = new SourceCells.Origin("bai-nop/bổ sung.csv", "", true);

    private static final Claim EVERYTHING = new Claim(
            new IndicatorCode("1.10"),
            new EnteredValues(
                    Map.of(
                            "a", new InputValue.Quantity(new BigDecimal("1234.5")),
                            "b", new InputValue.Answer(true),
                            "c", new InputValue.Option("Bí thư hoặc Chủ tịch"),
                            "d", new InputValue.Day(LocalDate.of(2024, 3, 31))),
                    Optional.of(new BigDecimal("7.50"))),
            "Quyết định số 12/QĐ-UBND",
            "=1+1",
            true,
            true,
            new SourceCells(SHEET, 17, 4, 7, Optional.of(8)));
    private static final Claim NOTHING = new Claim(
            new IndicatorCode("đ.1"),
            new EnteredValues(Map.of(), Optional.empty()),
            "",
            "",
            false,
            false,
            new SourceCells(MORE, 1_048_576, 1, 1, Optional.empty()));
    private static final Claim ANSWER = new Claim(
            new IndicatorCode("2.1"),
            new EnteredValues(Map.of("a", new InputValue.Answer(false)), Optional.empty()),
            "Biên bản",
            "",
            false,
            false,
            new SourceCells(SHEET, 18, 4, 4, Optional.empty()));

    private final Map<IndicatorCode, Claim> claims = new UnitStore().claims(List.of(EVERYTHING, NOTHING, ANSWER));

    @Test
    void claimsComeBackWholeAndInTheOrderOfTheirRows() {
        assertThat(claims)
                .containsExactly(
                        Map.entry(new IndicatorCode("1.10"), EVERYTHING),
                        Map.entry(new IndicatorCode("đ.1"), NOTHING),
                        Map.entry(new IndicatorCode("2.1"), ANSWER));
    }

    /** The first ones are kept as they are, those for which there is no more room deflated: nobody sees which. */
    @Test
    void claimsOfManyUnitsComeBackAlike() {
        UnitStore store = new UnitStore();
        Claim much = new Claim(
                new IndicatorCode("1.1"),
                new EnteredValues(Map.of(), Optional.empty()),
                "Kế hoạch số 12/KH-UBND của Ủy ban nhân dân xã; ".repeat(600),
                "",
                false,
                false,
                new SourceCells(SHEET, 18, 4, 4, Optional.empty()));
        for (int unit = 0; unit < 500; unit++) {
            assertThat(store.claims(List.of(EVERYTHING, much, ANSWER)).values())
                    .containsExactly(EVERYTHING, much, ANSWER);
        }
    }

    @Test
    void aClaimIsFoundByItsIndicator() {
        assertThat(claims).containsEntry(new IndicatorCode("2.1"), ANSWER).doesNotContainKey(new IndicatorCode("9.9"));
    }

    @Test
    void whatIsKeptCannotBeChanged() {
        assertThatThrownBy(() -> claims.values().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> claims.remove(new IndicatorCode("2.1")))
                .isInstanceOf(UnsupportedOperationException.class);
    }
}
