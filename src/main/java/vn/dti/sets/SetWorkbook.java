package vn.dti.sets;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dti.arithmetic.Exact;
import vn.dti.indicator.Indicator;
import vn.dti.indicator.IndicatorSet;
import vn.dti.indicator.Role;
import vn.dti.indicator.rule.RuleKind;
import vn.dti.notice.Texts;
import vn.dti.wording.RuleWords;
import vn.dti.workbook.CellStyle;
import vn.dti.workbook.EntrySheet;
import vn.dti.workbook.SheetBook;
import vn.dti.workbook.Validation;
import vn.dti.yaml.YamlNode;

/** Writes a set as a workbook to be edited: a row for each indicator, and sheets that explain and say rules in words. */
final class SetWorkbook {

    /** Rows from 0. */
    static final int HEADER = 3;

    /** Rows left free for indicators that are added. */
    private static final int SPARE = 200;

    private final YamlNode.Mapping tree;
    private final IndicatorSet set;
    private final Texts texts;

    private SetWorkbook(YamlNode.Mapping tree, IndicatorSet set, Texts texts) {
        this.tree = tree;
        this.set = set;
        this.texts = texts;
    }

    /**
     * Writes the workbook.
     *
     * @param tree the set's file
     * @param set the same, understood
     * @throws UnreadableAppendixException if something of it has no place in the workbook; nothing is written then
     */
    static void write(YamlNode.Mapping tree, IndicatorSet set, Texts texts, OutputStream out)
            throws IOException, UnreadableAppendixException {
        List<SetRow> rows = SetRow.of(tree);
        try (SheetBook book = new SheetBook(set.title(), "dti", texts, out)) {
            new SetWorkbook(tree, set, texts).write(book, rows);
            book.end();
        }
    }

    private void write(SheetBook book, List<SetRow> rows) throws IOException, UnreadableAppendixException {
        lines(book, rows);
        facts(book);
        examples(book);
        words(book);
        guide(book);
    }

    private void lines(SheetBook book, List<SetRow> rows) throws IOException {
        EntrySheet sheet = book.open(texts.get("set.sheet.lines"));
        SetColumn[] columns = SetColumn.values();
        for (SetColumn column : columns) {
            sheet.width(column.ordinal(), column.width());
            sheet.text(HEADER, column.ordinal(), column.title(texts), CellStyle.ENTRY_HEADER);
        }
        sheet.across(0, 0, SetColumn.MAX.ordinal(), set.title(), CellStyle.LABEL);
        check(sheet, rows.size());
        Validation kinds = Validation.oneOf(
                "'" + texts.get("set.sheet.guide") + "'!$A$" + (KINDS + 1) + ":$A$"
                        + (KINDS + RuleKind.values().length),
                texts.get("set.column.rule"),
                texts.get("set.prompt.rule"),
                texts.get("set.error.rule"));
        int at = HEADER + 1;
        for (SetRow row : rows) {
            CellStyle look =
                    switch (row.kind()) {
                        case GROUP -> CellStyle.GROUP;
                        case CONTAINER -> CellStyle.CONTAINER;
                        case INDICATOR, PART -> CellStyle.TEXT;
                    };
            for (SetColumn column : columns) {
                cell(sheet, at, row, column, look);
            }
            if (row.kind() == SetRow.Kind.INDICATOR || row.kind() == SetRow.Kind.PART) {
                sheet.entry(at, SetColumn.RULE.ordinal(), CellStyle.TEXT, kinds);
            }
            at++;
        }
        sheet.page(HEADER, SetColumn.NAME.ordinal() + 1, at - 1, columns.length - 1, set.id());
        sheet.finish();
    }

    private void cell(EntrySheet sheet, int at, SetRow row, SetColumn column, CellStyle look) {
        String text =
                switch (column) {
                    case LINE -> texts.get("set.line." + row.kind().name().toLowerCase(java.util.Locale.ROOT));
                    case RULE -> row.cell(column).isEmpty() ? "" : texts.get("set.rule." + row.cell(column));
                    default -> row.cell(column);
                };
        if (column == SetColumn.LEVEL) {
            sheet.number(at, column.ordinal(), BigDecimal.valueOf(row.level()), look, "0");
        } else if (column == SetColumn.MAX && isNumber(text)) {
            sheet.number(at, column.ordinal(), new BigDecimal(text), look, "General");
        } else {
            sheet.text(at, column.ordinal(), text, look);
        }
    }

    /** A number that a cell gives back as it was written. */
    private static boolean isNumber(String text) {
        return text.matches("\\d{1,9}(\\.\\d{1,6})?")
                && Exact.text(new BigDecimal(text)).equals(text);
    }

    /** The sum of the maxima beside the stated total, which Excel works out anew with every change. */
    private void check(EntrySheet sheet, int rows) {
        int last = HEADER + 1 + rows + SPARE;
        String line = range(SetColumn.LINE, last);
        String max = range(SetColumn.MAX, last);
        String role = range(SetColumn.ROLE, last);
        String indicator = texts.get("set.line.indicator");
        BigDecimal sum = set.indicators().stream()
                .filter(each -> each.role() == Role.BASE)
                .map(Indicator::maximum)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        sheet.text(1, SetColumn.NAME.ordinal(), texts.get("set.check.sum"), CellStyle.LABEL);
        sheet.formula(
                1,
                SetColumn.MAX.ordinal(),
                "SUMIFS(%1$s,%2$s,\"%4$s\",%3$s,\"\")+SUMIFS(%1$s,%2$s,\"%4$s\",%3$s,\"base\")"
                        .formatted(max, line, role, indicator),
                sum,
                CellStyle.POINTS,
                "General");
        Optional<BigDecimal> total = set.total();
        String told = total.isEmpty()
                ? ""
                : texts.get(total.get().compareTo(sum) == 0 ? "set.check.agrees" : "set.check.differs");
        String stated = "'" + texts.get("set.sheet.facts") + "'!$B$" + (TOTAL + 1);
        sheet.formula(
                1,
                SetColumn.PILLARS.ordinal(),
                "IF(%1$s=\"\",\"\",IF(VALUE(%1$s)=%2$s,\"%3$s\",\"%4$s\"))"
                        .formatted(
                                stated,
                                EntrySheet.address(1, SetColumn.MAX.ordinal()),
                                texts.get("set.check.agrees"),
                                texts.get("set.check.differs")),
                told,
                CellStyle.LABEL,
                "General");
    }

    private static String range(SetColumn column, int last) {
        String letters = EntrySheet.letters(column.ordinal());
        return "$" + letters + "$" + (HEADER + 2) + ":$" + letters + "$" + last;
    }

    /** Keys of the sheet of facts, in the order of its rows; the total has a row that the check knows. */
    private static final List<String> FACTS =
            List.of("id", "title", "version", "total", "source.document", "source.url", "source.note");

    private static final int TOTAL = 1 + FACTS.indexOf("total");

    private void facts(SheetBook book) throws IOException, UnreadableAppendixException {
        EntrySheet sheet = book.open(texts.get("set.sheet.facts"));
        sheet.width(0, 28);
        sheet.width(1, 80);
        sheet.width(2, 18);
        sheet.text(0, 0, texts.get("set.facts.what"), CellStyle.ENTRY_HEADER);
        sheet.text(0, 1, texts.get("set.facts.value"), CellStyle.ENTRY_HEADER);
        sheet.text(0, 2, SetWorkbookReader.KEY, CellStyle.ENTRY_HEADER);
        Optional<YamlNode.Mapping> source = SetTree.inner(tree, "source");
        int at = 1;
        for (String key : FACTS) {
            String value = key.startsWith("source.")
                    ? source.map(of -> SetTree.text(of, key.substring("source.".length())))
                            .orElse("")
                    : SetTree.text(tree, key);
            fact(sheet, at++, texts.get("set.facts." + key), value, key);
        }
        for (YamlNode.Mapping pillar : SetTree.mappings(tree, "pillars")) {
            fact(
                    sheet,
                    at++,
                    texts.get("set.facts.pillar"),
                    SetTree.text(pillar, "name"),
                    SetWorkbookReader.PILLAR + SetTree.text(pillar, "code"));
        }
        for (YamlNode.Entry entry : tree.entries()) {
            boolean placed = FACTS.contains(entry.key().text())
                    || List.of("source", "pillars", "groups", "tests")
                            .contains(entry.key().text());
            if (!placed && entry.value() instanceof YamlNode.Scalar scalar) {
                fact(sheet, at++, entry.key().text(), scalar.text(), entry.key().text());
            } else if (!placed) {
                throw new UnreadableAppendixException(
                        "set.unwritable", entry.key().text());
            }
        }
        sheet.print(false, set.id());
        sheet.finish();
    }

    private static void fact(EntrySheet sheet, int row, String what, String value, String key) {
        sheet.text(row, 0, what, CellStyle.TEXT);
        sheet.text(row, 1, value, CellStyle.ENTRY);
        sheet.text(row, 2, key, CellStyle.REMARK);
    }

    private void examples(SheetBook book) throws IOException, UnreadableAppendixException {
        EntrySheet sheet = book.open(texts.get("set.sheet.examples"));
        List<String> keys = SetWorkbookReader.EXAMPLE;
        for (int column = 0; column < keys.size(); column++) {
            sheet.width(column, 16);
            sheet.text(0, column, keys.get(column), CellStyle.ENTRY_HEADER);
        }
        int at = 1;
        for (YamlNode.Mapping example : SetTree.mappings(tree, "tests")) {
            sheet.text(at, 0, SetTree.text(example, "indicator"), CellStyle.TEXT);
            Map<String, Integer> letters = Map.of("a", 1, "b", 2, "c", 3, "d", 4);
            for (YamlNode.Entry entry : SetTree.inner(example, "inputs")
                    .map(YamlNode.Mapping::entries)
                    .orElse(List.of())) {
                Integer column = letters.get(entry.key().text());
                if (column == null) {
                    throw new UnreadableAppendixException(
                            "set.unwritable", entry.key().text());
                }
                sheet.text(at, column, SetTree.text(entry.value()), CellStyle.TEXT);
            }
            sheet.text(at++, 5, SetTree.text(example, "points"), CellStyle.TEXT);
        }
        sheet.print(false, set.id());
        sheet.finish();
    }

    private void words(SheetBook book) throws IOException {
        EntrySheet sheet = book.open(texts.get("set.sheet.words"));
        List<SetColumn> columns = List.of(SetColumn.CODE, SetColumn.NAME, SetColumn.MAX);
        List<Integer> widths = List.of(10, 45, 10, 90);
        for (int column = 0; column < widths.size(); column++) {
            sheet.width(column, widths.get(column));
            String title = column < columns.size() ? columns.get(column).title(texts) : texts.get("set.words.rule");
            sheet.text(0, column, title, CellStyle.ENTRY_HEADER);
        }
        RuleWords words = new RuleWords(texts);
        int at = 1;
        for (Indicator indicator : set.indicators()) {
            sheet.text(at, 0, indicator.code().toString(), CellStyle.TEXT);
            sheet.text(at, 1, indicator.name(), CellStyle.TEXT);
            sheet.number(at, 2, indicator.maximum(), CellStyle.POINTS, "General");
            sheet.text(at++, 3, words.sentence(indicator), CellStyle.TEXT);
        }
        sheet.page(0, 1, at - 1, 3, set.id());
        sheet.finish();
    }

    /** Row of the first kind of rule in the guide, from 0. */
    private static final int KINDS = 2;

    private void guide(SheetBook book) throws IOException {
        EntrySheet sheet = book.open(texts.get("set.sheet.guide"));
        sheet.width(0, 34);
        sheet.width(1, 90);
        sheet.across(0, 0, 1, texts.get("set.guide.title"), CellStyle.TITLE);
        int at = KINDS;
        for (RuleKind kind : RuleKind.values()) {
            sheet.text(at, 0, texts.get("set.rule." + kind.key()), CellStyle.TEXT);
            sheet.text(at++, 1, texts.get("set.guide.rule." + kind.key()), CellStyle.TEXT);
        }
        at++;
        List<String> notes = new ArrayList<>(List.of("lines", "steps", "lists", "award", "back"));
        for (String note : notes) {
            sheet.across(at, 0, 1, texts.get("set.guide." + note), CellStyle.PLAIN);
            sheet.height(at++, 32);
        }
        sheet.print(false, set.id());
        sheet.finish();
    }
}
