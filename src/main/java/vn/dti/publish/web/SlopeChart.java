package vn.dti.publish.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import vn.dti.analysis.UnitYears;
import vn.dti.assessment.Kind;

/** The values of units over the years as lines (SVG); the table below it says whose they are, and is all a reader needs. */
final class SlopeChart {

    private static final int HEIGHT = 300;
    private static final int TOP = 12;
    private static final int BOTTOM = 270;
    private static final double LEFT = 4;
    private static final double RIGHT = 96;

    private final Html html;
    private final Axis values;
    private final List<Integer> years;

    SlopeChart(Html html, Kind kind, List<UnitYears> units) {
        this.html = html;
        this.values = Axis.fitting(
                kind,
                units.stream()
                        .flatMap(unit -> unit.years().stream().map(UnitYears.OfYear::value))
                        .toList());
        this.years = units.stream()
                .flatMap(unit -> unit.years().stream().map(UnitYears.OfYear::year))
                .distinct()
                .sorted()
                .toList();
    }

    /** Draws a line for each unit that rose or stayed, another for each that fell. */
    void draw(List<UnitYears> units) {
        html.open(
                "svg",
                "class",
                "slopes",
                "height",
                String.valueOf(HEIGHT),
                "aria-hidden",
                "true",
                "focusable",
                "false");
        for (UnitYears unit : units) {
            boolean fallen = unit.rise().filter(rise -> rise.signum() < 0).isPresent();
            for (int i = 0; i < unit.years().size(); i++) {
                UnitYears.OfYear to = unit.years().get(i);
                if (i > 0) {
                    UnitYears.OfYear from = unit.years().get(i - 1);
                    html.empty(
                            "line",
                            "class",
                            fallen ? "slope down" : "slope up",
                            "x1",
                            x(from.year()),
                            "y1",
                            y(from.value()),
                            "x2",
                            x(to.year()),
                            "y2",
                            y(to.value()));
                }
                html.empty(
                        "circle",
                        "class",
                        fallen ? "to down" : "to up",
                        "cx",
                        x(to.year()),
                        "cy",
                        y(to.value()),
                        "r",
                        "3.5");
            }
        }
        for (int year : years) {
            html.element(
                    "text",
                    String.valueOf(year),
                    "x",
                    x(year),
                    "y",
                    String.valueOf(HEIGHT - TOP / 2),
                    "text-anchor",
                    "middle",
                    "class",
                    "year");
        }
        html.close().line();
    }

    private String x(int year) {
        double step = years.size() < 2 ? 0 : (RIGHT - LEFT) / (years.size() - 1);
        return Axis.percent(LEFT + step * years.indexOf(year));
    }

    private String y(BigDecimal value) {
        double share = (value.doubleValue() - values.from()) / (values.to() - values.from());
        double place = BOTTOM - (BOTTOM - TOP) * Math.min(1, Math.max(0, share));
        return String.format(Locale.ROOT, "%.1f", place);
    }
}
