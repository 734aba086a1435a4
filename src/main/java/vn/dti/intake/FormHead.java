package vn.dti.intake;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dti.formlayout.CellText;
import vn.dti.formlayout.Folding;
import vn.dti.formlayout.FormLabel;
import vn.dti.notice.Place;
import vn.dti.table.Cell;
import vn.dti.table.Row;
import vn.dti.table.Sheet;
import vn.dti.table.Workbook;

/**
 * What stands above the header of a form: whose it is and of which year (dac-ta 2).
 *
 * @param code {@code Mã đơn vị: CODE}
 * @param name {@code Đơn vị: NAME}
 * @param year {@code Năm: 2024}
 * @param emptyCode where the label of the code stands without a code
 * @param titleYear the year that the title of the form ends with
 */
record FormHead(
        Optional<Entry> code,
        Optional<Entry> name,
        Optional<Entry> year,
        Optional<Place> emptyCode,
        Optional<Entry> titleYear) {

    /** A value with the cell it stands in. */
    record Entry(String text, Place place) {}

    private static final int LONGEST_LABEL = 40;
    /** A title of a form that ends with a year; not one that names the document it follows. */
    private static final Pattern TITLE_YEAR = Pattern.compile("(?=.*(?:phieu|bang|bieu|danh gia|cham diem)|nam)"
            + "(?!.*(?:quyet dinh|ke hoach|thong tu|cong van|nghi quyet|huong dan|theo|so lieu|19\\d\\d.*nam|20\\d\\d.*nam))"
            + "(?:.* )?nam ((?:19|20)\\d\\d)"
            + "(?: (?:cua |cap |mau |xa |phuong |thi tran |huyen |ubnd |don vi ).*)?");

    private static final Set<String> MEASURES = Set.of(
            "diem",
            "phan tram",
            "ty le",
            "dong",
            "nghin dong",
            "trieu dong",
            "ty dong",
            "nguoi",
            "ho",
            "ho gia dinh",
            "lan",
            "cuoc",
            "cuoc hop",
            "ho so",
            "van ban",
            "bai",
            "tin bai",
            "tin",
            "buoi",
            "ngay",
            "thang",
            "nam",
            "gio",
            "phut",
            "to",
            "doi",
            "lop",
            "hoi nghi",
            "ke hoach",
            "bao cao",
            "quyet dinh",
            "chuyen muc",
            "mo hinh",
            "sang kien",
            "san pham",
            "dich vu",
            "thu tuc",
            "thiet bi",
            "may",
            "may tinh",
            "he thong",
            "tai khoan",
            "giao dich",
            "co so",
            "doanh nghiep",
            "co/khong",
            "ngay thang");
    /** The line on which forms on paper have something written, at either end. */
    private static final Pattern DOTTED = Pattern.compile("^(?:[…_\\s]|\\.{2,})++|(?:[…_\\s]|\\.{2,})++\\.?$");
    /** No line on paper is longer. */
    private static final int LONGEST_LINE = 1_000;

    private static final Pattern YEAR = Pattern.compile("(\\d{4})(?:\\D.*)?");

    static FormHead of(Workbook workbook, Sheet sheet, int headerRow) {
        Optional<Entry> code = Optional.empty();
        Optional<Entry> name = Optional.empty();
        Optional<Entry> year = Optional.empty();
        Optional<Place> emptyCode = Optional.empty();
        Optional<Entry> titleYear = Optional.empty();
        for (Row row : sheet.rows()) {
            if (row.number() >= headerRow) {
                break;
            }
            List<Cell> cells = row.cells();
            for (int i = 0; i < cells.size(); i++) {
                workbook.clock().ask();
                String text = CellText.of(cells.get(i).content());
                int colon = colon(text);
                String label = Folding.bare(colon < 0 ? text : text.substring(0, colon));
                Optional<FormLabel> known = label(label);
                if (known.isEmpty()) {
                    Cell cell = cells.get(i);
                    titleYear = titleYear.or(
                            () -> titleYear(text).map(own -> new Entry(own, place(workbook, sheet, cell))));
                    continue;
                }
                Cell next = i + 1 < cells.size() ? cells.get(i + 1) : null;
                Optional<Entry> entry =
                        entry(workbook, sheet, cells.get(i), colon < 0 ? "" : text.substring(colon + 1), next);
                switch (known.get()) {
                    case UNIT_CODE -> {
                        code = code.or(() -> entry);
                        if (entry.isEmpty()) {
                            emptyCode = Optional.of(place(workbook, sheet, cells.get(i)));
                        }
                    }
                    case UNIT -> name = name.or(() -> entry.filter(each -> !isMeasure(each.text())));
                    case YEAR -> year = year.or(
                            () -> entry.filter(each -> YEAR.matcher(each.text()).matches()));
                }
            }
        }
        return new FormHead(code, name, year, emptyCode, titleYear);
    }

    private static Optional<String> titleYear(String text) {
        String bare = Folding.bare(text);
        // Most texts name no year, and the pattern looks at all of them several times.
        if (!bare.contains("nam 20") && !bare.contains("nam 19")) {
            return Optional.empty();
        }
        Matcher title = TITLE_YEAR.matcher(bare);
        return title.matches() ? Optional.of(title.group(1)) : Optional.empty();
    }

    /** Whether what stands behind {@code Đơn vị:}, or below it, is what figures are measured in. */
    static boolean isMeasure(String text) {
        return MEASURES.contains(Folding.bare(text)) || text.strip().equals("%");
    }

    private static Place place(Workbook workbook, Sheet sheet, Cell cell) {
        return workbook.place(sheet, cell.row(), cell.column());
    }

    /** Where the colon behind a label stands; -1 where there is none, or too much before it for a label. */
    private static int colon(String text) {
        for (int i = 0; i < text.length() && i <= LONGEST_LABEL; i++) {
            if (text.charAt(i) == ':' || text.charAt(i) == '：') {
                return i > 0 ? i : -1;
            }
        }
        return -1;
    }

    private static Optional<FormLabel> label(String bare) {
        for (FormLabel label : FormLabel.values()) {
            if (label.isWritten(bare)) {
                return Optional.of(label);
            }
        }
        return Optional.empty();
    }

    /** The year it names. */
    Optional<Integer> statedYear() {
        return year.map(entry -> {
            Matcher matcher = YEAR.matcher(entry.text());
            return matcher.matches() ? Integer.parseInt(matcher.group(1)) : 0;
        });
    }

    /** The value of a label: what stands behind its colon, else the next cell, unless that is a label itself. */
    private static Optional<Entry> entry(Workbook workbook, Sheet sheet, Cell cell, String behind, Cell next) {
        String value = filledIn(behind);
        if (!value.isEmpty()) {
            return Optional.of(new Entry(value, workbook.place(sheet, cell.row(), cell.column())));
        }
        String beside = next == null ? "" : filledIn(CellText.of(next.content()));
        return beside.isEmpty() || beside.endsWith(":")
                ? Optional.empty()
                : Optional.of(new Entry(beside, workbook.place(sheet, next.row(), next.column())));
    }

    /** A text without the dotted line that it was written on. */
    private static String filledIn(String text) {
        String spaced = Folding.spaced(text);
        return spaced.length() > LONGEST_LINE
                        || spaced.indexOf('…') < 0 && !spaced.contains("..") && spaced.indexOf('_') < 0
                ? spaced
                : DOTTED.matcher(spaced).replaceAll("").strip();
    }
}
