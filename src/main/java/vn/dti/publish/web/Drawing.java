package vn.dti.publish.web;

import java.math.BigDecimal;
import java.util.Optional;
import vn.dti.notice.Texts;
import vn.dti.wording.analysis.FigureTable.RankPicture;

/**
 * Small drawings (SVG) within table rows. They stretch with the window: places are percentages, thicknesses pixels. The
 * numbers stand beside them in the row, so that they are silent for screen readers; differences show in shape and place,
 * never in colour alone.
 */
final class Drawing {

    private static final String HEIGHT = "18";
    private static final String MIDDLE = "9";

    private static final Html.Prepared FRAME =
            new Html.Prepared("svg", "height", HEIGHT, "aria-hidden", "true", "focusable", "false");
    private static final Html.Prepared TRACK =
            new Html.Prepared("rect", "class", "track", "y", "3", "width", "100%", "height", "12", "rx", "2");
    private static final Html.Prepared THIN_TRACK =
            new Html.Prepared("rect", "class", "track", "y", "8", "width", "100%", "height", "2");

    private final Html html;

    Drawing(Html html) {
        this.html = html;
    }

    /** A bar from the left edge. */
    void bar(Axis axis, BigDecimal value) {
        html.open(FRAME);
        bar(axis.place(value));
        html.close();
    }

    /** A bar, with a stroke where the median is. */
    void barAndMedian(Axis axis, Optional<BigDecimal> value, Optional<BigDecimal> median) {
        html.open(FRAME);
        bar(value.map(axis::place).orElse("0%"));
        median.map(axis::place)
                .ifPresent(place ->
                        html.empty("line", "class", "median", "x1", place, "x2", place, "y1", "0", "y2", HEIGHT));
        html.close();
    }

    private void bar(String length) {
        html.element(TRACK, "");
        html.empty("rect", "class", "bar", "y", "3", "width", length, "height", "12", "rx", "2");
    }

    /** A ring where something was, a dot where it is, and the way between them. */
    void move(Axis axis, BigDecimal from, BigDecimal to) {
        html.open(FRAME);
        html.element(THIN_TRACK, "");
        String was = axis.place(from);
        String is = axis.place(to);
        String way = to.compareTo(from) < 0 ? "down" : "up";
        html.empty("line", "class", "move " + way, "x1", was, "x2", is, "y1", MIDDLE, "y2", MIDDLE);
        html.empty("circle", "class", "from", "cx", was, "cy", MIDDLE, "r", "4.5");
        html.empty("circle", "class", "to " + way, "cx", is, "cy", MIDDLE, "r", "5.5");
        html.close();
    }

    /** What was taken to the left of the middle, what was added to the right of it. */
    void twoSided(BigDecimal lost, BigDecimal gained, BigDecimal longest) {
        html.open(FRAME);
        double left = 50 * lost.doubleValue() / longest.doubleValue();
        double right = 50 * gained.doubleValue() / longest.doubleValue();
        html.empty(
                "rect",
                "class",
                "down",
                "x",
                Axis.percent(50 - left),
                "y",
                "3",
                "width",
                Axis.percent(left),
                "height",
                "12");
        html.empty("rect", "class", "up", "x", "50%", "y", "3", "width", Axis.percent(right), "height", "12");
        html.empty("line", "class", "zero", "x1", "50%", "x2", "50%", "y1", "0", "y2", HEIGHT);
        html.close();
    }

    /** The key to {@link #move}: before, after higher, after lower. */
    void moveKey(boolean falling) {
        html.open(FRAME);
        String way = falling ? "down" : "up";
        String was = falling ? "80%" : "20%";
        String is = falling ? "20%" : "80%";
        html.empty("line", "class", "move " + way, "x1", was, "x2", is, "y1", MIDDLE, "y2", MIDDLE);
        html.empty("circle", "class", "from", "cx", was, "cy", MIDDLE, "r", "4.5");
        html.empty("circle", "class", "to " + way, "cx", is, "cy", MIDDLE, "r", "5.5");
        html.close();
    }

    /** The key to the stroke of a median. */
    void medianKey() {
        html.open(FRAME);
        html.empty("rect", "class", "bar", "y", "3", "width", "70%", "height", "12", "rx", "2");
        html.empty("line", "class", "median", "x1", "50%", "x2", "50%", "y1", "0", "y2", HEIGHT);
        html.close();
    }

    /** A dot at the announced rank, a thick line for the draws, a thin one for all ranks that are possible. */
    void rank(RankPicture picture) {
        Axis axis = new Axis(0.5, picture.last() + 0.5);
        html.open(FRAME);
        html.element(THIN_TRACK, "");
        interval("range", axis, picture.best(), picture.worst());
        interval("draws", axis, picture.low(), picture.high());
        html.empty("circle", "class", "bar", "cx", axis.place(picture.rank()), "cy", MIDDLE, "r", "5.5");
        html.close();
    }

    private void interval(String style, Axis axis, int from, int to) {
        html.empty("line", "class", style, "x1", axis.place(from), "x2", axis.place(to), "y1", MIDDLE, "y2", MIDDLE);
    }

    /** The key to {@link #rank}. */
    void rankKey(Texts texts) {
        html.open("ul", "class", "legend").open("li");
        rank(new RankPicture(3, 1, 5, 2, 4, 5));
        html.text(texts.get("analyze.legend")).close().closeLine();
    }
}
