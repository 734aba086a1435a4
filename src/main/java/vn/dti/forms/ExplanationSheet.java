package vn.dti.forms;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.dti.arithmetic.Exact;
import vn.dti.assessment.Kind;
import vn.dti.assessment.PlanDeadline;
import vn.dti.assessment.Round;
import vn.dti.code.Stage;
import vn.dti.formlayout.FormColumn;
import vn.dti.indicator.Indicator;
import vn.dti.notice.Texts;
import vn.dti.run.Results;
import vn.dti.scoring.IndicatorScore;
import vn.dti.scoring.Scorecard;
import vn.dti.workbook.CellStyle;
import vn.dti.workbook.EntryColumns;
import vn.dti.workbook.EntrySheet;
import vn.dti.workbook.Validation;

/** What a round took from a unit and why, with room for its answer and new evidence. */
final class ExplanationSheet {

    /** Lines to answer in. */
    private static final int ROOM = 5;

    private ExplanationSheet() {}

    /** The indicators on which a unit got less after a round than it claimed, or than after the round before. */
    static List<IndicatorScore> lowered(Kind kind, Scorecard card, Round round) {
        int place = kind.rounds().indexOf(round);
        Stage before = place == 0 ? Stage.SELF : kind.rounds().get(place - 1).code();
        List<IndicatorScore> lowered = new ArrayList<>();
        for (IndicatorScore score : card.indicators()) {
            if (score.assessedAt(round.code())
                    && score.at(round.code())
                                    .points()
                                    .compareTo(score.at(before).points())
                            < 0) {
                lowered.add(score);
            }
        }
        return lowered;
    }

    /** Writes the sheet of a unit. */
    static void write(
            Results results, Results.KindResults kind, Scorecard card, Round round, Texts texts, FormBook book)
            throws IOException {
        EntrySheet sheet = book.sheet(texts.get("forms.explanations.sheet"));
        ReportedInWords words = new ReportedInWords(results.reported(), texts);
        int place = kind.kind().rounds().indexOf(round);
        Stage before =
                place == 0 ? Stage.SELF : kind.kind().rounds().get(place - 1).code();
        EntryColumns columns = new EntryColumns();
        int code = columns.add(FormColumn.INDICATOR.written(), 7.5);
        columns.add(FormColumn.NAME.written(), 28);
        columns.add(FormColumn.MAXIMUM.written(), 8);
        int claim = columns.add(texts.get("forms.heading.claimed_inputs"), 16);
        int earlier = columns.add(texts.get("forms.heading.points_before"), 8);
        int decided = columns.add(texts.get("forms.heading.points_after"), 9);
        int reason = columns.add(FormColumn.REASON.written(), 26);
        int answer = columns.add(FormColumn.EXPLANATION.written(), 34);
        columns.add(FormColumn.EVIDENCE.written(), 26);
        InputCells inputs = new InputCells(results.assessment(), kind.kind().set(), texts, book, columns.size());
        inputs.letters().forEach(letter -> columns.add(letter, 9));
        int proposed = columns.add(FormColumn.PROPOSED.written(), 9);
        int row = FormTitle.ROWS + 1;
        new FormTitle(results.assessment(), kind.kind(), Optional.of(card.unit()), texts)
                .write(
                        sheet,
                        reason,
                        texts.get("forms.explanations.title"),
                        texts.get(
                                "forms.round.context",
                                round.name(),
                                results.assessment().title()),
                        Optional.of(PlanDeadline.Task.EXPLANATIONS));
        columns.write(sheet, row);
        sheet.height(row, 48);
        for (IndicatorScore score : lowered(kind.kind(), card, round)) {
            Indicator indicator = score.indicator();
            row++;
            sheet.room(row, ROOM);
            sheet.text(row, code, indicator.code().text(), CellStyle.TEXT);
            sheet.text(row, code + 1, indicator.name(), CellStyle.TEXT);
            sheet.number(row, code + 2, indicator.maximum(), CellStyle.NUMBER, "");
            sheet.text(row, claim, words.inputs(card.unit().code(), indicator.code()), CellStyle.TEXT);
            sheet.number(row, earlier, score.at(before).points(), CellStyle.NUMBER, "");
            sheet.number(row, decided, score.at(round.code()).points(), CellStyle.POINTS, "");
            sheet.text(row, reason, reason(words, score, round, card, texts), CellStyle.TEXT);
            sheet.entry(row, answer, CellStyle.ENTRY);
            sheet.entry(row, answer + 1, CellStyle.ENTRY);
            inputs.write(sheet, indicator, row);
            sheet.entry(
                    row,
                    proposed,
                    CellStyle.ENTRY_NUMBER,
                    Validation.number(
                            "0",
                            Exact.text(indicator.maximum()),
                            texts.get("forms.points.title", indicator.code()),
                            texts.get("forms.explanations.prompt", indicator.maximum()),
                            texts.get("forms.points.error", indicator.maximum())));
        }
        sheet.across(row + 2, answer, proposed, texts.get("forms.signature.head"), CellStyle.SIGNATURE);
        sheet.height(row + 2, 34);
        sheet.page(
                FormTitle.ROWS + 1,
                2,
                row + 2,
                proposed,
                texts.get("forms.footer", card.unit().name()));
        sheet.finish();
    }

    private static String reason(
            ReportedInWords words, IndicatorScore score, Round round, Scorecard card, Texts texts) {
        String said =
                words.reason(round.code(), card.unit().code(), score.indicator().code());
        return said.isEmpty() ? texts.get("forms.explanations.no_decision") : said;
    }
}
