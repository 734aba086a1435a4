package vn.dti.publish.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.dti.assessment.Kind;
import vn.dti.indicator.Group;
import vn.dti.publish.web.HtmlTable.Column;
import vn.dti.publish.web.HtmlTable.Content;
import vn.dti.publish.web.HtmlTable.Use;
import vn.dti.scoring.Scorecard;
import vn.dti.scoring.Total;
import vn.dti.view.Numbers;

/** The value of each unit in each group, as shades from light to dark that can be told apart without seeing colours. */
final class HeatMap {

    /** The lowest value of each shade but the first, in percent. */
    private static final List<Integer> BOUNDS = List.of(40, 55, 70, 80, 90, 95);

    private final KindView view;
    private final Kind kind;
    private final Html html;

    HeatMap(KindView view) {
        this.view = view;
        this.kind = view.kind();
        this.html = view.html();
    }

    void write(String id) {
        List<Group> groups = kind.set().groups().stream()
                .filter(group -> median(group).isPresent())
                .toList();
        view.note(view.text("groups.note"));
        if (groups.size() > 1) {
            alternative(groups);
        }
        legend();
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(view.texts().get("report.column.unit"), Content.TEXT));
        groups.forEach(group -> columns.add(new Column(group.name(), Content.NUMBER, "g")));
        HtmlTable table = HtmlTable.open(
                html,
                view.texts(),
                id,
                "heat",
                Use.UNITS,
                view.results().scorecards().size(),
                columns);
        for (Scorecard card : view.ordered()) {
            table.row().name(card.unit().name(), view.address(card));
            for (Group group : groups) {
                Optional<Total> total = card.group(view.stage(), group.code());
                table.cell(view.numbers().value(total), style(total));
            }
            table.end();
        }
        table.close();
    }

    private Optional<BigDecimal> median(Group group) {
        return view.publishing().medians(kind).group(group.code());
    }

    private void alternative(List<Group> groups) {
        Comparator<Group> byMedian = Comparator.comparing(group -> median(group).orElseThrow());
        Group highest = groups.stream().max(byMedian).orElseThrow();
        Group lowest = groups.stream().min(byMedian).orElseThrow();
        view.alternative(
                view.text("groups.alternative", highest.name(), printed(highest), lowest.name(), printed(lowest)));
    }

    private String printed(Group group) {
        return view.numbers().withUnit(kind, median(group).orElseThrow());
    }

    private static String style(Optional<Total> total) {
        return "v " + total.flatMap(Total::exactValue).map(HeatMap::shade).orElse("none");
    }

    private static String shade(BigFraction value) {
        int shade = 0;
        for (int bound : BOUNDS) {
            if (value.compareTo(BigFraction.of(bound, 100)) >= 0) {
                shade++;
            }
        }
        return "h" + shade;
    }

    private void legend() {
        html.open("ul", "class", "legend");
        List<String> words = new ArrayList<>();
        words.add(view.text("groups.below", printed(BOUNDS.get(0))));
        for (int bound : BOUNDS) {
            words.add(view.text("groups.from", printed(bound)));
        }
        for (int shade = 0; shade < words.size(); shade++) {
            html.open("li")
                    .empty("span", "class", "key h" + shade)
                    .text(words.get(shade))
                    .close();
        }
        html.closeLine();
    }

    private String printed(int percent) {
        Numbers numbers = view.numbers();
        return kind.ranking().unitScale()
                ? numbers.number(BigDecimal.valueOf(percent, 2))
                : numbers.withUnit(kind, BigDecimal.valueOf(percent));
    }
}
