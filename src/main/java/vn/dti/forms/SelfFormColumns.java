package vn.dti.forms;

import vn.dti.assessment.Assessment;
import vn.dti.formlayout.FormColumn;
import vn.dti.indicator.Indicator;
import vn.dti.indicator.IndicatorSet;
import vn.dti.notice.Texts;
import vn.dti.workbook.CellStyle;
import vn.dti.workbook.EntrySheet;

/** Where what stands on a unit's form, columns counted from 0: a set that asks for no inputs has no columns for them. */
final class SelfFormColumns {

    static final int CODE = 0;
    static final int NAME = 1;
    static final int MAXIMUM = 2;
    static final int RULE = 3;

    private final Texts texts;
    private final InputCells inputs;
    private final int labels;
    private final int points;
    private final int tick;

    SelfFormColumns(Assessment assessment, IndicatorSet set, Texts texts, FormBook book) {
        this.texts = texts;
        this.labels = InputCells.letters(set).isEmpty() ? RULE : RULE + 1;
        this.inputs = new InputCells(assessment, set, texts, book, labels + 1);
        this.points = labels + inputs.letters().size() + 1;
        this.tick = set.indicators().stream().anyMatch(Indicator::mayBeUnassigned) ? points + 1 : points;
    }

    /** The columns of the inputs. */
    InputCells inputs() {
        return inputs;
    }

    /** What the inputs are; the column of the rule where the set asks for none. */
    int labels() {
        return labels;
    }

    boolean hasLabels() {
        return labels > RULE;
    }

    int points() {
        return points;
    }

    /** Where a unit ticks what is not its own; the column of the points where the set lets nobody. */
    int tick() {
        return tick;
    }

    boolean hasTick() {
        return tick > points;
    }

    int evidence() {
        return tick + 1;
    }

    int explanation() {
        return tick + 2;
    }

    int remark() {
        return tick + 3;
    }

    /** Hidden: the maximum that counts, or what a penalty takes away where its group stops at 0. */
    int counted() {
        return tick + 4;
    }

    void widths(EntrySheet sheet) {
        sheet.width(CODE, 7.5);
        sheet.width(NAME, 28);
        sheet.width(MAXIMUM, 8);
        sheet.width(RULE, 30);
        if (hasLabels()) {
            sheet.width(labels, 24);
        }
        for (String letter : inputs.letters()) {
            sheet.width(inputs.column(letter), 11);
        }
        sheet.width(points, 10);
        if (hasTick()) {
            sheet.width(tick, 8);
        }
        sheet.width(evidence(), 26);
        sheet.width(explanation(), 20);
        sheet.width(remark(), 20);
        sheet.width(counted(), 8);
        sheet.hideColumn(counted());
    }

    /** @param row from 0 */
    void header(EntrySheet sheet, int row) {
        sheet.text(row, CODE, FormColumn.INDICATOR.written(), CellStyle.ENTRY_HEADER);
        sheet.text(row, NAME, FormColumn.NAME.written(), CellStyle.ENTRY_HEADER);
        sheet.text(row, MAXIMUM, FormColumn.MAXIMUM.written(), CellStyle.ENTRY_HEADER);
        sheet.text(row, RULE, texts.get("forms.heading.rule"), CellStyle.ENTRY_HEADER);
        if (hasLabels()) {
            sheet.text(row, labels, texts.get("forms.heading.labels"), CellStyle.ENTRY_HEADER);
        }
        for (String letter : inputs.letters()) {
            sheet.text(row, inputs.column(letter), letter, CellStyle.ENTRY_HEADER);
        }
        sheet.text(row, points, FormColumn.CLAIMED.written(), CellStyle.ENTRY_HEADER);
        if (hasTick()) {
            sheet.text(row, tick, FormColumn.NOT_ASSESSED.written(), CellStyle.HEADER);
        }
        sheet.text(row, evidence(), FormColumn.EVIDENCE.written(), CellStyle.ENTRY_HEADER);
        sheet.text(row, explanation(), FormColumn.EXPLANATION.written(), CellStyle.ENTRY_HEADER);
        sheet.text(row, remark(), texts.get("forms.heading.remark"), CellStyle.ENTRY_HEADER);
        sheet.height(row, 33);
    }
}
