package vn.dti.intake;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.dti.formlayout.CellText;
import vn.dti.formlayout.Folding;
import vn.dti.formlayout.FormColumn;
import vn.dti.notice.Place;
import vn.dti.table.Cell;
import vn.dti.table.Content;
import vn.dti.table.Row;
import vn.dti.table.Sheet;
import vn.dti.table.Workbook;

/**
 * What rows without an indicator's code are: titles, totals, numbers of columns or footers. Judged by their words and by
 * where they stand: what follows the last indicator is no longer the table (dac-ta 2).
 */
final class TableRows {

    private static final Pattern COLUMN_NUMBER =
            Pattern.compile("(?:[Cc]ột\\s*)?[(\\[]?\\s*(?:[A-Za-zĐđ]|[IVX]{1,4}|\\d{1,2})\\s*[)\\]]?(?:\\s*=.*)?");
    private static final Pattern NUMBERED_TITLE =
            Pattern.compile("([IVXLC]{1,6}|\\d{1,3}|[A-Za-zĐđ])\\s*[.)/:–-]\\s*(\\D.*)");
    private static final Pattern CODED_TITLE = Pattern.compile("([\\p{L}\\d]+(?:\\.[\\p{L}\\d]+)*)[.)/:–-]?\\s+\\S.*");
    /** What may stand before the number of a title: {@code Nhóm I: NHẬN THỨC SỐ}. */
    private static final Pattern TITLE_WORD = Pattern.compile(
            "(?:nhóm(?: chỉ số)?|phần|mục|chương|trụ cột|lĩnh vực|chỉ số chính|tiêu chí)\\s+(?=[\\p{L}\\d]{1,6}\\b)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    /** What sets off the lines of a list where a code would stand. */
    private static final Pattern MARK = Pattern.compile("[-+*•–—●▪◦·»>]+");

    private static final int LONGEST_LABEL = 80;
    /** No title of a group is longer. */
    private static final int LONGEST_TITLE = 1_000;

    /** How the labels of footers begin, folded. */
    private static final Set<String> FOOTERS = Set.of(
            "tong",
            "cong",
            "xep loai",
            "xep hang",
            "thu hang",
            "hang",
            "muc",
            "ty le",
            "ti le",
            "dat",
            "diem",
            "quy doi",
            "trung binh",
            "lam tron",
            "ket qua",
            "gia tri",
            "phan tram",
            "so ",
            "danh gia",
            "tu xep loai",
            "nguoi ",
            "thu truong",
            "chu tich",
            "ngay",
            "noi nhan",
            "ghi chu");

    /** Where and when a form was signed, wherever in a line: {@code Mộ Đức, ngày 30 tháng 11 năm 2026}, folded. */
    private static final Pattern SIGNED = Pattern.compile(".*\\bngay .{0,15}\\bthang .{0,15}\\bnam\\b.*");
    /** Points of their own, though the label begins as that of a footer does, folded. */
    private static final Pattern POINTS_OF_THEIR_OWN =
            Pattern.compile("diem (?:duoc )?(?:thuong|phat|tru|cong|bo sung|uu tien|khuyen khich)\\b.*");

    /** Columns of texts about an indicator: no title or total is told by them, {@code QĐ 102/QĐ-UBND} is in capitals. */
    private static final List<FormColumn> TEXTS = List.of(
            FormColumn.EVIDENCE, FormColumn.EXPLANATION, FormColumn.REASON, FormColumn.APPRAISER, FormColumn.NOTE);

    private final AssessmentNames names;
    private final Header header;
    private final Set<Integer> texts;
    private final Set<Integer> units;
    private final int first;
    private final int last;

    private TableRows(AssessmentNames names, Header header, int first, int last) {
        this.names = names;
        this.header = header;
        this.texts = columns(header, TEXTS);
        this.units = columns(header, List.of(FormColumn.UNIT, FormColumn.UNIT_NAME));
        this.first = first;
        this.last = last;
    }

    private static Set<Integer> columns(Header header, List<FormColumn> columns) {
        return columns.stream()
                .flatMap(column -> header.column(column).stream())
                .collect(Collectors.toSet());
    }

    /** Looks for the first and the last row of a sheet that an indicator's code stands in. */
    static TableRows of(AssessmentNames names, Workbook workbook, Sheet sheet, Header header) {
        List<Row> rows = sheet.rows();
        int first = Integer.MAX_VALUE;
        int last = 0;
        for (int i = 0; i < rows.size() && first == Integer.MAX_VALUE; i++) {
            workbook.clock().ask();
            first = isIndicator(names, header, rows.get(i)) ? rows.get(i).number() : first;
        }
        for (int i = rows.size() - 1; i >= 0 && last == 0 && first < Integer.MAX_VALUE; i--) {
            workbook.clock().ask();
            last = isIndicator(names, header, rows.get(i)) ? rows.get(i).number() : last;
        }
        return new TableRows(names, header, first, last);
    }

    private static boolean isIndicator(AssessmentNames names, Header header, Row row) {
        Optional<Cell> code = row.cell(header.code());
        if (row.number() < header.firstDataRow()
                || code.isEmpty()
                || CellText.isBlank(code.get().content())) {
            return false;
        }
        for (AssessmentNames.OfKind kind : names.kinds().values()) {
            if (kind.codes().exact(code.get()).isPresent()
                    || kind.codes().read(code.get(), "", Place.NOWHERE) instanceof CodeReader.Reading.Row) {
                return true;
            }
        }
        return false;
    }

    /** Whether a row has the code of an indicator of any kind. */
    boolean isIndicator(Row row) {
        return isIndicator(names, header, row);
    }

    /** Whether a text in the code column is the title of a group of any kind: its code, its name or both. */
    boolean isTitleOfAnyKind(String text) {
        return names.kinds().values().stream()
                        .anyMatch(kind -> kind.kind().set().isTitle(text))
                || isTitleByName(text);
    }

    private boolean isTitleByName(String text) {
        return names.kinds().values().stream()
                .anyMatch(kind -> kind.codes().names().isTitle(text)
                        || numberedTitle(text, kind).isPresent());
    }

    /** Whether any indicator's code stands in the sheet. */
    boolean hasIndicators() {
        return last > 0;
    }

    /** Whether a row stands above the first indicator. */
    boolean isAbove(Row row) {
        return row.number() < first;
    }

    /** Whether a row stands below the last indicator. */
    boolean isBelow(Row row) {
        return row.number() > last;
    }

    /** Whether a row only numbers the columns: {@code (A) (B) (1) (2)}, {@code 1 2 3 4=2/3}. */
    static boolean isColumnNumbers(Row row) {
        return row.cells().size() >= 3
                && row.cells().stream().allMatch(cell -> COLUMN_NUMBER
                        .matcher(CellText.of(cell.content()))
                        .matches());
    }

    /** Whether the label of a row is that of a total. */
    static boolean isTotal(String label) {
        String bare = Folding.bare(label);
        return bare.startsWith("tong") || bare.equals("cong") || bare.startsWith("cong ");
    }

    /** Whether the label of a row below the table is one that footers have. */
    static boolean isFooter(String label) {
        String bare = Folding.bare(label);
        return !POINTS_OF_THEIR_OWN.matcher(bare).matches()
                && (FOOTERS.stream().anyMatch(bare::startsWith)
                        || SIGNED.matcher(bare).matches());
    }

    /** The code of the group whose title a text is, its number before it: {@code I. NHẬN THỨC SỐ}, {@code 4.22 Hồ sơ}. */
    Optional<String> numberedTitle(String label, AssessmentNames.OfKind kind) {
        if (label.length() > LONGEST_TITLE) {
            return Optional.empty();
        }
        String text = label.length() > LONGEST_LABEL ? label : withoutTitleWord(label);
        Matcher coded = CODED_TITLE.matcher(text);
        if (coded.matches() && kind.kind().set().isTitle(coded.group(1))) {
            return Optional.of(coded.group(1));
        }
        Matcher matcher = NUMBERED_TITLE.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        return kind.kind().set().isTitle(matcher.group(1))
                ? Optional.of(matcher.group(1))
                : kind.codes().names().title(matcher.group(2));
    }

    private static String withoutTitleWord(String label) {
        Matcher word = TITLE_WORD.matcher(label);
        return word.lookingAt() ? label.substring(word.end()) : label;
    }

    /** Whether a cell of the code column holds no code and no words: nothing, or the mark of a list's line. */
    static boolean isWithoutCode(Optional<Cell> code) {
        if (code.isEmpty()) {
            return true;
        }
        Content content = code.get().content();
        // Most begin as codes do: one look tells.
        if (content instanceof Content.Text written && beginsAsCodesDo(written.text())) {
            return false;
        }
        String text = CellText.of(content);
        return CellText.isBlank(content)
                || text.length() <= 2 && MARK.matcher(text).matches();
    }

    private static boolean beginsAsCodesDo(String text) {
        char first = text.isEmpty() ? ' ' : text.charAt(0);
        return first >= '0' && first <= '9' || first >= 'A' && first <= 'Z' || first >= 'a' && first <= 'z';
    }

    /** Whether a number is no more than some indicator gives: years and telephone numbers are no points. */
    boolean mayBePoints(BigDecimal number) {
        return names.kinds().values().stream()
                .flatMap(kind -> kind.kind().set().indicators().stream())
                .anyMatch(indicator -> indicator.maximum().compareTo(number) >= 0);
    }

    /** Whether a text is the name of an indicator. */
    boolean isNameOfIndicator(String name) {
        return names.kinds().values().stream()
                .anyMatch(kind -> kind.codes().names().indicator(name).isPresent());
    }

    /** Whether one of the texts of a row below the table is a footer's. */
    boolean isFooter(Row row) {
        return row.cells().stream()
                .anyMatch(cell -> cell.content() instanceof Content.Text text && isFooter(CellText.of(text)));
    }

    /** Whether a row that has no code is a title or a total by one of its texts. */
    boolean isTitleOrTotal(Row row) {
        for (Cell cell : row.cells()) {
            if (!texts.contains(cell.column())
                    && cell.content() instanceof Content.Text text
                    && text.text().length() <= LONGEST_LABEL
                    && (isTotal(text.text()) || isTitle(Folding.tidy(text.text()), units.contains(cell.column())))) {
                return true;
            }
        }
        return false;
    }

    /** @param unit whether it stands where units are named: their codes are in capitals as titles are */
    private boolean isTitle(String text, boolean unit) {
        boolean capitals = !unit
                && text.length() > 3
                && text.equals(text.toUpperCase(Locale.ROOT))
                && !text.equals(text.toLowerCase(Locale.ROOT));
        return capitals || isTitleByName(text);
    }
}
