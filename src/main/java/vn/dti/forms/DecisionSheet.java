package vn.dti.forms;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import vn.dti.arithmetic.Exact;
import vn.dti.assessment.Exclusion;
import vn.dti.assessment.Round;
import vn.dti.assessment.Unit;
import vn.dti.code.Stage;
import vn.dti.code.UnitCode;
import vn.dti.formlayout.FormColumn;
import vn.dti.indicator.Indicator;
import vn.dti.notice.Texts;
import vn.dti.run.Results;
import vn.dti.scoring.IndicatorScore;
import vn.dti.scoring.Scorecard;
import vn.dti.scoring.StageScore;
import vn.dti.wording.RuleWords;
import vn.dti.workbook.CellStyle;
import vn.dti.workbook.EntryColumns;
import vn.dti.workbook.EntrySheet;
import vn.dti.workbook.Validation;

/**
 * A sheet for the council: what a unit claims beside empty cells for what is decided (points or corrected data, reason,
 * appraiser); from the second round on with the rounds before and the unit's answers. It leaves what is not to be
 * changed empty: only what is filled in is a decision (dac-ta 2).
 */
final class DecisionSheet {

    private final Results results;
    private final Results.KindResults kind;
    private final Round round;
    private final Texts texts;
    private final ReportedInWords reported;
    private final RuleWords words;
    private final EntrySheet sheet;
    private final boolean byLead;
    private final EntryColumns columns = new EntryColumns();
    private final InputCells inputs;
    private final List<Round> before;
    private final int unitCode;
    private final int unitName;
    private final int code;
    private final int rule;
    private final int labels;
    private final int claim;
    private final int claimed;
    private final int evidence;
    private final int firstRound;
    private final int explanations;
    private final int decided;
    private final int reason;
    private final int remark;
    private int row;

    private DecisionSheet(
            Results results,
            Results.KindResults kind,
            Round round,
            boolean byLead,
            Texts texts,
            FormBook book,
            EntrySheet sheet) {
        this.results = results;
        this.kind = kind;
        this.round = round;
        this.byLead = byLead;
        this.texts = texts;
        this.reported = new ReportedInWords(results.reported(), texts);
        this.words = new RuleWords(texts);
        this.sheet = sheet;
        this.before = kind.kind().rounds().subList(0, kind.kind().rounds().indexOf(round));
        unitCode = byLead ? columns.add(FormColumn.UNIT.written(), 13) : -1;
        unitName = byLead ? columns.add(FormColumn.UNIT_NAME.written(), 16) : -1;
        code = columns.add(FormColumn.INDICATOR.written(), 7.5);
        columns.add(FormColumn.NAME.written(), 28);
        columns.add(FormColumn.MAXIMUM.written(), 8);
        rule = columns.add(texts.get("forms.heading.rule"), 30);
        labels = columns.add(texts.get("forms.heading.labels"), 20);
        claim = columns.add(texts.get("forms.heading.claimed_inputs"), 18);
        claimed = columns.add(FormColumn.CLAIMED.written(), 8);
        evidence = columns.add(FormColumn.EVIDENCE.written(), 24);
        firstRound = columns.size();
        for (int i = 0; i < before.size(); i++) {
            columns.add(FormColumn.decidedIn(i + 1), 9);
            columns.add(texts.get("forms.heading.reason_of", i + 1), 20);
        }
        explanations = before.isEmpty() ? -1 : columns.add(FormColumn.EXPLANATION.written(), 24);
        decided = columns.add(FormColumn.DECIDED.written(), 9);
        inputs = new InputCells(results.assessment(), kind.kind().set(), texts, book, columns.size());
        inputs.letters().forEach(letter -> columns.add(letter, 9));
        reason = columns.add(FormColumn.REASON.written(), 24);
        columns.add(FormColumn.APPRAISER.written(), 13);
        remark = columns.add(texts.get("forms.heading.remark"), 16);
    }

    /** Writes a unit's indicators. */
    static void ofUnit(
            Results results, Results.KindResults kind, Scorecard card, Round round, Texts texts, FormBook book)
            throws IOException {
        EntrySheet page = book.sheet(texts.get("forms.round.sheet"));
        DecisionSheet sheet = new DecisionSheet(results, kind, round, false, texts, book, page);
        sheet.begin(Optional.of(card.unit()), texts.get("forms.round.context", round.name(), title(results)));
        for (FormLine line : FormLine.of(kind.kind(), card.unit())) {
            sheet.line(card, line);
        }
        sheet.end(card.unit().name());
        page.finish();
    }

    /** Writes the indicators that an agency leads, each for all units; those not assessed for a unit are left out. */
    static void ofLead(
            Results results,
            Results.KindResults kind,
            List<Indicator> led,
            String lead,
            Round round,
            Texts texts,
            FormBook book)
            throws IOException {
        EntrySheet page =
                book.sheet(texts.get("forms.round.sheet_of", kind.kind().code()));
        DecisionSheet sheet = new DecisionSheet(results, kind, round, true, texts, book, page);
        sheet.begin(Optional.empty(), texts.get("forms.round.context_of", round.name(), lead, title(results)));
        for (Indicator indicator : led) {
            for (Scorecard card : kind.scorecards()) {
                for (FormLine line : !card.isScored() ? List.<FormLine>of() : FormLine.of(kind.kind(), card.unit())) {
                    if (line instanceof FormLine.OfIndicator own
                            && own.indicator().equals(indicator)
                            && own.exclusion().isEmpty()) {
                        sheet.indicator(card, own);
                    }
                }
            }
        }
        sheet.end(lead);
        page.finish();
    }

    private static String title(Results results) {
        return results.assessment().title();
    }

    private void begin(Optional<Unit> unit, String context) {
        int header = FormTitle.ROWS + 1;
        new FormTitle(results.assessment(), kind.kind(), unit, texts)
                .write(sheet, evidence, texts.get("forms.round.title"), context, Optional.empty());
        columns.write(sheet, header);
        sheet.height(header, 48);
        row = header + 1;
    }

    private void end(String footer) {
        sheet.page(
                FormTitle.ROWS + 1,
                code + 2,
                Math.max(row - 1, FormTitle.ROWS + 2),
                remark - 1,
                texts.get("forms.footer", footer));
    }

    private void line(Scorecard card, FormLine line) {
        if (line instanceof FormLine.OfGroup group) {
            title(group.group().code().text(), group.group().name(), CellStyle.GROUP);
        } else if (line instanceof FormLine.OfContainer container) {
            title(container.container().code().text(), container.container().name(), CellStyle.CONTAINER);
        } else if (line instanceof FormLine.OfIndicator indicator) {
            indicator(card, indicator);
        }
    }

    private void title(String number, String name, CellStyle look) {
        sheet.text(row, code, number, look);
        sheet.text(row, code + 1, name, look);
        sheet.blank(row, code + 2, remark, look);
        row++;
    }

    private void indicator(Scorecard card, FormLine.OfIndicator line) {
        Indicator indicator = line.indicator();
        boolean excluded = line.exclusion().isPresent();
        CellStyle look = excluded ? CellStyle.EXCLUDED : CellStyle.TEXT;
        CellStyle number = excluded ? CellStyle.EXCLUDED_NUMBER : CellStyle.NUMBER;
        if (byLead) {
            sheet.text(row, unitCode, card.unit().code().text(), look);
            sheet.text(row, unitName, card.unit().name(), look);
        }
        sheet.text(row, code, indicator.code().text(), look);
        sheet.text(row, code + 1, indicator.name(), look);
        if (indicator.maximum().signum() == 0) {
            sheet.blank(row, code + 2, code + 2, CellStyle.BLOCKED);
        } else {
            sheet.number(row, code + 2, indicator.maximum(), number, "");
        }
        if (excluded) {
            excluded(line.exclusion().get());
            row++;
            return;
        }
        reported(card, indicator);
        if (indicator.maximum().signum() == 0) {
            sheet.blank(row, decided, remark, CellStyle.BLOCKED);
        } else {
            decisions(indicator);
        }
        row++;
    }

    private void excluded(Exclusion exclusion) {
        sheet.blank(row, rule, labels, CellStyle.EXCLUDED);
        sheet.text(row, claim, texts.get("forms.excluded", exclusion.reason()), CellStyle.EXCLUDED);
        sheet.blank(row, claim + 1, remark, CellStyle.EXCLUDED);
    }

    private void reported(Scorecard card, Indicator indicator) {
        UnitCode unit = card.unit().code();
        sheet.text(row, rule, words.ownSentence(indicator), CellStyle.TEXT);
        sheet.text(row, labels, InputCells.labels(indicator), CellStyle.TEXT);
        sheet.text(row, claim, reported.inputs(unit, indicator.code()), CellStyle.TEXT);
        points(card, indicator, Stage.SELF, claimed);
        sheet.text(row, evidence, reported.evidence(unit, indicator.code()), CellStyle.TEXT);
        for (int i = 0; i < before.size(); i++) {
            points(card, indicator, before.get(i).code(), firstRound + 2 * i);
            sheet.text(
                    row,
                    firstRound + 2 * i + 1,
                    reported.reason(before.get(i).code(), unit, indicator.code()),
                    CellStyle.TEXT);
        }
        if (explanations >= 0) {
            sheet.text(row, explanations, reported.explanations(unit, indicator.code()), CellStyle.TEXT);
        }
    }

    private void points(Scorecard card, Indicator indicator, Stage stage, int column) {
        Optional<StageScore> score = card.indicator(indicator.code())
                .map((IndicatorScore each) -> each.at(stage))
                .filter(each -> each.reported() && each.assessed());
        if (score.isPresent()) {
            sheet.number(row, column, score.get().points(), CellStyle.NUMBER, "");
        } else {
            sheet.blank(row, column, column, CellStyle.NUMBER);
        }
    }

    private void decisions(Indicator indicator) {
        sheet.entry(
                row,
                decided,
                CellStyle.ENTRY_NUMBER,
                Validation.suggestion(
                        "\"" + texts.get("forms.agree") + "\"",
                        texts.get("forms.points.title", indicator.code()),
                        texts.get("forms.round.prompt", indicator.maximum())));
        inputs.write(sheet, indicator, row);
        sheet.entry(row, reason, CellStyle.ENTRY);
        sheet.entry(row, reason + 1, CellStyle.ENTRY);
        String last = before.isEmpty()
                ? EntrySheet.address(row, claimed)
                : EntrySheet.address(row, firstRound + 2 * (before.size() - 1));
        String points = EntrySheet.address(row, decided);
        String number = "ISNUMBER(" + points + ")";
        String agreed = points + "=\"" + texts.get("forms.agree") + "\"";
        String outside = points + "<0," + points + ">" + Exact.text(indicator.maximum());
        String wrong = "OR(AND(" + number + ",OR(" + outside + ")),AND(NOT(" + number + ")," + points + "<>\"\",NOT("
                + agreed + ")))";
        String changes = number + "," + points + "<>" + last;
        String formula = "IF(" + wrong + ",\"" + texts.get("forms.round.error", indicator.maximum()) + "\",IF(AND("
                + changes + "," + EntrySheet.address(row, reason) + "=\"\"),\""
                + texts.get("forms.remark.reason") + "\",\"\"))";
        sheet.formula(row, remark, formula, "", CellStyle.REMARK, "");
    }
}
