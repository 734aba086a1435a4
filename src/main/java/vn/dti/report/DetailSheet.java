package vn.dti.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.dti.assessment.Round;
import vn.dti.code.Stage;
import vn.dti.notice.Texts;
import vn.dti.run.Results;
import vn.dti.scoring.Scorecard;
import vn.dti.view.IndicatorLine;
import vn.dti.view.StageNames;
import vn.dti.workbook.SheetBook;
import vn.dti.workbook.SheetColumn;

/** All indicators of all units, from claim to final points. */
final class DetailSheet {

    private DetailSheet() {}

    static void write(Results results, SheetBook book) throws IOException {
        Texts texts = book.texts();
        StageNames stages = new StageNames(texts);
        Map<Stage, String> rounds = new LinkedHashMap<>();
        int decimals = 0;
        for (Results.KindResults kind : results.kinds()) {
            decimals = Math.max(decimals, kind.kind().ranking().pointsDecimals());
            for (Round round : kind.kind().rounds()) {
                rounds.putIfAbsent(round.code(), round.name());
            }
        }
        ListSheets list = new ListSheets(
                book,
                texts.get("report.sheet.details"),
                columns(rounds, decimals, texts),
                page -> SheetHeading.write(
                        results, page, texts, texts.get("report.details.title"), texts.get("report.details.note")),
                ListSheets.LONGEST);
        for (Results.KindResults kind : results.kinds()) {
            for (Scorecard scorecard : kind.scorecards()) {
                for (IndicatorLine line : IndicatorLine.of(kind.kind(), scorecard, results.reported())) {
                    list.row(row(line, rounds, stages));
                }
            }
        }
        list.end();
    }

    private static List<SheetColumn> columns(Map<Stage, String> rounds, int decimals, Texts texts) {
        List<SheetColumn> columns = new ArrayList<>(List.of(
                SheetColumn.text(texts.get("report.column.unit"), 20),
                SheetColumn.text(texts.get("report.column.code"), 8),
                SheetColumn.text(texts.get("report.column.indicator"), 36),
                SheetColumn.plainNumber(texts.get("report.column.maximum"), 9),
                SheetColumn.number(texts.get("report.column.self"), 10, decimals, texts)));
        for (String round : rounds.values()) {
            columns.add(SheetColumn.number(round, 11, decimals, texts));
        }
        columns.add(SheetColumn.number(texts.get("report.column.final"), 10, decimals, texts));
        columns.add(SheetColumn.text(texts.get("report.column.decided_by"), 14));
        columns.add(SheetColumn.prose(texts.get("report.column.reason"), 26));
        columns.add(SheetColumn.prose(texts.get("report.column.evidence"), 28));
        return columns;
    }

    private static Object[] row(IndicatorLine line, Map<Stage, String> rounds, StageNames stages) {
        List<Object> values = new ArrayList<>();
        values.add(line.unit().name());
        values.add(line.indicator().code().text());
        values.add(line.indicator().name());
        values.add(line.indicator().maximum());
        values.add(line.self().orElse(null));
        for (Stage round : rounds.keySet()) {
            values.add(line.decided(round).orElse(null));
        }
        values.add(line.last().orElse(null));
        values.add(stages.by(line));
        values.add(line.reason());
        values.add(line.evidence());
        return values.toArray();
    }
}
