package vn.dti.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** However many rules lie over however many cells, what they make of numbers is worked out in bounded steps. */
class RuleCheckTest {

    private static final Paint WHITE = new Paint(Colour.PAPER, null);
    private static final RuleAppearance HIDING = new RuleAppearance(null, WHITE, false);
    private static final RuleAppearance RED = new RuleAppearance(null, new Paint(new Colour(0xFF0000), null), false);
    private static final Predicate<BigDecimal> NONE = number -> false;
    private static final Predicate<BigDecimal> ALL = number -> true;
    private static final List<Area> EVERYWHERE = List.of(new Area(1, 1, 10_000, 1));

    private final SheetBuilder builder =
            new SheetBuilder("Phiếu", Sheet.Visibility.VISIBLE, new Budget(Limits.DEFAULT));
    private Sheet sheet;
    private RuleCheck check;

    /** Builds the sheet with numbers in so many rows of column A. */
    private void build(int rows) {
        for (int row = 1; row <= rows; row++) {
            builder.cell(
                    new Cell(row, 1, new Content.Number(BigDecimal.valueOf(row), false, ""), "", false, false, ""));
            builder.endRow(row, false);
        }
        sheet = builder.build();
        check = new RuleCheck(new Workbook("a.xlsx", Optional.of(Format.XLSX), List.of(sheet), List.of()));
    }

    private Optional<String> shown(int row) {
        return check.shown(sheet, sheet.rows().get(row - 1).cells().get(0));
    }

    @Test
    void theFirstRuleThatMakesAnotherNumberCounts() {
        builder.rule(EVERYWHERE, HIDING, number -> number.intValue() == 2);
        builder.rule(EVERYWHERE, new RuleAppearance(CellFormat.of("\"10\""), Paint.NONE, false), ALL);
        build(3);

        assertThat(shown(1)).contains("10");
        assertThat(shown(2)).contains("");
        assertThat(check.missed()).isEmpty();
    }

    @Test
    void moreRulesThanCanBeAskedForAreToldWithTheFirstCellThatNobodyAskedFor() {
        for (int i = 0; i < 10_000; i++) {
            builder.rule(EVERYWHERE, HIDING, NONE);
        }
        builder.rule(EVERYWHERE, HIDING, ALL);
        build(5_000);

        int asked = 0;
        while (shown(asked + 1).isPresent()) {
            asked++;
        }
        assertThat(asked).isBetween(50, 500);
        for (int row = asked + 2; row <= 5_000; row++) {
            assertThat(shown(row)).isEmpty();
        }
        MissedCells missed = check.missed().orElseThrow();
        assertThat(missed.first().cell()).isEqualTo("A" + (asked + 1));
        assertThat(missed.first().file()).isEqualTo("a.xlsx");
        assertThat(missed.count()).isEqualTo(5_000 - asked);
    }

    @Test
    void rulesThatOnlyColourAreNotAskedFor() {
        for (int i = 0; i < 10_000; i++) {
            builder.rule(EVERYWHERE, RED, ALL);
        }
        builder.rule(EVERYWHERE, HIDING, ALL);
        build(5_000);

        for (int row = 1; row <= 5_000; row++) {
            assertThat(shown(row)).contains("");
        }
        assertThat(check.missed()).isEmpty();
    }

    @Test
    void theSameFileIsLookedAtAsFarEveryTime() {
        for (int i = 0; i < 3_000; i++) {
            builder.rule(List.of(new Area(1, 1, 9_000 + i, 1)), HIDING, NONE);
        }
        build(5_000);
        for (int row = 1; row <= 5_000; row++) {
            shown(row);
        }
        MissedCells first = check.missed().orElseThrow();
        check = new RuleCheck(new Workbook("a.xlsx", Optional.of(Format.XLSX), List.of(sheet), List.of()));
        for (int row = 1; row <= 5_000; row++) {
            shown(row);
        }
        assertThat(check.missed()).contains(first);
    }

    @Test
    void everyRowThatIsRepeatedHasTheRulesOfItsStyle() {
        Workbook read = Workbooks.read(
                """
                <?xml version="1.0" encoding="UTF-8"?><office:document
                xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
                xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
                xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
                xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
                office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:automatic-styles>
                <style:style style:name="white" style:family="table-cell"><style:text-properties fo:color="#ffffff"/></style:style>
                <style:style style:name="a" style:family="table-cell"><style:map style:condition="cell-content()&gt;5"
                style:apply-style-name="white"/></style:style></office:automatic-styles><office:body><office:spreadsheet>
                <table:table table:name="S"><table:table-row table:number-rows-repeated="3"><table:table-cell
                table:style-name="a" office:value-type="float" office:value="8" table:number-columns-repeated="2"/>
                </table:table-row></table:table></office:spreadsheet></office:body></office:document>"""
                        .getBytes(StandardCharsets.UTF_8),
                "a.fods",
                Limits.DEFAULT);
        assertThat(Reading.shownByRule(read)).containsOnlyKeys("A1", "B1", "A2", "B2", "A3", "B3");
    }
}
