package vn.dti.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.dti.assessment.Assessment;
import vn.dti.assessment.Unit;
import vn.dti.code.Code;
import vn.dti.code.UnitCode;
import vn.dti.formlayout.CellText;
import vn.dti.formlayout.Folding;
import vn.dti.notice.Notice;
import vn.dti.notice.NoticeCode;
import vn.dti.notice.Place;
import vn.dti.table.Cell;
import vn.dti.table.Limits;
import vn.dti.table.Refusal;
import vn.dti.table.Row;
import vn.dti.table.Sheet;
import vn.dti.table.Workbook;
import vn.dti.table.Workbooks;

/**
 * A list of units as offices keep it: a spreadsheet or CSV file with a header, a unit in every row. Only the name is
 * needed; a code is made from it where none is given.
 *
 * @param units in the order of the file
 * @param notices what is wrong with the list
 */
public record UnitList(List<ListedUnit> units, List<Notice> notices) {

    /** What of a name cannot stand in a code. */
    private static final Pattern NO_CODE = Pattern.compile("[^\\p{L}\\p{M}\\p{N}.-]+");

    private enum Field {
        CODE("code", "ma don vi", "ma"),
        NAME("name", "don vi", "ten don vi", "ten"),
        KIND("kind", "loai", "loai don vi"),
        ALIASES("aliases", "ten khac", "ten goi khac"),
        PREDECESSORS("predecessors", "tien than", "don vi tien than", "sap xep tu");

        private final List<String> headers;

        Field(String... headers) {
            this.headers = List.of(headers);
        }
    }

    /**
     * Reads a list.
     *
     * @throws IOException if its bytes cannot be had
     */
    public static UnitList read(Path file) throws IOException {
        String name = file.getFileName().toString();
        Workbook workbook = Workbooks.read(file, name, Limits.DEFAULT);
        List<Notice> notices = new ArrayList<>(
                workbook.notices().stream().filter(Notice::isError).toList());
        if (!notices.isEmpty()) {
            return new UnitList(List.of(), notices);
        }
        try {
            return of(workbook, notices);
        } catch (Refusal tooSlow) {
            return new UnitList(List.of(), List.of(tooSlow.in(name)));
        }
    }

    private static UnitList of(Workbook workbook, List<Notice> notices) {
        for (Sheet sheet : workbook.sheets()) {
            for (Row row : sheet.rows()) {
                workbook.clock().ask();
                Map<Field, Integer> columns = header(row);
                if (columns.containsKey(Field.NAME)) {
                    List<ListedUnit> units = units(workbook, sheet, row.number(), columns, notices);
                    if (units.isEmpty() && notices.isEmpty()) {
                        notices.add(NoticeCode.UNIT_LIST_EMPTY.at(Place.ofFile(workbook.file())));
                    }
                    return new UnitList(units, notices);
                }
            }
        }
        notices.add(NoticeCode.UNIT_LIST_NO_NAMES.at(Place.ofFile(workbook.file())));
        return new UnitList(List.of(), notices);
    }

    private static Map<Field, Integer> header(Row row) {
        Map<Field, Integer> columns = new HashMap<>();
        for (Cell cell : row.cells()) {
            String bare = Folding.bare(CellText.of(cell.content()));
            for (Field field : Field.values()) {
                if (field.headers.contains(bare)) {
                    columns.putIfAbsent(field, cell.column());
                }
            }
        }
        return columns;
    }

    private static List<ListedUnit> units(
            Workbook workbook, Sheet sheet, int header, Map<Field, Integer> columns, List<Notice> notices) {
        List<ListedUnit> units = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        for (Row row : sheet.rows()) {
            workbook.clock().ask();
            String name = text(row, columns, Field.NAME);
            if (row.number() <= header || name.isEmpty()) {
                continue;
            }
            String given = text(row, columns, Field.CODE);
            String code = given.isEmpty() ? code(name) : given;
            Place place =
                    workbook.place(sheet, row.number(), columns.getOrDefault(Field.CODE, columns.get(Field.NAME)));
            if (!Code.isAllowed(code)) {
                notices.add(NoticeCode.UNIT_LIST_CODE.at(place, code));
            } else if (!codes.add(Code.folded(code))) {
                notices.add(NoticeCode.UNIT_LIST_CODE_TWICE.at(place, code));
            } else {
                units.add(new ListedUnit(
                        new UnitCode(code),
                        name,
                        text(row, columns, Field.KIND),
                        list(text(row, columns, Field.ALIASES)),
                        list(text(row, columns, Field.PREDECESSORS))));
            }
        }
        return units;
    }

    /**
     * A code made from a name: its letters and digits without accents, in lower case, joined by hyphens; empty where the
     * name has none.
     */
    public static String code(String name) {
        return NO_CODE.matcher(Folding.bare(name)).replaceAll(" ").strip().replace(' ', '-');
    }

    /** The unit of an assessment that a list names, by its code, its name or one of its other names. */
    public static Optional<Unit> namedIn(Assessment assessment, String named) {
        return new UnitNames(assessment).byCodeOrName(named).map(UnitNames.Found::unit);
    }

    private static String text(Row row, Map<Field, Integer> columns, Field field) {
        return Optional.ofNullable(columns.get(field))
                .flatMap(row::cell)
                .map(cell -> CellText.of(cell.content()))
                .orElse("");
    }

    /** Several entries of one cell stand between semicolons or bars. */
    private static List<String> list(String text) {
        List<String> entries = new ArrayList<>();
        for (String entry : text.split("[;|]")) {
            if (!entry.isBlank()) {
                entries.add(entry.strip());
            }
        }
        return entries;
    }
}
