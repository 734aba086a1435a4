package vn.dti.sets;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.dti.formlayout.Folding;
import vn.dti.sets.AppendixColumns.Role;

/**
 * The lines of an appendix with what belongs to them, one below the other as their numbers say.
 *
 * @param lines the top ones
 * @param total stated below the table
 * @param findings numbers that jump, numbers twice
 */
record AppendixOutline(List<AppendixLine> lines, Optional<BigDecimal> total, List<SetFinding> findings) {

    private static final Pattern TOTAL =
            Pattern.compile("^(?:tong(?:cong|diem|so|sodiem|congdiem|diemtoida)?|cong)(?::.*)?$");
    /** "Cộng I", "Tổng mục 2": the sum of a group. */
    private static final Pattern SUBTOTAL = Pattern.compile(
            "^(?:tongcong|tongdiem|tongso|tong|cong)(?:diem)?(?:muc|phan|nhom|trucot|chisochinh|chuong)?"
                    + "(?:[ivx]+|\\d{1,2}(?:\\.\\d{1,2})?|[a-e])(?::.*)?$");
    /** "Tổng cộng (I + II + III)": what is summed. */
    private static final Pattern SUMMED = Pattern.compile(
            "\\((?:[IVXLCA-ZĐ\\d.]{1,5}|…|\\.\\.\\.)(?:\\s*[+,;]\\s*(?:[IVXLCA-ZĐ\\d.]{1,5}|…|\\.\\.\\.))+\\)");

    private static final Pattern SIGNATURE = Pattern.compile(
            "(?s)(?:(?:TM|KT|TL|TUQ|Q)\\. ?\\p{Lu}.*|(?:QUYỀN |PHÓ )?(?:CHỦ TỊCH|GIÁM ĐỐC|CHÁNH VĂN PHÒNG|TRƯỞNG BAN|TRƯỞNG PHÒNG)"
                    + "|NGƯỜI LẬP(?: BIỂU)?|THỦ TRƯỞNG ĐƠN VỊ|Nơi nhận:?.*|\\((?:[Kk]ý|[Đđ]ã ký).*\\)|.*, ngày .* tháng .* năm .*)");
    /** The row (1) (2) (3) or a b c below the titles. */
    private static final Pattern COLUMN_NUMBER = Pattern.compile("\\(?(?:\\d{1,2}|[a-hđA-HĐ])\\)?(?:\\s*=.*)?");

    AppendixOutline {
        lines = List.copyOf(lines);
        findings = List.copyOf(findings);
    }

    /** The same with more to be looked at. */
    AppendixOutline with(List<SetFinding> more) {
        return new AppendixOutline(
                lines, total, Stream.concat(findings.stream(), more.stream()).toList());
    }

    /** Reads the rows below the titles. */
    static AppendixOutline of(List<AppendixTable.Row> rows, AppendixColumns columns) {
        return new Rows(columns).read(rows);
    }

    /** A level of numbers that is open. */
    private record Level(LineCode.Style style, int parts, AppendixLine line) {}

    private static final class Rows {

        private final AppendixColumns columns;
        private final List<AppendixLine> top = new ArrayList<>();
        private final List<Level> open = new ArrayList<>();
        private final List<SetFinding> findings = new ArrayList<>();
        private Optional<BigDecimal> total = Optional.empty();
        private AppendixLine current;
        private String lastNumber = "";
        /** The last number of each kind, wherever it stood: some count on from one main index to the next. */
        private final Map<String, String> lastOfKind = new HashMap<>();

        Rows(AppendixColumns columns) {
            this.columns = columns;
        }

        AppendixOutline read(List<AppendixTable.Row> rows) {
            for (AppendixTable.Row row : rows.subList(columns.lastRow() + 1, rows.size())) {
                if (!row.isBlank() && !columns.isRepeated(row) && !isColumnNumbers(row)) {
                    row(row);
                }
            }
            unique();
            return new AppendixOutline(top, total, findings);
        }

        private static boolean isColumnNumbers(AppendixTable.Row row) {
            List<String> said = row.cells().stream()
                    .map(String::strip)
                    .filter(cell -> !cell.isEmpty())
                    .toList();
            return said.size() >= 3
                    && said.stream()
                            .allMatch(cell -> COLUMN_NUMBER.matcher(cell).matches());
        }

        private void row(AppendixTable.Row row) {
            String name = row.cell(columns.column(Role.NAME));
            Optional<String> number = columns.has(Role.CODE)
                    ? LineCode.of(row.cell(columns.column(Role.CODE)))
                    : LineCode.inFrontOf(Folding.tidy(name));
            boolean ofCell = number.isPresent() && columns.has(Role.CODE);
            if (number.isEmpty()
                    && columns.has(Role.CODE)
                    && row.cell(columns.column(Role.CODE)).isBlank()) {
                number = LineCode.inFrontOf(Folding.tidy(name)).filter(inName -> inName.contains("."));
            }
            if (number.isEmpty() && columns.has(Role.CODE) && name.isBlank()) {
                // A heading across the row begins in its first column, number and all.
                String heading = Folding.tidy(row.cell(columns.column(Role.CODE)));
                number = LineCode.inFrontOf(heading);
                name = number.isPresent() ? heading : name;
            }
            String title = SUMMED.matcher(
                            columns.has(Role.CODE) && name.isBlank() ? row.cell(columns.column(Role.CODE)) : name)
                    .replaceFirst("");
            boolean subtotal = number.isEmpty()
                    && SUBTOTAL.matcher(AppendixColumns.bare(title)).matches();
            if (subtotal) {
                subtotal(row);
            } else if (number.isEmpty()
                    && TOTAL.matcher(AppendixColumns.bare(title)).matches()) {
                total = PointsText.of(row.cell(columns.column(Role.MAXIMUM))).or(() -> row.cells().stream()
                        .flatMap(cell -> PointsText.of(cell).stream())
                        .findFirst());
                current = null;
            } else if (number.isPresent()) {
                begin(number.get(), row, ofCell ? name : LineCode.behind(Folding.tidy(name)));
            } else {
                goOn(row, name);
            }
        }

        /** The sum below a group: what the group states where it states nothing itself. */
        private void subtotal(AppendixTable.Row row) {
            Optional<BigDecimal> points = PointsText.of(row.cell(columns.column(Role.MAXIMUM)));
            current = null;
            if (points.isEmpty() || open.isEmpty()) {
                return;
            }
            AppendixLine group = open.get(0).line();
            Optional<BigDecimal> stated = PointsText.of(group.text(Role.MAXIMUM))
                    .or(() -> PointsText.inName(Folding.tidy(group.text(Role.NAME))));
            if (stated.isEmpty()) {
                group.add(Role.MAXIMUM, row.cell(columns.column(Role.MAXIMUM)));
            } else if (stated.get().compareTo(points.get()) != 0) {
                findings.add(new SetFinding(
                        SetFinding.Kind.SUM_DIFFERS, row.place(), group.code(), stated.get(), points.get()));
            }
        }

        private void begin(String found, AppendixTable.Row row, String name) {
            String number = LineCode.withZero(lastNumber, found).orElse(found);
            if (!number.equals(found)) {
                findings.add(new SetFinding(SetFinding.Kind.ZERO_RESTORED, row.place(), found, number));
            }
            lastNumber = number;
            AppendixLine line = new AppendixLine(number, row.place());
            place(line);
            line.add(Role.NAME, name);
            for (Role role : Role.values()) {
                if (role != Role.NAME && role != Role.CODE) {
                    line.add(role, row.cell(columns.column(role)));
                }
            }
            current = line;
            asides(row);
        }

        /** What stands beside the texts of a row is told; beside the scoring text it leaves that in doubt. */
        private void asides(AppendixTable.Row row) {
            for (AppendixTable.Aside aside : row.asides()) {
                SetFinding finding = aside.text().isEmpty()
                        ? new SetFinding(aside.kind(), row.place())
                        : new SetFinding(aside.kind(), row.place(), Folding.tidy(aside.text()));
                if (!findings.contains(finding)) {
                    findings.add(finding);
                }
                if (current != null && aside.kind() == SetFinding.Kind.FOOTNOTE) {
                    current.add(Role.NOTE, aside.text());
                }
                boolean ofScoring = aside.column() == columns.column(Role.SCORING);
                if (current != null && ofScoring && aside.kind() != SetFinding.Kind.HIDDEN_TEXT) {
                    current.doubt();
                }
            }
        }

        /** A row without number goes on with the line above it; a row with points of its own is one of its cases. */
        private void goOn(AppendixTable.Row row, String name) {
            Optional<BigDecimal> points = PointsText.of(row.cell(columns.column(Role.MAXIMUM)));
            String scoring = row.cell(columns.column(Role.SCORING));
            if (current == null) {
                boolean signed = total.isPresent() && points.isEmpty() && isOfSignature(row);
                if (!signed && (points.isPresent() || !scoring.isBlank())) {
                    findings.add(new SetFinding(SetFinding.Kind.ROW_LEFT_OUT, row.place(), row.words()));
                }
                return;
            }
            if (points.isPresent() && !name.isBlank()) {
                current.add(Role.SCORING, name.strip() + ": " + PointsText.text(points.get()) + " điểm");
                current.add(Role.SCORING, scoring);
            } else {
                boolean ofName =
                        current.isLeaf() && scoring.isBlank() && name.strip().matches("(?s)[-+•*].*");
                current.add(ofName ? Role.SCORING : Role.NAME, name);
                current.add(Role.SCORING, scoring);
                current.add(Role.MAXIMUM, row.cell(columns.column(Role.MAXIMUM)));
            }
            asides(row);
            for (Role role : List.of(Role.EVIDENCE, Role.SOURCE, Role.LEAD, Role.COOPERATING, Role.TIMING, Role.NOTE)) {
                current.add(role, row.cell(columns.column(role)));
            }
        }

        /** Whether a row below the total is of the block for the signature. */
        private static boolean isOfSignature(AppendixTable.Row row) {
            return row.cells().stream()
                    .map(String::strip)
                    .filter(cell -> !cell.isEmpty())
                    .allMatch(cell -> SIGNATURE.matcher(cell).matches());
        }

        private void place(AppendixLine line) {
            boolean roman = open.stream().anyMatch(level -> level.style() == LineCode.Style.ROMAN);
            LineCode.Style style = LineCode.style(line.number(), roman);
            int parts = line.number().split("\\.", -1).length;
            int depth = depth(style, parts, line.number());
            while (open.size() > depth) {
                open.remove(open.size() - 1);
            }
            List<AppendixLine> siblings =
                    depth == 0 ? top : open.get(depth - 1).line().children();
            String kind = style + "." + parts;
            order(siblings, line, lastOfKind.getOrDefault(kind, ""));
            lastOfKind.put(kind, line.number());
            siblings.add(line);
            open.add(new Level(style, parts, line));
        }

        /** How many open levels stay open: those above the level of the same kind, or above none of it. */
        private int depth(LineCode.Style style, int parts, String number) {
            for (int at = 0; at < open.size(); at++) {
                Level level = open.get(at);
                if (level.style() == style && level.parts() == parts) {
                    return at;
                }
            }
            int depth = open.size();
            if (style == LineCode.Style.DOTTED) {
                // 1.2 belongs to 1, wherever below it the last line was.
                String parent = number.substring(0, number.lastIndexOf('.'));
                for (int at = open.size() - 1; at >= 0; at--) {
                    if (open.get(at).line().number().equals(parent)) {
                        return at + 1;
                    }
                }
                for (int at = 0; at < open.size(); at++) {
                    if (open.get(at).style() == LineCode.Style.DOTTED
                            && open.get(at).parts() > parts) {
                        return at;
                    }
                }
            }
            return depth;
        }

        private void order(List<AppendixLine> siblings, AppendixLine line, String lastOfKind) {
            AppendixLine before = siblings.isEmpty() ? null : siblings.get(siblings.size() - 1);
            boolean inOrder = before == null
                    ? LineCode.begins(line.number())
                            || !line.number().contains(".")
                                    && !lastOfKind.isEmpty()
                                    && LineCode.follows(lastOfKind, line.number())
                    : LineCode.follows(before.number(), line.number())
                            || before.number().equals(line.number());
            boolean dotted = line.number().contains(".");
            boolean ofParent = !dotted
                    || open.isEmpty()
                    || siblings == top
                    || line.number().startsWith(open.get(open.size() - 1).line().number() + ".")
                    || !Character.isDigit(
                            open.get(open.size() - 1).line().number().charAt(0));
            if (!inOrder || !ofParent) {
                findings.add(new SetFinding(
                        SetFinding.Kind.NUMBER_JUMPS,
                        line.place(),
                        before == null ? "" : before.number(),
                        line.number()));
            }
        }

        /** Gives every line a code of its own: numbers that begin anew under each parent take the parent's before them. */
        private void unique() {
            Set<String> seen = new HashSet<>();
            boolean anew = top.stream()
                    .flatMap(AppendixLine::all)
                    .filter(line -> !line.number().contains("."))
                    .anyMatch(line -> !seen.add(line.number()));
            top.forEach(line -> qualify(line, null, anew));
            Set<String> codes = new HashSet<>();
            for (AppendixLine line : top.stream().flatMap(AppendixLine::all).toList()) {
                if (!codes.add(line.code().toLowerCase(java.util.Locale.ROOT))) {
                    findings.add(new SetFinding(SetFinding.Kind.NUMBER_TWICE, line.place(), line.code()));
                    int further = 2;
                    while (!codes.add(line.code().toLowerCase(java.util.Locale.ROOT) + "-" + further)) {
                        further++;
                    }
                    line.code(line.code() + "-" + further);
                }
            }
        }

        private static void qualify(AppendixLine line, AppendixLine parent, boolean anew) {
            boolean letter = LineCode.style(line.number(), true) == LineCode.Style.LOWER;
            if (parent != null && line.number().startsWith(parent.number() + ".")) {
                line.code(
                        parent.code() + line.number().substring(parent.number().length()));
            } else if (parent != null && !line.number().contains(".") && (anew || letter)) {
                line.code(parent.code() + "." + line.number());
            }
            line.children().forEach(child -> qualify(child, line, anew));
        }
    }
}
