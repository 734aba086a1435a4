package vn.dti.table;

import java.math.BigDecimal;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Rules of conditional formatting of one sheet of an {@code .xls}, read from its records: POI knows nothing of the number
 * formats that they give, and takes a rule that it cannot read for a damaged file.
 */
final class XlsRules {

    private static final int AREAS = 0x01B0;
    private static final int RULE = 0x01B1;
    private static final int AREAS_2007 = 0x0879;
    private static final int RULE_2007 = 0x087A;
    /** Bytes that say again what record it is, before the content of newer records. */
    private static final int HEADER_2007 = 12;

    private static final int COMPARISON = 1;
    private static final int BAR = 4;
    private static final int SIGNS = 6;
    /** Names of the comparisons by their number, as {@link NumberCondition} knows them. */
    private static final List<String> OPERATORS = List.of(
            "",
            "between",
            "notBetween",
            "equal",
            "notEqual",
            "greaterThan",
            "lessThan",
            "greaterThanOrEqual",
            "lessThanOrEqual");

    private static final int FONT_BYTES = 118;
    private static final int FONT_COLOUR = 80;

    /**
     * A rule, its colours still numbers.
     *
     * @param format null where it leaves the format as it is
     * @param letters number of a colour; negative for none
     * @param behind number of a colour; negative for none
     */
    private record Rule(
            List<Area> areas,
            NumberFormat format,
            int letters,
            int behind,
            boolean hidesValue,
            Predicate<BigDecimal> applies) {}

    /**
     * A number format.
     *
     * @param code empty where a number names it
     */
    private record NumberFormat(String code, int number) {}

    private final List<Rule> rules = new ArrayList<>();
    private List<Area> areas = List.of();

    /** Whether a record is one of those that say rules. */
    static boolean isPart(int id) {
        return id == AREAS || id == RULE || id == AREAS_2007 || id == RULE_2007;
    }

    /** Takes a record; one that does not hold together is passed over, for a rule alone changes no value. */
    void take(int id, ByteBuffer content) {
        ByteBuffer record = content.slice().order(ByteOrder.LITTLE_ENDIAN);
        try {
            if (id == AREAS_2007 || id == RULE_2007) {
                record.position(HEADER_2007);
            }
            if (id == AREAS || id == AREAS_2007) {
                areas = areas(record);
            } else {
                rules.add(rule(record, id == RULE_2007));
            }
        } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException e) {
            if (id == AREAS || id == AREAS_2007) {
                areas = List.of();
            }
        }
    }

    boolean isEmpty() {
        return rules.isEmpty();
    }

    /** Lays the rules over the cells of the sheet. */
    void over(SheetBuilder sheet, XlsStyles styles) {
        for (Rule rule : rules) {
            RuleAppearance look = new RuleAppearance(
                    rule.format == null ? null : format(rule.format, styles),
                    new Paint(
                            rule.letters < 0 ? null : styles.colour(rule.letters),
                            rule.behind < 0 ? null : styles.colour(rule.behind)),
                    rule.hidesValue);
            if (!look.isPlain()) {
                sheet.rule(rule.areas, look, rule.applies);
            }
        }
    }

    private static CellFormat format(NumberFormat format, XlsStyles styles) {
        return format.code.isEmpty() ? styles.format(format.number) : CellFormat.of(format.code);
    }

    private static List<Area> areas(ByteBuffer record) {
        skip(record, 12);
        List<Area> areas = new ArrayList<>();
        for (int count = record.getShort() & 0xFFFF; count > 0; count--) {
            int first = record.getShort() & 0xFFFF;
            int last = record.getShort() & 0xFFFF;
            int left = record.getShort() & 0xFFFF;
            int right = record.getShort() & 0xFFFF;
            areas.add(new Area(first + 1, left + 1, last + 1, right + 1));
        }
        return areas;
    }

    private Rule rule(ByteBuffer record, boolean newer) {
        int type = record.get();
        int operator = record.get();
        int firstBytes = record.getShort() & 0xFFFF;
        int secondBytes = record.getShort() & 0xFFFF;
        int lookBytes = newer ? record.getInt() : 1;
        int start = record.position();
        Rule look = new Rule(areas, null, -1, -1, false, number -> true);
        if (lookBytes > 0) {
            look = look(record);
        }
        if (newer) {
            record.position(start + (lookBytes > 0 ? lookBytes : 2));
        }
        List<String> bounds = new ArrayList<>();
        bound(record, firstBytes, bounds);
        bound(record, secondBytes, bounds);
        boolean comparison = type == COMPARISON && operator > 0 && operator < OPERATORS.size();
        boolean hides = newer && (type == BAR || type == SIGNS) && hidesValue(record, type);
        return new Rule(
                areas,
                look.format,
                look.letters,
                look.behind,
                hides,
                NumberCondition.of(comparison ? OPERATORS.get(operator) : "", bounds));
    }

    /** What a rule changes: a list of parts, of which only those are there that a bit stands for. */
    private Rule look(ByteBuffer record) {
        int parts = record.getInt();
        boolean ownFormat = (record.getShort() & 1) != 0;
        NumberFormat format = null;
        if (has(parts, 25)) {
            format =
                    ownFormat ? new NumberFormat(text(record), 0) : new NumberFormat("", record.getShort() >> 8 & 0xFF);
        }
        int letters = -1;
        if (has(parts, 26)) {
            letters = record.getInt(record.position() + FONT_COLOUR);
            skip(record, FONT_BYTES);
        }
        skip(record, has(parts, 27) ? 8 : 0);
        skip(record, has(parts, 28) ? 8 : 0);
        int behind = -1;
        if (has(parts, 29)) {
            int pattern = record.getShort() >> 10 & 0x3F;
            int colours = record.getShort() & 0xFFFF;
            boolean plain = has(parts, 16) || pattern <= 1;
            // Of a plain fill the colour of the ground counts, of others none.
            behind = plain && !has(parts, 18) ? colours >> 7 & 0x7F : -1;
        }
        skip(record, has(parts, 30) ? 2 : 0);
        return new Rule(areas, format, letters, behind, false, number -> true);
    }

    private static boolean has(int parts, int bit) {
        return (parts >> bit & 1) != 0;
    }

    private static String text(ByteBuffer record) {
        int end = record.position() + (record.getShort() & 0xFFFF);
        int length = record.getShort() & 0xFFFF;
        boolean wide = (record.get() & 1) != 0;
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(wide ? record.getChar() : (char) (record.get() & 0xFF));
        }
        record.position(end);
        return text.toString();
    }

    /** A bound that is a number; any other makes the rule one that may apply to all. */
    private static void bound(ByteBuffer record, int length, List<String> bounds) {
        if (length == 0) {
            return;
        }
        int start = record.position();
        int token = record.get();
        if (token == 0x1E && length == 3) {
            bounds.add(String.valueOf(record.getShort() & 0xFFFF));
        } else if (token == 0x1F && length == 9) {
            bounds.add(BigDecimal.valueOf(record.getDouble()).toPlainString());
        } else {
            bounds.add("?");
        }
        record.position(start + length);
    }

    /** Whether a rule that draws a bar or a sign leaves out the number. */
    private static boolean hidesValue(ByteBuffer record, int type) {
        skip(record, record.getShort() & 0xFFFF);
        skip(record, 5);
        skip(record, record.get() & 0xFF);
        skip(record, 3);
        if (type == BAR) {
            return (record.get() & 2) == 0;
        }
        skip(record, 2);
        return (record.get() & 1) != 0;
    }

    private static void skip(ByteBuffer record, int bytes) {
        record.position(record.position() + bytes);
    }
}
