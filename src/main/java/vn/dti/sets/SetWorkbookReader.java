package vn.dti.sets;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.dti.notice.Language;
import vn.dti.notice.Texts;
import vn.dti.table.Workbook;
import vn.dti.yaml.YamlNode;

/** Reads a set back from the workbook that it was written as, edited or not. */
final class SetWorkbookReader {

    /** Title of the column with keys in the sheet of facts. */
    static final String KEY = "key";

    static final String PILLAR = "pillar:";
    static final List<String> EXAMPLE = List.of("indicator", "a", "b", "c", "d", "points");

    private static final List<Texts> LANGUAGES = List.of(Texts.in(Language.VI), Texts.in(Language.EN));

    private final List<AppendixTable> sheets;
    private final Map<String, Integer> rows = new LinkedHashMap<>();

    private final Texts texts;

    private SetWorkbookReader(List<AppendixTable> sheets, Texts texts) {
        this.sheets = sheets;
        this.texts = texts;
    }

    /**
     * A set as a workbook has it.
     *
     * @param tree the set
     * @param sheet name of the sheet with its lines
     * @param rows the row of each line in that sheet, from 1, by code
     */
    record Found(YamlNode.Mapping tree, String sheet, Map<String, Integer> rows) {}

    /**
     * The set of a workbook; empty where it is no such workbook.
     *
     * @throws UnreadableAppendixException if cells are wrong; names each of them
     */
    static Optional<Found> read(Workbook workbook, Texts texts) throws UnreadableAppendixException {
        List<AppendixTable> sheets = SheetTables.of(workbook);
        for (AppendixTable sheet : sheets) {
            for (int at = 0; at < Math.min(10, sheet.rows().size()); at++) {
                Map<Integer, SetColumn> columns = columns(sheet.rows().get(at));
                if (columns.containsValue(SetColumn.LINE) && columns.containsValue(SetColumn.LEVEL)) {
                    SetWorkbookReader reader = new SetWorkbookReader(sheets, texts);
                    return Optional.of(new Found(reader.tree(sheet, at, columns), sheet.name(), reader.rows));
                }
            }
        }
        return Optional.empty();
    }

    private static Map<Integer, SetColumn> columns(AppendixTable.Row row) {
        Map<Integer, SetColumn> columns = new LinkedHashMap<>();
        for (int column = 0; column < row.cells().size(); column++) {
            int at = column;
            SetColumn.titled(row.cell(column), LANGUAGES).ifPresent(found -> columns.put(at, found));
        }
        return columns;
    }

    private YamlNode.Mapping tree(AppendixTable lines, int header, Map<Integer, SetColumn> columns)
            throws UnreadableAppendixException {
        SetTree tree = new SetTree();
        SetTree source = new SetTree();
        List<YamlNode> pillars = new ArrayList<>();
        if (sheets.stream().noneMatch(sheet -> sheet.rows().get(0).cell(2).equals(KEY))) {
            throw new UnreadableAppendixException(
                    UnreadableAppendixException.CELLS, texts.get("set.cell.no_sheet", texts.get("set.sheet.facts")));
        }
        for (AppendixTable.Row row : below(row -> row.cell(2).equals(KEY))) {
            String key = row.cell(2).strip();
            String value = row.cell(1).strip();
            if (key.startsWith("source.")) {
                source.unlessBlank(key.substring("source.".length()), value);
            } else if (key.startsWith(PILLAR)) {
                pillars.add(new SetTree()
                        .with("code", key.substring(PILLAR.length()))
                        .with("name", value)
                        .mapping());
            } else if (!key.isEmpty()) {
                tree.unlessBlank(key, value);
            }
        }
        if (!source.isEmpty()) {
            tree.with("source", source.mapping());
        }
        if (!pillars.isEmpty()) {
            tree.with("pillars", SetTree.sequence(pillars));
        }
        tree.with("groups", SetTree.sequence(groups(setRows(lines, header, columns))));
        List<YamlNode> examples = examples();
        if (!examples.isEmpty()) {
            tree.with("tests", SetTree.sequence(examples));
        }
        return tree.mapping();
    }

    private interface Heading {
        boolean is(AppendixTable.Row row);
    }

    /** The rows of the sheet whose first row is such a heading, below it. */
    private List<AppendixTable.Row> below(Heading heading) {
        return sheets.stream()
                .filter(sheet -> heading.is(sheet.rows().get(0)))
                .findFirst()
                .map(sheet -> sheet.rows().subList(1, sheet.rows().size()))
                .orElse(List.of());
    }

    private List<YamlNode> examples() {
        List<YamlNode> examples = new ArrayList<>();
        for (AppendixTable.Row row :
                below(row -> row.cell(0).equals("indicator") && row.cell(5).equals("points"))) {
            if (row.isBlank()) {
                continue;
            }
            SetTree inputs = new SetTree();
            for (int column = 1; column <= 4; column++) {
                inputs.unlessBlank(EXAMPLE.get(column), row.cell(column).strip());
            }
            examples.add(new SetTree()
                    .with("indicator", row.cell(0).strip())
                    .with("inputs", inputs.mapping())
                    .with("points", row.cell(5).strip())
                    .mapping());
        }
        return examples;
    }

    private List<SetRow> setRows(AppendixTable lines, int header, Map<Integer, SetColumn> columns)
            throws UnreadableAppendixException {
        List<SetRow> read = new ArrayList<>();
        SetCells edited = new SetCells(lines.rows().get(header), columns, texts);
        stopAt(edited);
        for (AppendixTable.Row row :
                lines.rows().subList(header + 1, lines.rows().size())) {
            if (row.isBlank()) {
                continue;
            }
            Map<SetColumn, String> cells = new EnumMap<>(SetColumn.class);
            columns.forEach((place, column) -> {
                if (!row.cell(place).isBlank()) {
                    cells.put(column, row.cell(place).strip());
                }
            });
            Optional<SetRow.Kind> kind = kind(cells.getOrDefault(SetColumn.LINE, ""));
            if (kind.isEmpty()) {
                boolean blank = !cells.containsKey(SetColumn.LINE);
                edited.fault(
                        blank ? "empty" : "line", SetColumn.LINE, row.place(), cells.getOrDefault(SetColumn.LINE, ""));
                continue;
            }
            edited.read(kind.get(), cells, row.place());
            read.add(new SetRow(kind.get(), level(kind.get(), cells.get(SetColumn.LEVEL)), cells));
            rows.putIfAbsent(cells.getOrDefault(SetColumn.CODE, "").toLowerCase(Locale.ROOT), row.place());
        }
        stopAt(edited);
        return read;
    }

    private static void stopAt(SetCells edited) throws UnreadableAppendixException {
        List<String> wrong = edited.wrong();
        if (!wrong.isEmpty()) {
            throw new UnreadableAppendixException(UnreadableAppendixException.CELLS, wrong.toArray());
        }
    }

    private static int level(SetRow.Kind kind, String text) {
        if (kind == SetRow.Kind.GROUP) {
            return 1;
        }
        return text != null && text.matches("[1-9]") ? Math.max(2, Integer.parseInt(text)) : 2;
    }

    private static Optional<SetRow.Kind> kind(String text) {
        for (SetRow.Kind kind : SetRow.Kind.values()) {
            for (Texts texts : LANGUAGES) {
                if (AppendixColumns.bare(texts.get("set.line." + kind.name().toLowerCase(Locale.ROOT)))
                        .equals(AppendixColumns.bare(text))) {
                    return Optional.of(kind);
                }
            }
        }
        return Optional.empty();
    }

    private static List<YamlNode> groups(List<SetRow> rows) {
        int[] at = {0};
        List<YamlNode> groups = new ArrayList<>();
        while (at[0] < rows.size()) {
            groups.add(line(rows, at));
        }
        return groups;
    }

    private static YamlNode line(List<SetRow> rows, int[] at) {
        SetRow row = rows.get(at[0]++);
        List<SetRow> parts = new ArrayList<>();
        while (at[0] < rows.size() && rows.get(at[0]).kind() == SetRow.Kind.PART) {
            parts.add(rows.get(at[0]++));
        }
        SetTree tree = row.line(parts);
        List<YamlNode> below = new ArrayList<>();
        while (row.kind() != SetRow.Kind.INDICATOR
                && at[0] < rows.size()
                && rows.get(at[0]).kind() != SetRow.Kind.GROUP
                && rows.get(at[0]).level() > row.level()) {
            below.add(line(rows, at));
        }
        return below.isEmpty()
                ? tree.mapping()
                : tree.with("indicators", SetTree.sequence(below)).mapping();
    }
}
