package vn.dti.wording.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.dti.analysis.FirmRanking;
import vn.dti.analysis.IndicatorFigures;
import vn.dti.analysis.KindAnalysis;
import vn.dti.notice.Texts;
import vn.dti.view.TableCell;
import vn.dti.wording.analysis.FigureTable.FigureRow;

/** Indicators under the glass. */
final class IndicatorTables {

    private static final int DECIMALS = 2;

    private final KindAnalysis of;
    private final Texts texts;

    IndicatorTables(KindAnalysis of, Texts texts) {
        this.of = of;
        this.texts = texts;
    }

    List<FigureTable> tables() {
        if (of.profiles().size() < 2) {
            return List.of();
        }
        int points = of.of().kind().ranking().pointsDecimals();
        return List.of(new FigureTable(
                "indicators",
                text("indicators.title"),
                text("indicators.sheet"),
                notes(),
                List.of(
                        FigureColumn.code(text("indicator")),
                        FigureColumn.words(text("indicator.name")).onPaper(),
                        FigureColumn.plain(text("indicator.maximum")).onPaper(),
                        FigureColumn.count(text("indicator.units")),
                        FigureColumn.number(text("indicator.full"), 1),
                        FigureColumn.number(text("indicator.none"), 1),
                        FigureColumn.number(text("indicator.first"), points).onPaper(),
                        FigureColumn.number(text("indicator.median"), points),
                        FigureColumn.number(text("indicator.third"), points).onPaper(),
                        FigureColumn.number(text("indicator.spearman"), DECIMALS),
                        FigureColumn.number(text("indicator.kendall"), DECIMALS),
                        FigureColumn.number(text("indicator.variance"), DECIMALS),
                        FigureColumn.count(text("indicator.not_reported")),
                        FigureColumn.count(text("indicator.corrected")),
                        FigureColumn.change(text("indicator.gained"), points).onPaper(),
                        FigureColumn.change(text("indicator.lost"), points).onPaper(),
                        FigureColumn.words(text("indicator.turns")).onPaper()),
                of.indicators().stream().map(this::row).toList()));
    }

    private FigureRow row(IndicatorFigures each) {
        IndicatorFigures.Spread spread = each.spread();
        return FigureRow.of(
                new TableCell.Words(each.indicator().code().text()),
                new TableCell.Words(each.indicator().name()),
                new TableCell.Amount(each.indicator().maximum()),
                new TableCell.Count(spread.units()),
                TableCell.amount(spread.fullShare()),
                TableCell.amount(spread.noneShare()),
                TableCell.amount(spread.first()),
                TableCell.amount(spread.median()),
                TableCell.amount(spread.third()),
                TableCell.amount(each.association().spearman()),
                TableCell.amount(each.association().kendall()),
                TableCell.amount(each.association().variance()),
                new TableCell.Count(each.notReported()),
                new TableCell.Count(each.correction().changed()),
                new TableCell.Amount(each.correction().gained()),
                new TableCell.Amount(each.correction().lost().negate()),
                TableCell.words(turns(each)));
    }

    private Optional<String> turns(IndicatorFigures each) {
        return of.rankings().stream()
                .filter(firm -> firm.ranking().cluster().isEmpty()
                        && firm.ranking().scope().isOverall())
                .flatMap(firm -> firm.turning().stream())
                .filter(turning -> turning.indicator().equals(each.indicator()))
                .findFirst()
                .map(this::turns);
    }

    private String turns(FirmRanking.Turning turning) {
        List<String> turns = new ArrayList<>();
        turning.turns()
                .forEach(turn -> turns.add(text("turning.unit", turn.unit().name(), turn.rank(), turn.without())));
        return String.join(", ", turns);
    }

    private List<String> notes() {
        List<String> negative = of.indicators().stream()
                .filter(each -> each.association().isNegative())
                .map(each -> each.indicator().code().text())
                .toList();
        return negative.isEmpty()
                ? List.of(text("indicators.negative.none"))
                : List.of(text("indicators.negative", String.join(", ", negative)));
    }

    private String text(String key, Object... arguments) {
        return texts.get("analyze." + key, arguments);
    }
}
