package vn.dti.wording.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import vn.dti.analysis.AppraisalFigures;
import vn.dti.analysis.KindAnalysis;
import vn.dti.assessment.Unit;
import vn.dti.notice.Texts;
import vn.dti.view.TableCell;
import vn.dti.wording.analysis.FigureTable.FigureRow;

/** The appraisal under the glass. */
final class AppraisalTables {

    private static final int SHARE = 2;

    private final AppraisalFigures appraisal;
    private final int points;
    private final Texts texts;

    AppraisalTables(KindAnalysis of, Texts texts) {
        this.appraisal = of.appraisal();
        this.points = of.of().kind().ranking().pointsDecimals();
        this.texts = texts;
    }

    List<FigureTable> tables(Predicate<Unit> shown) {
        if (appraisal.isEmpty()) {
            return List.of();
        }
        List<FigureTable> tables = new ArrayList<>();
        tables.add(decided("appraisers", appraisal.appraisers()));
        if (!appraisal.offices().isEmpty()) {
            tables.add(decided("offices", appraisal.offices()));
        }
        tables.add(found(shown));
        tables.add(changed("without_reason", appraisal.withoutReason(), shown));
        tables.add(changed("undone", appraisal.undone(), shown));
        return tables;
    }

    private FigureTable decided(String id, List<AppraisalFigures.Decided> decided) {
        return new FigureTable(
                id,
                text("appraisal." + id),
                text("appraisal." + id + ".sheet"),
                List.of(text("appraisal.note")),
                List.of(
                        FigureColumn.words(text("appraisal." + id + ".who")),
                        FigureColumn.count(text("appraisal.decisions")),
                        FigureColumn.number(text("appraisal.changing"), 1),
                        FigureColumn.change(text("appraisal.mean"), points),
                        FigureColumn.change(text("appraisal.share"), SHARE),
                        FigureColumn.change(text("appraisal.share_there"), SHARE),
                        FigureColumn.change(text("appraisal.others"), SHARE)),
                decided.stream()
                        .map(each -> FigureRow.of(
                                new TableCell.Words(each.who().isEmpty() ? text("appraisal.nobody") : each.who()),
                                new TableCell.Count(each.decisions()),
                                new TableCell.Amount(each.changingShare()),
                                new TableCell.Amount(each.mean()),
                                new TableCell.Amount(each.share()),
                                TableCell.amount(each.shareThere()),
                                TableCell.amount(each.others())))
                        .toList());
    }

    private FigureTable found(Predicate<Unit> shown) {
        return new FigureTable(
                "found",
                text("appraisal.found"),
                text("appraisal.found.sheet"),
                List.of(text("appraisal.found.note")),
                List.of(
                        FigureColumn.words(text("unit")),
                        FigureColumn.count(text("appraisal.found.decided")),
                        FigureColumn.count(text("appraisal.found.lowered")),
                        FigureColumn.change(text("appraisal.found.above"), points),
                        FigureColumn.change(text("appraisal.found.share"), SHARE)),
                appraisal.units().stream()
                        .filter(each -> shown.test(each.unit()))
                        .map(each -> FigureRow.of(
                                new TableCell.Words(each.unit().name()),
                                new TableCell.Count(each.decided()),
                                new TableCell.Count(each.lowered()),
                                new TableCell.Amount(each.above()),
                                new TableCell.Amount(each.share())))
                        .toList());
    }

    private FigureTable changed(String id, List<AppraisalFigures.Changed> changed, Predicate<Unit> shown) {
        List<FigureRow> rows = changed.stream()
                .filter(each -> shown.test(each.unit()))
                .map(each -> FigureRow.of(
                        new TableCell.Words(each.unit().name()),
                        new TableCell.Words(each.indicator().code().text()),
                        new TableCell.Words(each.round().name()),
                        new TableCell.Words(each.who()),
                        new TableCell.Amount(each.before()),
                        new TableCell.Amount(each.after())))
                .toList();
        return new FigureTable(
                id.replace('_', '-'),
                text("appraisal." + id),
                text("appraisal." + id + ".sheet"),
                rows.isEmpty() ? List.of(text("appraisal." + id + ".none")) : List.of(),
                List.of(
                        FigureColumn.words(text("unit")),
                        FigureColumn.code(text("indicator")),
                        FigureColumn.words(text("appraisal.round")),
                        FigureColumn.words(text("appraisal.appraisers.who")),
                        FigureColumn.number(text("appraisal.before"), points),
                        FigureColumn.number(text("appraisal.after"), points)),
                rows);
    }

    private String text(String key, Object... arguments) {
        return texts.get("analyze." + key, arguments);
    }
}
