package vn.dti.report;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import vn.dti.assessment.Decision;
import vn.dti.code.Stage;
import vn.dti.notice.Texts;
import vn.dti.run.Results;
import vn.dti.scoring.Scorecard;
import vn.dti.view.IndicatorLine;
import vn.dti.view.StageNames;
import vn.dti.workbook.SheetBook;
import vn.dti.workbook.SheetColumn;

/** What became of the self-assessment: every indicator whose points are others in the end, by whom and why. */
final class ChangesSheet {

    private ChangesSheet() {}

    static void write(Results results, SheetBook book) throws IOException {
        Texts texts = book.texts();
        StageNames stages = new StageNames(texts);
        int decimals = results.kinds().stream()
                .mapToInt(kind -> kind.kind().ranking().pointsDecimals())
                .max()
                .orElse(0);
        ListSheets list = new ListSheets(
                book,
                texts.get("report.sheet.changes"),
                columns(decimals, texts),
                page -> SheetHeading.write(
                        results, page, texts, texts.get("report.changes.title"), texts.get("report.changes.note")),
                ListSheets.LONGEST);
        for (Results.KindResults kind : results.kinds()) {
            for (Scorecard scorecard : kind.scorecards()) {
                if (!scorecard.isChanged()) {
                    continue;
                }
                for (IndicatorLine line : IndicatorLine.of(kind.kind(), scorecard, results.reported())) {
                    if (changed(line)) {
                        list.row(row(line, stages));
                    }
                }
            }
        }
        if (list.isEmpty()) {
            boolean open = results.kinds().stream()
                    .anyMatch(kind -> !kind.appraisal().notHeld(Stage.FINAL).isEmpty());
            list.row(texts.get(open ? "report.changes.open" : "report.changes.none"));
        }
        list.end();
    }

    private static List<SheetColumn> columns(int decimals, Texts texts) {
        return List.of(
                SheetColumn.text(texts.get("report.column.unit"), 20),
                SheetColumn.text(texts.get("report.column.code"), 8),
                SheetColumn.text(texts.get("report.column.indicator"), 36),
                SheetColumn.plainNumber(texts.get("report.column.maximum"), 9),
                SheetColumn.number(texts.get("report.column.self"), 10, decimals, texts),
                SheetColumn.number(texts.get("report.column.final"), 10, decimals, texts),
                new SheetColumn(
                        texts.get("report.column.difference"), 11, SheetColumn.signed(decimals, texts), false, false),
                SheetColumn.text(texts.get("report.column.decided_by"), 14),
                SheetColumn.text(texts.get("report.column.appraiser"), 18),
                SheetColumn.prose(texts.get("report.column.reason"), 30));
    }

    private static boolean changed(IndicatorLine line) {
        return line.last().isPresent() && difference(line).signum() != 0;
    }

    /** Final points less self-assessed ones; nothing reported counts 0. */
    private static BigDecimal difference(IndicatorLine line) {
        return line.last().orElseThrow().subtract(line.self().orElse(BigDecimal.ZERO));
    }

    private static Object[] row(IndicatorLine line, StageNames stages) {
        return new Object[] {
            line.unit().name(),
            line.indicator().code().text(),
            line.indicator().name(),
            line.indicator().maximum(),
            line.self().orElse(null),
            line.last().orElseThrow(),
            difference(line),
            stages.by(line),
            line.kind()
                    .round(line.decidedBy())
                    .flatMap(round -> line.decision(round.code()))
                    .map(Decision::appraiser)
                    .orElse(""),
            line.reason()
        };
    }
}
