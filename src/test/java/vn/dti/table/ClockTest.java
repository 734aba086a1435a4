package vn.dti.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Every loop whose length a file decides asks the clock: with one that is over, none of them goes on. */
class ClockTest {

    private final Budget over = new Budget(Limits.DEFAULT);

    ClockTest() {
        over.clock().overTime();
    }

    private static Budget fresh() {
        return new Budget(Limits.DEFAULT);
    }

    private static void assertStops(ThrowingCallable loop) {
        assertThatThrownBy(loop).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(
                        refusal.in("a").arguments())
                .contains("seconds"));
    }

    @Test
    void someStepsAsk() {
        assertThatCode(() -> over.checkTime(1)).doesNotThrowAnyException();
        assertStops(() -> over.checkTime(0));
        assertStops(() -> over.checkTime(1 << 20));
    }

    @Test
    void theDirectoryOfAZip() {
        byte[] zip = new Zipped().with("a", "").with("b", "").bytes();

        assertStops(() -> new ZipParts(zip, over));
    }

    @Test
    void theNamesOfPartsWithoutCase() {
        Budget budget = fresh();
        ZipParts zip = new ZipParts(new Zipped().with("a", "").with("b", "").bytes(), budget);
        budget.clock().overTime();

        assertStops(() -> zip.find("c"));
    }

    @Test
    void textOfEveryEncoding() {
        for (byte[] bytes : List.of(
                "Mã chỉ số".getBytes(StandardCharsets.UTF_8),
                "\uFEFFMã chỉ số".getBytes(StandardCharsets.UTF_16LE),
                "cafés".getBytes(Charset.forName("windows-1252")))) {
            assertStops(() -> CsvText.decode(bytes, over));
        }
    }

    @Test
    void whatATextIsLookedThroughFor() throws IOException {
        String text = "a;b;c\n1;2;3\n";
        assertStops(() -> new CsvText(text, "").doubleEncodedAt(over));
        assertStops(() -> CsvDelimiter.detect(text, 0, over));

        List<CSVRecord> records = CSVParser.parse("a,b,c\n", CSVFormat.DEFAULT).getRecords();
        assertStops(() -> CsvHeader.find(records, over));
    }

    @Test
    void aTextWithoutQuotationMarksIsTakenApart() {
        Budget budget = fresh();
        CsvReader reader = new CsvReader("a.csv", new CsvText("a;b\n", ""), budget);
        budget.clock().overTime();

        assertStops(reader::read);
    }

    @Test
    void rulesOfConditionalFormatting() {
        SheetBuilder sheet = new SheetBuilder("P", Sheet.Visibility.VISIBLE, over);
        RuleAppearance look = new RuleAppearance(null, Paint.NONE, true);

        assertStops(() -> sheet.rule(List.of(new Area(1, 1, 1, 1)), look, number -> true));
    }

    @Test
    void formulasThatCellsShare() {
        String rows = "<sheetData><row r=\"1\"><c r=\"A1\"><f t=\"shared\" si=\"0\">B1+1</f><v>1</v></c></row>"
                + "<row r=\"2\"><c r=\"A2\"><f t=\"shared\" si=\"0\"/><v>1</v></c></row></sheetData>";
        XlsxContext context =
                new XlsxContext(XlsxStrings.none(), XlsxStyles.none(), DayCount.FROM_1900, List.of(), Map.of(), false);
        SheetBuilder sheet = new SheetBuilder("P", Sheet.Visibility.VISIBLE, fresh());
        XmlCursor xml = xml(Zipped.worksheet(rows));

        assertStops(() -> new XlsxSheet(xml, context, sheet, over).read());
    }

    @Test
    void cellsThatRepeatAndTheRulesOfTheirStyles() {
        String cell = "<table-cell style-name=\"a\" number-columns-repeated=\"2\" value-type=\"float\" value=\"1\"/>";
        XmlCursor xml = xml("<table><table-row>" + cell + "</table-row></table>");

        assertStops(() -> new OdsSheet(xml, new OdsStyles(fresh()), Map.of(), over).read());
    }

    @Test
    void conditionsOfStylesAreUnderstoodOnce() {
        OdsStyles styles = new OdsStyles(fresh());
        styles.read(xml("<styles><style name=\"a\" family=\"table-cell\">"
                + "<map condition=\"cell-content()&gt;5\" apply-style-name=\"b\"/></style>"
                + "<style name=\"b\" family=\"table-cell\"><text-properties color=\"#ffffff\"/></style></styles>"));

        Rules.Rule rule = styles.rules("a").get(0);
        assertThat(styles.rules("a")).isSameAs(styles.rules("a"));
        assertThat(rule.applies().test(BigDecimal.TEN)).isTrue();
        assertThat(rule.applies().test(BigDecimal.ONE)).isFalse();
    }

    @Test
    void theStreamThatPoiMakesRecordsOf() throws IOException {
        Budget budget = fresh();
        try (POIFSFileSystem file = new XlsReader.Timed(budget)) {
            file.createDocument(new ByteArrayInputStream(new byte[10_000]), "Workbook");
            InputStream stream = file.createDocumentInputStream("Workbook");
            budget.clock().overTime();

            assertStops(stream::readAllBytes);
        }
    }

    @Test
    void workThatNobodyCanStopIsLeftBehind() {
        CountDownLatch never = new CountDownLatch(1);

        assertStops(() -> WorkAside.done(new FileClock(Duration.ofNanos(-1)), () -> {
            never.await();
            return "done";
        }));
        never.countDown();
    }

    @Test
    void whateverALibraryMakesOfBeingStoppedTheTimeIsOver() {
        FileClock clock = fresh().clock();

        assertStops(() -> WorkAside.done(clock, () -> {
            clock.overTime();
            throw new IllegalStateException("of the library");
        }));
    }

    private static XmlCursor xml(String text) {
        return XmlCursor.open("a.xml", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), fresh());
    }
}
