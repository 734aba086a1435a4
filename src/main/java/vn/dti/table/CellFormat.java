package vn.dti.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A number format ({@code 0.0" điểm";-0.0}): what a stored number means in it (a number, a percentage, a day, a time)
 * and whether it shows as another number than it is.
 */
final class CellFormat {

    static final CellFormat GENERAL = new CellFormat(List.of(FormatSection.parse("General")));

    private static final int LONGEST = 2_000;
    private static final Map<Integer, String> BUILT_IN = Map.ofEntries(
            Map.entry(1, "0"),
            Map.entry(2, "0.00"),
            Map.entry(3, "#,##0"),
            Map.entry(4, "#,##0.00"),
            Map.entry(5, "#,##0_);(#,##0)"),
            Map.entry(6, "#,##0_);(#,##0)"),
            Map.entry(7, "#,##0.00_);(#,##0.00)"),
            Map.entry(8, "#,##0.00_);(#,##0.00)"),
            Map.entry(9, "0%"),
            Map.entry(10, "0.00%"),
            Map.entry(11, "0.00E+00"),
            Map.entry(12, "# ?/?"),
            Map.entry(13, "# ??/??"),
            Map.entry(18, "h:mm AM/PM"),
            Map.entry(19, "h:mm:ss AM/PM"),
            Map.entry(20, "h:mm"),
            Map.entry(21, "h:mm:ss"),
            Map.entry(37, "#,##0_);(#,##0)"),
            Map.entry(38, "#,##0_);(#,##0)"),
            Map.entry(39, "#,##0.00_);(#,##0.00)"),
            Map.entry(40, "#,##0.00_);(#,##0.00)"),
            Map.entry(41, "_(* #,##0_);_(* (#,##0);_(* \"-\"_);_(@_)"),
            Map.entry(42, "_(* #,##0_);_(* (#,##0);_(* \"-\"_);_(@_)"),
            Map.entry(43, "_(* #,##0.00_);_(* (#,##0.00);_(* \"-\"??_);_(@_)"),
            Map.entry(44, "_(* #,##0.00_);_(* (#,##0.00);_(* \"-\"??_);_(@_)"),
            Map.entry(45, "mm:ss"),
            Map.entry(46, "[h]:mm:ss"),
            Map.entry(47, "mm:ss.0"),
            Map.entry(48, "##0.0E+0"),
            Map.entry(49, "@"),
            // The same again in Thai digits, which other languages' Excel shows as these.
            Map.entry(59, "0"),
            Map.entry(60, "0.00"),
            Map.entry(61, "#,##0"),
            Map.entry(62, "#,##0.00"),
            Map.entry(67, "0%"),
            Map.entry(68, "0.00%"),
            Map.entry(69, "# ?/?"),
            Map.entry(70, "# ??/??"),
            Map.entry(75, "h:mm"),
            Map.entry(76, "h:mm:ss"),
            Map.entry(78, "mm:ss"),
            Map.entry(79, "[h]:mm:ss"),
            Map.entry(80, "mm:ss.0"));

    private final List<FormatSection> sections;
    private final boolean coloured;

    private CellFormat(List<FormatSection> sections) {
        this.sections = sections;
        this.coloured = sections.stream().anyMatch(section -> section.colour() != null);
    }

    /** The format of a code as files hold it: English letters, {@code ;} between sections. */
    static CellFormat of(String code) {
        if (code.isEmpty() || code.equalsIgnoreCase("General") || code.length() > LONGEST) {
            return GENERAL;
        }
        List<FormatSection> sections = new ArrayList<>();
        int start = 0;
        boolean quoted = false;
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == '\\' && !quoted) {
                i++;
            } else if (c == ';' && !quoted) {
                sections.add(FormatSection.parse(code.substring(start, i)));
                start = i + 1;
            }
        }
        sections.add(FormatSection.parse(code.substring(start)));
        return new CellFormat(List.copyOf(sections));
    }

    /** One of the formats that files only name by number; dates of every locale among them. */
    static CellFormat builtIn(int id) {
        boolean thaiDay = id >= 71 && id <= 74 || id == 77 || id == 81;
        if (id >= 14 && id <= 17 || id == 22 || id >= 27 && id <= 36 || id >= 50 && id <= 58 || thaiDay) {
            return of("d/m/yyyy");
        }
        return of(BUILT_IN.getOrDefault(id, "General"));
    }

    /** What a stored number is in this format. */
    Content content(BigDecimal value, DayCount dayCount) {
        if (this == GENERAL) {
            return new Content.Number(value, false, "");
        }
        int chosen = choose(value);
        FormatSection section = sections.get(chosen);
        switch (section.kind()) {
            case DAY -> {
                return dayCount.content(value).orElseGet(() -> new Content.Number(value, false, "#####"));
            }
            case TIME -> {
                return new Content.Time(DayCount.clock(value, section.elapsed()), value);
            }
            default -> {
                boolean signOfItsOwn = chosen == 1 && !sections.get(0).hasCondition();
                String shown = section.shownIfDifferent(value, signOfItsOwn);
                return shown.isEmpty() && section.addsPercentSign()
                        ? new Content.PercentSign(
                                value,
                                section.before().strip()
                                        + value.toPlainString()
                                        + section.after().strip())
                        : new Content.Number(value, section.percents() > 0, shown);
            }
        }
    }

    /** The colour in which a number is written, whatever the cell's; null where the format says none. */
    Colour colour(BigDecimal value) {
        return coloured ? sections.get(choose(value)).colour() : null;
    }

    /** Whether it shows nothing of a text: its fourth section holds no place for it. */
    boolean hidesText() {
        return sections.size() > 3 && sections.get(3).showsNothing();
    }

    private int choose(BigDecimal value) {
        int count = Math.min(3, sections.size());
        boolean conditions = sections.get(0).hasCondition();
        if (conditions) {
            for (int i = 0; i < count; i++) {
                if (!sections.get(i).hasCondition() || sections.get(i).accepts(value)) {
                    return i;
                }
            }
            return count - 1;
        }
        if (value.signum() < 0 && count > 1) {
            return 1;
        }
        return value.signum() == 0 && count > 2 ? 2 : 0;
    }
}
