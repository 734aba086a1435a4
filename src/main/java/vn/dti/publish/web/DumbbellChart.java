package vn.dti.publish.web;

import java.math.BigDecimal;
import java.util.List;
import vn.dti.publish.web.HtmlTable.Column;
import vn.dti.publish.web.HtmlTable.Content;
import vn.dti.view.Numbers;

/** Values before and after, of each unit: a ring, a dot, and the way between them (a dumbbell chart). */
final class DumbbellChart {

    private final KindView view;
    private final Axis axis;

    /** @param values all that will be drawn */
    DumbbellChart(KindView view, List<BigDecimal> values) {
        this.view = view;
        this.axis = Axis.fitting(view.kind(), values);
    }

    /** How many rose, fell and stayed, and what the drawings mean. */
    void explain(String part, List<BigDecimal> changes, String before, String after) {
        long risen = changes.stream().filter(change -> change.signum() > 0).count();
        long fallen = changes.stream().filter(change -> change.signum() < 0).count();
        view.alternative(view.text(part + ".alternative", risen, fallen, changes.size() - risen - fallen));
        Html html = view.html();
        html.open("ul", "class", "legend");
        key(false, view.text("legend.risen", before, after));
        key(true, view.text("legend.fallen", before, after));
        html.closeLine();
    }

    private void key(boolean falling, String words) {
        view.html().open("li");
        new Drawing(view.html()).moveKey(falling);
        view.html().text(words).close();
    }

    /** The column of the drawings. */
    Column column() {
        return new Column(view.text("column.axis", end(axis.from()), end(axis.to())), Content.PICTURE);
    }

    private String end(double number) {
        BigDecimal tenth = BigDecimal.valueOf(Math.round(number * 10), 1).stripTrailingZeros();
        return view.numbers().withUnit(view.kind(), tenth.scale() < 0 ? tenth.setScale(0) : tenth);
    }

    /** The cells of a row: before, after, change. */
    HtmlTable cells(HtmlTable table, BigDecimal before, BigDecimal after, BigDecimal change) {
        Numbers numbers = view.numbers();
        String direction = change.signum() > 0 ? "rise" : change.signum() < 0 ? "fall" : "";
        return table.cell(numbers.number(before)).cell(numbers.number(after)).cell(numbers.signed(change), direction);
    }

    void draw(HtmlTable table, BigDecimal before, BigDecimal after) {
        table.picture(() -> new Drawing(view.html()).move(axis, before, after));
    }
}
