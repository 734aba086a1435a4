package vn.dti.forms;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dti.arithmetic.Exact;
import vn.dti.arithmetic.SpreadsheetArithmetic;
import vn.dti.assessment.Assessment;
import vn.dti.assessment.Exclusion;
import vn.dti.assessment.Kind;
import vn.dti.assessment.Unit;
import vn.dti.formlayout.FormColumn;
import vn.dti.indicator.Group;
import vn.dti.indicator.Indicator;
import vn.dti.indicator.Role;
import vn.dti.notice.Texts;
import vn.dti.run.Leads;
import vn.dti.scoring.Scope;
import vn.dti.wording.RuleWords;
import vn.dti.workbook.CellStyle;
import vn.dti.workbook.EntrySheet;
import vn.dti.workbook.Validation;

/**
 * The form in which a unit assesses itself: it sees its points, those of the groups, and its values while it types. The
 * formulas take the place of no rule: what counts is computed by dti from the inputs.
 */
final class SelfForm {

    private static final int CODE = 0;
    private static final int NAME = 1;
    private static final int MAXIMUM = 2;
    private static final int RULE = 3;
    /** The row of the title's context, from 0: the agency's and the assessment's names take two lines. */
    private static final int CONTEXT_ROW = 2;

    private final Assessment assessment;
    private final Kind kind;
    private final Unit unit;
    private final Optional<Leads.Lead> part;
    private final Texts texts;
    private final RuleWords words;
    private final EntrySheet sheet;
    private final InputCells inputs;
    private final List<FormLine> lines;
    private final List<Scope> scopes;

    private final int labels;
    private final int points;
    /** Where a unit ticks what is not its own; the column of the points where the set lets nobody. */
    private final int tick;

    private final int evidence;
    private final int explanation;
    private final int remark;
    /** Hidden: the maximum that counts, or what a penalty takes away where its group stops at 0. */
    private final int counted;

    private final int headerRow;
    private final String pointsFormat;

    private SelfForm(
            Assessment assessment, Unit unit, Optional<Leads.Lead> part, Texts texts, FormBook book, EntrySheet sheet) {
        this.assessment = assessment;
        this.kind = assessment.kindOf(unit);
        this.unit = unit;
        this.part = part;
        this.texts = texts;
        this.words = new RuleWords(texts);
        this.sheet = sheet;
        boolean asks = !InputCells.letters(kind.set()).isEmpty();
        this.labels = asks ? RULE + 1 : RULE;
        this.inputs = new InputCells(assessment, kind.set(), texts, book, labels + 1);
        this.points = labels + inputs.letters().size() + 1;
        boolean ticks = kind.set().indicators().stream().anyMatch(Indicator::mayBeUnassigned);
        this.tick = ticks ? points + 1 : points;
        this.evidence = tick + 1;
        this.explanation = tick + 2;
        this.remark = tick + 3;
        this.counted = tick + 4;
        this.lines =
                part.map(lead -> FormLine.of(kind, unit, lead.indicators())).orElseGet(() -> FormLine.of(kind, unit));
        // What a part adds up to says nothing of a pillar.
        this.scopes = part.isPresent() ? Scope.of(kind.set()).subList(0, 1) : Scope.of(kind.set());
        this.headerRow = Math.max(FormTitle.ROWS, scopes.size() + 1) + 1;
        int decimals = kind.ranking().pointsDecimals();
        this.pointsFormat = decimals == 0 ? "0" : "0." + "0".repeat(decimals);
    }

    /**
     * Writes the form as one sheet of a workbook.
     *
     * @param part the agency in charge for whom its part of the form is written; empty for the whole form
     */
    static void write(Assessment assessment, Unit unit, Optional<Leads.Lead> part, Texts texts, FormBook book)
            throws IOException {
        EntrySheet sheet = book.sheet(texts.get("forms.self.sheet"));
        new SelfForm(assessment, unit, part, texts, book, sheet).write();
        sheet.finish();
    }

    private void write() {
        widths();
        new FormTitle(assessment, kind, Optional.of(unit), texts)
                .write(sheet, RULE, texts.get("forms.self.title"), context(), Kind.SELF_ASSESSMENT);
        if (part.isPresent()) {
            sheet.height(CONTEXT_ROW, 32);
        }
        header();
        int row = headerRow + 1;
        Map<FormLine, Integer> rows = new LinkedHashMap<>();
        for (FormLine line : lines) {
            rows.put(line, row++);
        }
        rows.forEach((line, at) -> {
            if (line instanceof FormLine.OfIndicator indicator) {
                indicator(indicator, at);
            } else if (line instanceof FormLine.OfContainer container) {
                container(container.container(), at);
            }
        });
        groups(rows);
        totals(rows);
        signatures(row + 1);
        sheet.page(headerRow, 2, row + 2, explanation, texts.get("forms.footer", footer()));
    }

    private String footer() {
        return part.map(lead -> unit.name() + " · " + leadName(lead, texts)).orElse(unit.name());
    }

    private String context() {
        return part.map(lead -> texts.get("forms.self.part", leadName(lead, texts), assessment.title()))
                .orElse(assessment.title());
    }

    /** The agency, or that there is none. */
    static String leadName(Leads.Lead lead, Texts texts) {
        return lead.isNobody() ? texts.get("forms.round.no_lead") : lead.name();
    }

    private void widths() {
        sheet.width(CODE, 7.5);
        sheet.width(NAME, 28);
        sheet.width(MAXIMUM, 8);
        sheet.width(RULE, 30);
        if (labels > RULE) {
            sheet.width(labels, 24);
        }
        for (String letter : inputs.letters()) {
            sheet.width(inputs.column(letter), 11);
        }
        sheet.width(points, 10);
        if (tick > points) {
            sheet.width(tick, 8);
        }
        sheet.width(evidence, 26);
        sheet.width(explanation, 20);
        sheet.width(remark, 20);
        sheet.width(counted, 8);
        sheet.hideColumn(counted);
    }

    private void header() {
        sheet.text(headerRow, CODE, FormColumn.INDICATOR.written(), CellStyle.ENTRY_HEADER);
        sheet.text(headerRow, NAME, FormColumn.NAME.written(), CellStyle.ENTRY_HEADER);
        sheet.text(headerRow, MAXIMUM, FormColumn.MAXIMUM.written(), CellStyle.ENTRY_HEADER);
        sheet.text(headerRow, RULE, texts.get("forms.heading.rule"), CellStyle.ENTRY_HEADER);
        if (labels > RULE) {
            sheet.text(headerRow, labels, texts.get("forms.heading.labels"), CellStyle.ENTRY_HEADER);
        }
        for (String letter : inputs.letters()) {
            sheet.text(headerRow, inputs.column(letter), letter, CellStyle.ENTRY_HEADER);
        }
        sheet.text(headerRow, points, FormColumn.CLAIMED.written(), CellStyle.ENTRY_HEADER);
        if (tick > points) {
            sheet.text(headerRow, tick, FormColumn.NOT_ASSESSED.written(), CellStyle.HEADER);
        }
        sheet.text(headerRow, evidence, FormColumn.EVIDENCE.written(), CellStyle.ENTRY_HEADER);
        sheet.text(headerRow, explanation, FormColumn.EXPLANATION.written(), CellStyle.ENTRY_HEADER);
        sheet.text(headerRow, remark, texts.get("forms.heading.remark"), CellStyle.ENTRY_HEADER);
        sheet.height(headerRow, 33);
    }

    private void container(Group.Container container, int row) {
        sheet.text(row, CODE, container.code().text(), CellStyle.CONTAINER);
        sheet.text(row, NAME, container.name(), CellStyle.CONTAINER);
        sheet.blank(row, MAXIMUM, remark, CellStyle.CONTAINER);
    }

    private void indicator(FormLine.OfIndicator line, int row) {
        Indicator indicator = line.indicator();
        if (line.exclusion().isPresent()) {
            excluded(line, line.exclusion().get(), row);
            return;
        }
        sheet.text(row, CODE, indicator.code().text(), CellStyle.TEXT);
        sheet.text(row, NAME, indicator.name(), CellStyle.TEXT);
        if (indicator.maximum().signum() == 0) {
            sheet.blank(row, MAXIMUM, MAXIMUM, CellStyle.BLOCKED);
        } else {
            sheet.number(row, MAXIMUM, indicator.maximum(), CellStyle.NUMBER, "");
        }
        sheet.text(row, RULE, rule(line), CellStyle.TEXT);
        if (labels > RULE) {
            sheet.text(row, labels, InputCells.labels(indicator), CellStyle.TEXT);
        }
        inputs.write(sheet, indicator, row);
        Optional<LivePoints> live = LivePoints.of(
                indicator.rule(), indicator.maximum(), inputs.addresses(indicator, row), inputs.options(indicator));
        points(indicator, live, row);
        tick(indicator, row);
        sheet.entry(row, evidence, CellStyle.ENTRY);
        sheet.entry(row, explanation, CellStyle.ENTRY);
        remark(line, live, row);
        if (line.hasCountedMaximum()) {
            String maximum = unlessTicked(
                    indicator,
                    row,
                    "0",
                    live.map(each -> each.countedMaximum(indicator.maximum())).orElse(Exact.text(indicator.maximum())));
            if (maximum.startsWith("IF")) {
                sheet.formula(row, counted, maximum, indicator.maximum(), CellStyle.NUMBER, "");
            } else {
                sheet.number(row, counted, indicator.maximum(), CellStyle.NUMBER, "");
            }
        }
    }

    /** Where the unit says that an indicator is not its own, if the set lets it. */
    private void tick(Indicator indicator, int row) {
        if (indicator.mayBeUnassigned()) {
            sheet.entry(
                    row,
                    tick,
                    CellStyle.ENTRY,
                    Validation.oneOf(
                            "\"x\"",
                            texts.get("forms.tick.title", indicator.code()),
                            texts.get("forms.tick.prompt"),
                            texts.get("forms.tick.error")));
        } else if (tick > points) {
            sheet.blank(row, tick, tick, CellStyle.BLOCKED);
        }
    }

    /** A formula, with something else in its place once the unit has ticked the row. */
    private String unlessTicked(Indicator indicator, int row, String ticked, String formula) {
        return indicator.mayBeUnassigned()
                ? "IF(" + EntrySheet.address(row, tick) + "<>\"\"," + ticked + "," + formula + ")"
                : formula;
    }

    private String rule(FormLine.OfIndicator line) {
        Indicator indicator = line.indicator();
        List<String> parts = new ArrayList<>();
        line.replaces().ifPresent(replaced -> parts.add(texts.get("forms.replaces", replaced.code(), replaced.name())));
        if (indicator.role() == Role.BONUS || indicator.role() == Role.PENALTY) {
            parts.add(texts.get(
                    indicator.role() == Role.BONUS
                            ? "forms.role.bonus"
                            : stopsAtZero(line) ? "forms.role.penalty.limited" : "forms.role.penalty"));
        } else if (indicator.role() == Role.INFORMATION) {
            parts.add(texts.get("forms.role.information"));
        }
        if (indicator.maximum().signum() > 0) {
            parts.add(words.ownSentence(indicator));
        }
        if (!indicator.guidance().isBlank()) {
            parts.add(indicator.guidance());
        }
        return String.join("\n", parts);
    }

    private void points(Indicator indicator, Optional<LivePoints> live, int row) {
        if (live.isPresent()) {
            String formula = unlessTicked(
                    indicator,
                    row,
                    "\"\"",
                    live.get().formula(indicator.maximum(), kind.ranking().pointsDecimals()));
            // No number format: with one, LibreOffice saves "nothing yet" as 0 in .xls.
            sheet.formula(row, points, formula, "", CellStyle.POINTS, "");
        } else if (indicator.rule().isEntered() && indicator.maximum().signum() > 0) {
            String most = Exact.text(indicator.maximum());
            sheet.entry(
                    row,
                    points,
                    CellStyle.ENTRY_NUMBER,
                    Validation.number(
                            "0",
                            most,
                            texts.get("forms.points.title", indicator.code()),
                            texts.get("forms.points.prompt", indicator.maximum()),
                            texts.get("forms.points.error", indicator.maximum())));
        } else {
            sheet.blank(row, points, points, CellStyle.BLOCKED);
        }
    }

    /** What is still missing in a row, while people type. */
    private void remark(FormLine.OfIndicator line, Optional<LivePoints> live, int row) {
        Indicator indicator = line.indicator();
        String given = EntrySheet.address(row, points);
        String above = SharesAboveOne.condition(indicator.rule(), inputs.addresses(indicator, row));
        if (live.isEmpty() && !indicator.rule().isEntered()) {
            String later = texts.get("forms.remark.relative");
            if (above.isEmpty()) {
                sheet.text(row, remark, later, CellStyle.REMARK);
            } else {
                sheet.formula(row, remark, doubted(above, quoted(later)), later, CellStyle.REMARK, "");
            }
            return;
        }
        if (indicator.maximum().signum() == 0) {
            sheet.blank(row, remark, remark, CellStyle.REMARK);
            return;
        }
        String empty = texts.get("forms.remark.empty");
        String formula = "\"\"";
        if (indicator.evidenceRequired() && indicator.role() != Role.PENALTY && indicator.role() != Role.INFORMATION) {
            String evidenced = EntrySheet.address(row, evidence);
            formula = "IF(" + given + "=0,\"\",IF(" + evidenced + "=\"\"," + quoted(texts.get("forms.remark.evidence"))
                    + ",\"\"))";
        }
        if (isLimited(line)) {
            formula = "IF(" + given + ">" + EntrySheet.address(row, counted) + ","
                    + quoted(texts.get("forms.remark.limited")) + ",\"\")";
        }
        formula = above.isEmpty() ? formula : doubted(above, formula);
        formula = "IF(" + given + "=\"\"," + quoted(empty) + "," + formula + ")";
        if (live.isPresent() && !live.get().notAssessed().isEmpty()) {
            formula = "IF(" + live.get().ready() + ",IF(" + live.get().notAssessed() + ","
                    + quoted(texts.get("forms.remark.not_assessed")) + "," + formula + ")," + formula + ")";
        }
        if (live.isPresent() && !live.get().incomplete().isEmpty()) {
            formula = "IF(" + live.get().incomplete() + "," + quoted(texts.get("forms.remark.incomplete")) + ","
                    + formula + ")";
        }
        formula = unlessTicked(indicator, row, quoted(texts.get("forms.remark.ticked")), formula);
        sheet.formula(row, remark, formula, empty, CellStyle.REMARK, "");
    }

    private String doubted(String above, String otherwise) {
        return "IF(" + above + "," + quoted(texts.get("forms.remark.above_one")) + "," + otherwise + ")";
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\"", "\"\"") + "\"";
    }

    private void excluded(FormLine.OfIndicator line, Exclusion exclusion, int row) {
        Indicator indicator = line.indicator();
        sheet.text(row, CODE, indicator.code().text(), CellStyle.EXCLUDED);
        sheet.text(row, NAME, indicator.name(), CellStyle.EXCLUDED);
        sheet.number(row, MAXIMUM, indicator.maximum(), CellStyle.EXCLUDED_NUMBER, "");
        String reason = texts.get("forms.excluded", exclusion.reason());
        sheet.text(
                row,
                RULE,
                exclusion.basis().isBlank() ? reason : reason + " (" + exclusion.basis() + ")",
                CellStyle.EXCLUDED);
        sheet.blank(row, RULE + 1, remark, CellStyle.EXCLUDED);
    }

    /** The rows of groups, with what their indicators add up to. */
    private void groups(Map<FormLine, Integer> rows) {
        Map<FormLine, List<FormLine.OfIndicator>> inside = new LinkedHashMap<>();
        FormLine current = null;
        for (FormLine line : lines) {
            if (line instanceof FormLine.OfGroup) {
                current = line;
                inside.put(line, new ArrayList<>());
            } else if (line instanceof FormLine.OfIndicator indicator) {
                inside.get(current).add(indicator);
            }
        }
        inside.forEach((title, indicators) -> {
            limited(indicators, rows);
            Group group = ((FormLine.OfGroup) title).group();
            int row = rows.get(title);
            sheet.text(row, CODE, group.code().text(), CellStyle.GROUP);
            sheet.text(row, NAME, group.name(), CellStyle.GROUP);
            sheet.blank(row, RULE, remark, CellStyle.GROUP);
            if (!group.scored()) {
                sheet.blank(row, MAXIMUM, MAXIMUM, CellStyle.GROUP);
                return;
            }
            Sums sums = sums(indicators, rows);
            sheet.formula(row, MAXIMUM, sums.maximum(), sums.fullMaximum(), CellStyle.GROUP_NUMBER, "");
            sheet.formula(row, points, sums.points(), BigDecimal.ZERO, CellStyle.GROUP_NUMBER, pointsFormat);
        });
    }

    /**
     * What the penalties of a group that stops at 0 take away, in its order: no more than is there (dac-ta 3.5). The
     * cells of their points show what the rules give, as with every indicator.
     */
    private void limited(List<FormLine.OfIndicator> indicators, Map<FormLine, Integer> rows) {
        List<Integer> adding = new ArrayList<>();
        List<Integer> taken = new ArrayList<>();
        for (FormLine.OfIndicator line : indicators) {
            if (line.adds()) {
                adding.add(rows.get(line));
            }
        }
        for (FormLine.OfIndicator line : indicators) {
            if (isLimited(line)) {
                int row = rows.get(line);
                String left = "ROUND(" + sum(points, adding) + "-" + sum(counted, taken) + ","
                        + kind.ranking().pointsDecimals() + ")";
                sheet.formula(
                        row,
                        counted,
                        "MIN(" + sum(points, List.of(row)) + "," + left + ")",
                        BigDecimal.ZERO,
                        CellStyle.NUMBER,
                        "");
                taken.add(row);
            }
        }
    }

    /** Whether its group stops it at 0, as far as this form can tell: a part does not hold all of the group. */
    private boolean isLimited(FormLine.OfIndicator line) {
        return line.takesAway() && part.isEmpty() && stopsAtZero(line);
    }

    private boolean stopsAtZero(FormLine.OfIndicator line) {
        Indicator counting = line.replaces().orElse(line.indicator());
        return kind.set().group(counting.group()).filter(Group::limitsPenalties).isPresent();
    }

    /** The formulas of what indicators add up to. */
    private record Sums(String points, String maximum, BigDecimal fullMaximum) {}

    private Sums sums(List<FormLine.OfIndicator> indicators, Map<FormLine, Integer> rows) {
        List<Integer> adding = new ArrayList<>();
        List<Integer> taking = new ArrayList<>();
        List<Integer> limited = new ArrayList<>();
        List<Integer> maxima = new ArrayList<>();
        BigDecimal full = BigDecimal.ZERO;
        for (FormLine.OfIndicator line : indicators) {
            int row = rows.get(line);
            if (line.adds()) {
                adding.add(row);
            } else if (isLimited(line)) {
                limited.add(row);
            } else if (line.takesAway()) {
                taking.add(row);
            }
            if (line.hasCountedMaximum()) {
                maxima.add(row);
                full = full.add(line.indicator().maximum());
            }
        }
        String sum = sum(points, adding)
                + (taking.isEmpty() ? "" : "-" + sum(points, taking))
                + (limited.isEmpty() ? "" : "-" + sum(counted, limited));
        return new Sums("ROUND(" + sum + "," + kind.ranking().pointsDecimals() + ")", sum(counted, maxima), full);
    }

    private static String sum(int column, List<Integer> rows) {
        return rows.isEmpty() ? "0" : "SUM(" + EntrySheet.list(column, rows) + ")";
    }

    /** Points, maximum and value of the whole and of each pillar, beside the letterhead. */
    private void totals(Map<FormLine, Integer> rows) {
        int name = labels > RULE ? labels : points;
        int first = name + 1;
        sheet.text(0, name, texts.get("forms.totals"), CellStyle.ENTRY_HEADER);
        sheet.text(0, first, texts.get("forms.totals.points"), CellStyle.ENTRY_HEADER);
        sheet.text(0, first + 1, texts.get("forms.totals.maximum"), CellStyle.ENTRY_HEADER);
        boolean percent = !kind.ranking().unitScale();
        sheet.text(
                0,
                first + 2,
                texts.get(percent ? "forms.totals.percent" : "forms.totals.value"),
                CellStyle.ENTRY_HEADER);
        int decimals = kind.ranking().decimals();
        String valueFormat = decimals == 0 ? "0" : "0." + "0".repeat(decimals);
        int row = 1;
        for (Scope scope : scopes) {
            List<FormLine.OfIndicator> inside = new ArrayList<>();
            for (FormLine line : lines) {
                if (line instanceof FormLine.OfIndicator indicator
                        && (scope.isOverall() || indicator.pillars().contains(scope.code()))) {
                    inside.add(indicator);
                }
            }
            Sums sums = sums(inside, rows);
            String most = EntrySheet.address(row, first + 1);
            String own = EntrySheet.address(row, first);
            String cut = "MAX(0,MIN(" + most + "," + sums.points() + "))";
            String quotient = own + "/" + most + (percent ? "*100" : "");
            String value =
                    "IF(" + most + "=0,\"\",ROUND(" + SpreadsheetArithmetic.rounded(quotient) + "," + decimals + "))";
            sheet.text(
                    row,
                    name,
                    scope.isOverall()
                            ? texts.get(part.isPresent() ? "forms.totals.part" : "forms.totals.overall")
                            : scope.name(),
                    CellStyle.GROUP);
            sheet.formula(row, first, cut, BigDecimal.ZERO, CellStyle.GROUP_NUMBER, pointsFormat);
            sheet.formula(row, first + 1, sums.maximum(), sums.fullMaximum(), CellStyle.GROUP_NUMBER, "");
            if (sums.fullMaximum().signum() == 0) {
                sheet.formula(row, first + 2, value, "", CellStyle.GROUP_NUMBER, valueFormat);
            } else {
                sheet.formula(row, first + 2, value, BigDecimal.ZERO, CellStyle.GROUP_NUMBER, valueFormat);
            }
            row++;
        }
    }

    private void signatures(int row) {
        sheet.across(row, NAME, RULE, texts.get("forms.signature.author"), CellStyle.SIGNATURE);
        sheet.across(row, points, explanation, texts.get("forms.signature.head"), CellStyle.SIGNATURE);
    }
}
