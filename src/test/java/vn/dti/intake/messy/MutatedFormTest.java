package vn.dti.intake.messy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import vn.dti.code.Stage;
import vn.dti.notice.Notice;
import vn.dti.notice.Severity;
import vn.dti.run.MainLine;
import vn.dti.run.Results;
import vn.dti.scoring.IndicatorScore;
import vn.dti.scoring.Scorecard;
import vn.dti.yaml.DefinitionException;

/**
 * One cell of the clean form replaced by anything: told, or without any effect but on the indicator of its row.
 */
class MutatedFormTest {

    private static final int LAST_ROW = CleanForm.TOTAL_ROW + 2;
    private static final int LAST_COLUMN = 8;
    private static final int POINTS_COLUMN = 4;

    private static Path folder;
    private static MainLine mainLine;

    /** A cell and what it is replaced by. */
    record Mutation(int row, int column, Value value, String format) {

        private String address() {
            return Grid.address(row, column);
        }

        private Optional<CleanForm.Line> line() {
            return CleanForm.lines().stream().filter(line -> line.row() == row).findFirst();
        }
    }

    @BeforeContainer
    static void makeFolder() throws IOException, DefinitionException {
        folder = Files.createTempDirectory("mutated");
        mainLine = MainLine.load(Refusals.assessment(folder.resolve("ky-danh-gia")));
    }

    @AfterContainer
    static void removeFolder() throws IOException {
        Files.deleteIfExists(folder.resolve("phieu.xlsx"));
        for (String name : List.of("dti.yaml", "bo-chi-so.yaml", "")) {
            Files.delete(folder.resolve("ky-danh-gia").resolve(name));
        }
        Files.delete(folder);
    }

    @Provide
    Arbitrary<Mutation> mutations() {
        Arbitrary<Integer> row = Arbitraries.integers().between(1, LAST_ROW);
        Arbitrary<Integer> column = Arbitraries.integers().between(1, LAST_COLUMN);
        Arbitrary<String> format = Arbitraries.frequency(
                Tuple.of(6, "General"),
                Tuple.of(1, "0.0"),
                Tuple.of(1, "0%"),
                Tuple.of(1, "dd/mm/yyyy"),
                Tuple.of(1, "h:mm"),
                Tuple.of(1, "@"));
        return Combinators.combine(row, column, values(), format).as(Mutation::new);
    }

    private static Arbitrary<Value> values() {
        Arbitrary<String> digits = Arbitraries.oneOf(
                Arbitraries.integers().between(-20, 50_000).map(String::valueOf),
                Arbitraries.bigDecimals()
                        .between(BigDecimal.ZERO, new BigDecimal("21"))
                        .ofScale(2)
                        .map(BigDecimal::toPlainString),
                Arbitraries.of("1E-3", "0.30000000000000004", "1E300", "-0"));
        Arbitrary<String> texts = Arbitraries.oneOf(
                Arbitraries.strings()
                        .withChars("0123456789.,%- +/đx\u00a0\u200b")
                        .ofMaxLength(6),
                Arbitraries.strings().withCharRange(' ', '~').ofMaxLength(12),
                Arbitraries.strings().withCharRange('À', 'ỹ').ofMaxLength(8),
                Arbitraries.of(
                        "",
                        "1.1",
                        "1.10",
                        "3.2",
                        "I",
                        "Mã chỉ số",
                        "Điểm tự chấm",
                        "Điểm thẩm định",
                        "a",
                        "Xã Nghĩa Hành",
                        "XA-002",
                        "Mã đơn vị: XA-002",
                        "Đơn vị: Phường Đức Phổ",
                        "Năm: 2025",
                        "Họp không giấy, họp từ xa",
                        "không có",
                        "=1+1"));
        Arbitrary<Value> plain = Arbitraries.oneOf(
                digits.map(Value::number),
                texts.map(Value::text),
                Arbitraries.of("#REF!", "#N/A", "#DIV/0!", "#VALUE!").map(Value.Fault::new),
                Arbitraries.of(true, false).map(Value.Truth::new));
        Arbitrary<String> formulas = Arbitraries.of("5+3.5", "SUM(D8:D24)", "D9", "NOW()", "D10*0.5", "B9&\"\"");
        Arbitrary<Value> calculated = Combinators.combine(formulas, plain).as(Value::formula);
        return Arbitraries.oneOf(plain, plain, calculated, formulas.map(Value::formulaWithoutResult));
    }

    @Property(tries = 400, shrinking = ShrinkingMode.BOUNDED, seed = "625", edgeCases = EdgeCasesMode.NONE)
    void isToldOrChangesNothingElse(@ForAll("mutations") Mutation mutation) throws IOException {
        Grid grid = CleanForm.grid();
        grid.put(mutation.address(), mutation.value(), Style.PLAIN.withFormat(mutation.format()));
        Results results = read(grid);
        List<Notice> told = results.notices().stream()
                .filter(notice -> notice.severity() != Severity.INFO)
                .toList();
        if (!told.isEmpty()) {
            return;
        }
        Map<String, BigDecimal> expected = points(read(CleanForm.grid()));
        Map<String, BigDecimal> found = points(results);
        if (mutation.column() == POINTS_COLUMN) {
            mutation.line().ifPresent(line -> {
                expected.remove(line.code());
                BigDecimal points = found.remove(line.code());
                if (mutation.value() instanceof Value.Number number) {
                    assertThat(points).isEqualByComparingTo(number.digits());
                }
            });
        }
        assertThat(found).isEqualTo(expected);
    }

    private static Results read(Grid grid) throws IOException {
        Path file = Files.write(folder.resolve("phieu.xlsx"), XlsxFile.of(grid));
        return mainLine.runLoose(file, new Results.Options(Stage.SELF, false, false), (done, all) -> {});
    }

    /** Points of every unit that has reported, by unit and code. */
    private static Map<String, BigDecimal> points(Results results) {
        Map<String, BigDecimal> points = new HashMap<>();
        for (Scorecard card : results.kinds().get(0).scorecards()) {
            for (IndicatorScore score : card.indicators()) {
                if (score.at(Stage.SELF).reported()) {
                    String unit = card.unit().code().text().equals("XA-001")
                            ? ""
                            : card.unit().code() + " ";
                    points.put(
                            unit + score.indicator().code(),
                            score.at(Stage.SELF).points());
                }
            }
        }
        return points;
    }
}
