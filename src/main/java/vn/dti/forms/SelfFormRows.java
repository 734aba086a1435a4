package vn.dti.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.dti.arithmetic.Exact;
import vn.dti.assessment.Exclusion;
import vn.dti.indicator.Group;
import vn.dti.indicator.Indicator;
import vn.dti.indicator.Role;
import vn.dti.notice.Texts;
import vn.dti.wording.RuleWords;
import vn.dti.workbook.CellStyle;
import vn.dti.workbook.EntrySheet;
import vn.dti.workbook.Validation;

/** The rows of a unit's form in which it types: what an indicator asks, its points while people type, what is missing. */
final class SelfFormRows {

    private final EntrySheet sheet;
    private final SelfFormColumns columns;
    private final PenaltyLimits limits;
    private final Texts texts;
    private final RuleWords words;
    private final int decimals;

    /** @param decimals of points */
    SelfFormRows(EntrySheet sheet, SelfFormColumns columns, PenaltyLimits limits, Texts texts, int decimals) {
        this.sheet = sheet;
        this.columns = columns;
        this.limits = limits;
        this.texts = texts;
        this.words = new RuleWords(texts);
        this.decimals = decimals;
    }

    void container(Group.Container container, int row) {
        sheet.text(row, SelfFormColumns.CODE, container.code().text(), CellStyle.CONTAINER);
        sheet.text(row, SelfFormColumns.NAME, container.name(), CellStyle.CONTAINER);
        sheet.blank(row, SelfFormColumns.MAXIMUM, columns.remark(), CellStyle.CONTAINER);
    }

    void indicator(FormLine.OfIndicator line, int row) {
        Indicator indicator = line.indicator();
        if (line.exclusion().isPresent()) {
            excluded(line, line.exclusion().get(), row);
            return;
        }
        sheet.text(row, SelfFormColumns.CODE, indicator.code().text(), CellStyle.TEXT);
        sheet.text(row, SelfFormColumns.NAME, indicator.name(), CellStyle.TEXT);
        if (indicator.maximum().signum() == 0) {
            sheet.blank(row, SelfFormColumns.MAXIMUM, SelfFormColumns.MAXIMUM, CellStyle.BLOCKED);
        } else {
            sheet.number(row, SelfFormColumns.MAXIMUM, indicator.maximum(), CellStyle.NUMBER, "");
        }
        sheet.text(row, SelfFormColumns.RULE, rule(line), CellStyle.TEXT);
        if (columns.hasLabels()) {
            sheet.text(row, columns.labels(), InputCells.labels(indicator), CellStyle.TEXT);
        }
        columns.inputs().write(sheet, indicator, row);
        Optional<RuleFormulas> live = RuleFormulas.of(
                indicator.rule(),
                indicator.maximum(),
                columns.inputs().addresses(indicator, row),
                columns.inputs().options(indicator));
        points(indicator, live, row);
        tick(indicator, row);
        sheet.entry(row, columns.evidence(), CellStyle.ENTRY);
        sheet.entry(row, columns.explanation(), CellStyle.ENTRY);
        remark(line, live, row);
        if (line.hasCountedMaximum()) {
            String maximum = unlessTicked(
                    indicator,
                    row,
                    "0",
                    live.map(each -> each.countedMaximum(indicator.maximum())).orElse(Exact.text(indicator.maximum())));
            if (maximum.startsWith("IF")) {
                sheet.formula(row, columns.counted(), maximum, indicator.maximum(), CellStyle.NUMBER, "");
            } else {
                sheet.number(row, columns.counted(), indicator.maximum(), CellStyle.NUMBER, "");
            }
        }
    }

    /** Where the unit says that an indicator is not its own, if the set lets it. */
    private void tick(Indicator indicator, int row) {
        if (indicator.mayBeUnassigned()) {
            sheet.entry(
                    row,
                    columns.tick(),
                    CellStyle.ENTRY,
                    Validation.oneOf(
                            "\"x\"",
                            texts.get("forms.tick.title", indicator.code()),
                            texts.get("forms.tick.prompt"),
                            texts.get("forms.tick.error")));
        } else if (columns.hasTick()) {
            sheet.blank(row, columns.tick(), columns.tick(), CellStyle.BLOCKED);
        }
    }

    /** A formula, with something else in its place once the unit has ticked the row. */
    private String unlessTicked(Indicator indicator, int row, String ticked, String formula) {
        return indicator.mayBeUnassigned()
                ? "IF(" + EntrySheet.address(row, columns.tick()) + "<>\"\"," + ticked + "," + formula + ")"
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
                            : limits.stopsAtZero(line) ? "forms.role.penalty.limited" : "forms.role.penalty"));
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

    private void points(Indicator indicator, Optional<RuleFormulas> live, int row) {
        if (live.isPresent()) {
            String formula = unlessTicked(indicator, row, "\"\"", live.get().formula(indicator.maximum(), decimals));
            // No number format: with one, LibreOffice saves "nothing yet" as 0 in .xls.
            sheet.formula(row, columns.points(), formula, "", CellStyle.POINTS, "");
        } else if (indicator.rule().isEntered() && indicator.maximum().signum() > 0) {
            String most = Exact.text(indicator.maximum());
            sheet.entry(
                    row,
                    columns.points(),
                    CellStyle.ENTRY_NUMBER,
                    Validation.number(
                            "0",
                            most,
                            texts.get("forms.points.title", indicator.code()),
                            texts.get("forms.points.prompt", indicator.maximum()),
                            texts.get("forms.points.error", indicator.maximum())));
        } else {
            sheet.blank(row, columns.points(), columns.points(), CellStyle.BLOCKED);
        }
    }

    /** What is still missing in a row, while people type. */
    private void remark(FormLine.OfIndicator line, Optional<RuleFormulas> live, int row) {
        Indicator indicator = line.indicator();
        String given = EntrySheet.address(row, columns.points());
        String above =
                SharesAboveOne.condition(indicator.rule(), columns.inputs().addresses(indicator, row));
        if (live.isEmpty() && !indicator.rule().isEntered()) {
            String later = texts.get("forms.remark.relative");
            if (above.isEmpty()) {
                sheet.text(row, columns.remark(), later, CellStyle.REMARK);
            } else {
                sheet.formula(row, columns.remark(), doubted(above, quoted(later)), later, CellStyle.REMARK, "");
            }
            return;
        }
        if (indicator.maximum().signum() == 0) {
            sheet.blank(row, columns.remark(), columns.remark(), CellStyle.REMARK);
            return;
        }
        String empty = texts.get("forms.remark.empty");
        String formula = "\"\"";
        if (indicator.evidenceRequired() && indicator.role() != Role.PENALTY && indicator.role() != Role.INFORMATION) {
            String evidenced = EntrySheet.address(row, columns.evidence());
            formula = "IF(" + given + "=0,\"\",IF(" + evidenced + "=\"\"," + quoted(texts.get("forms.remark.evidence"))
                    + ",\"\"))";
        }
        if (limits.holds(line)) {
            formula = "IF(" + given + ">" + EntrySheet.address(row, columns.counted()) + ","
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
        sheet.formula(row, columns.remark(), formula, empty, CellStyle.REMARK, "");
    }

    private String doubted(String above, String otherwise) {
        return "IF(" + above + "," + quoted(texts.get("forms.remark.above_one")) + "," + otherwise + ")";
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\"", "\"\"") + "\"";
    }

    private void excluded(FormLine.OfIndicator line, Exclusion exclusion, int row) {
        Indicator indicator = line.indicator();
        sheet.text(row, SelfFormColumns.CODE, indicator.code().text(), CellStyle.EXCLUDED);
        sheet.text(row, SelfFormColumns.NAME, indicator.name(), CellStyle.EXCLUDED);
        sheet.number(row, SelfFormColumns.MAXIMUM, indicator.maximum(), CellStyle.EXCLUDED_NUMBER, "");
        String reason = texts.get("forms.excluded", exclusion.reason());
        sheet.text(
                row,
                SelfFormColumns.RULE,
                exclusion.basis().isBlank() ? reason : reason + " (" + exclusion.basis() + ")",
                CellStyle.EXCLUDED);
        sheet.blank(row, SelfFormColumns.RULE + 1, columns.remark(), CellStyle.EXCLUDED);
    }
}
