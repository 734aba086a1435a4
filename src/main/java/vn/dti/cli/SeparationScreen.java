package vn.dti.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import vn.dti.analysis.Separation;
import vn.dti.cli.TextTable.Column;
import vn.dti.code.Stage;
import vn.dti.scoring.IndicatorScore;
import vn.dti.scoring.Scorecard;
import vn.dti.scoring.Total;
import vn.dti.view.Numbers;

/** What separates two units, on a screen: a line per indicator, and a sum that adds up to the printed difference. */
final class SeparationScreen {

    private final Screen screen;
    private final Numbers numbers;

    SeparationScreen(Screen screen) {
        this.screen = screen;
        this.numbers = new Numbers(screen.texts());
    }

    List<String> lines(Separation separation) {
        List<String> lines = new ArrayList<>();
        lines.add(screen.bold(text(
                "against.head",
                separation.one().unit().name(),
                separation.other().unit().name())));
        lines.add(unit(separation, separation.one(), separation.totalOfOne()));
        lines.add(unit(separation, separation.other(), separation.totalOfOther()));
        if (separation.differentMaxima()) {
            lines.add(text("against.maxima"));
        }
        lines.add("");
        TextTable table = new TextTable(
                screen.width(),
                List.of(
                        Column.words(""),
                        Column.names(text("against.indicator")),
                        Column.numbers(text("against.one")),
                        Column.numbers(text("against.other")),
                        Column.numbers(
                                text(separation.kind().ranking().unitScale() ? "against.value" : "against.percent"))));
        for (Separation.Part part : separation.parts()) {
            table.row(List.of(
                    part.indicator().code().text(),
                    part.indicator().name(),
                    points(part.ofOne(), part.one()),
                    points(part.ofOther(), part.other()),
                    numbers.signed(separation.shown(part.difference()))));
        }
        if (!separation.cut().isZero()) {
            table.row(List.of("", text("against.cut"), "", "", numbers.signed(separation.shown(separation.cut()))));
        }
        if (separation.rounding().signum() != 0) {
            table.row(List.of("", text("against.rounding"), "", "", numbers.signed(separation.rounding())));
        }
        table.row(List.of(
                "",
                text("against.sum"),
                numbers.number(separation.totalOfOne().points()),
                numbers.number(separation.totalOfOther().points()),
                numbers.signed(separation.printedDifference())));
        lines.addAll(table.lines());
        return lines;
    }

    private String unit(Separation separation, Scorecard card, Total total) {
        return text(
                "against.unit",
                card.unit().name(),
                numbers.share(total),
                numbers.withUnit(separation.kind(), total.value()));
    }

    private String points(IndicatorScore score, BigDecimal contribution) {
        return score.assessedAt(Stage.FINAL) ? numbers.number(contribution) : Numbers.NONE;
    }

    private String text(String key, Object... arguments) {
        return screen.texts().get(key, arguments);
    }
}
