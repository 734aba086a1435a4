package vn.dti.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.junit.jupiter.api.Test;

/** Rules of conditional formatting as the records of an {@code .xls} say them. */
class XlsRulesTest {

    private static final int AREAS = 0x01B0;
    private static final int RULE = 0x01B1;
    private static final int RULE_2007 = 0x087A;
    private static final int FORMAT = 1 << 25;
    private static final int FONT = 1 << 26;
    private static final int PATTERN = 1 << 29;

    @Test
    void aFormatThatARuleGivesIsKnown() throws IOException {
        ByteBuffer look = bytes(4 + 2 + 2 + 2 + 1 + 4);
        look.putInt(FORMAT).putShort((short) 1);
        look.putShort((short) 9).putShort((short) 4).put((byte) 0);
        look.put("\"10\"".getBytes(StandardCharsets.US_ASCII));
        assertThat(shown(rule(1, 5, look, number(5)), RULE)).isEqualTo(Map.of("A1", "10"));
        assertThat(shown(rule(1, 6, look, number(5)), RULE)).isEmpty();
        ByteBuffer builtIn =
                bytes(8).putInt(FORMAT).putShort((short) 0).put((byte) 0).put((byte) 1);
        assertThat(shown(rule(1, 5, builtIn, number(5)), RULE)).isEqualTo(Map.of("A1", "9"));
    }

    @Test
    void whiteLettersOfARuleAreKnown() throws IOException {
        ByteBuffer white = bytes(6 + 118).putInt(FONT);
        white.putInt(6 + 80, 9);
        assertThat(shown(rule(1, 5, white, number(5)), RULE)).isEqualTo(Map.of("A1", ""));
        ByteBuffer onRed = bytes(6 + 118 + 4).putInt(FONT | PATTERN);
        onRed.putInt(6 + 80, 9);
        onRed.putShort(6 + 118, (short) (1 << 10)).putShort(6 + 118 + 2, (short) (10 << 7));
        assertThat(shown(rule(1, 5, onRed, number(5)), RULE)).isEmpty();
    }

    @Test
    void signsInThePlaceOfNumbersAreKnown() throws IOException {
        assertThat(shown(signs(1), RULE_2007)).isEqualTo(Map.of("A1", ""));
        assertThat(shown(signs(0), RULE_2007)).isEmpty();
    }

    @Test
    void aRuleThatDoesNotHoldTogetherSaysNothing() throws IOException {
        assertThat(shown(ByteBuffer.wrap(new byte[] {1, 5, 3, 0}), RULE)).isEmpty();
    }

    private static ByteBuffer signs(int options) {
        ByteBuffer record = bytes(12 + 6 + 6 + 2 + 5 + 1 + 16 + 6);
        record.position(12);
        record.put((byte) 6).put((byte) 0).putInt(0);
        record.putInt(0).putShort((short) 0);
        record.putShort((short) 0).put(new byte[5]).put((byte) 16).put(new byte[16]);
        record.put(new byte[] {0, 0, 0, 3, 1, (byte) options});
        return record.rewind();
    }

    private static ByteBuffer number(int bound) {
        return bytes(3).put((byte) 0x1E).putShort((short) bound);
    }

    private static ByteBuffer rule(int type, int operator, ByteBuffer look, ByteBuffer bound) {
        return bytes(6 + look.capacity() + bound.capacity())
                .put((byte) type)
                .put((byte) operator)
                .putShort((short) bound.capacity())
                .putShort((short) 0)
                .put(look.rewind())
                .put(bound.rewind())
                .rewind();
    }

    private static ByteBuffer bytes(int count) {
        return ByteBuffer.allocate(count).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** What a rule over A1:A2 makes of 8.5 in A1. */
    private static Map<String, String> shown(ByteBuffer rule, int id) throws IOException {
        XlsRules rules = new XlsRules();
        ByteBuffer areas = bytes(22);
        areas.putShort(12, (short) 1).putShort(16, (short) 1);
        rules.take(AREAS, areas);
        rules.take(id, rule);
        SheetBuilder sheet = new SheetBuilder("S", Sheet.Visibility.VISIBLE, new Budget(Limits.DEFAULT));
        sheet.cell(new Cell(1, 1, new Content.Number(new BigDecimal("8.5"), false, ""), "", false, false, ""));
        sheet.endRow(1, false);
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            rules.over(sheet, new XlsStyles(workbook, Map.of()));
        }
        return Reading.shownByRule(new Workbook("a.xls", Optional.of(Format.XLS), List.of(sheet.build()), List.of()));
    }
}
