package vn.dti.publish;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.dti.assessment.Kind;
import vn.dti.scoring.Total;

/** Shades for values, from light to dark, so that they can be told apart without seeing colours. */
final class HeatMap {

    /** The lowest value of each shade but the first, in percent. */
    private static final List<Integer> BOUNDS = List.of(40, 55, 70, 80, 90, 95);

    private final Publishing publishing;
    private final Kind kind;
    private final Html html;

    HeatMap(Publishing publishing, Kind kind, Html html) {
        this.publishing = publishing;
        this.kind = kind;
        this.html = html;
    }

    /** The class of a cell. */
    String style(Optional<Total> total) {
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

    void legend() {
        html.open("ul", "class", "legend");
        List<String> words = new ArrayList<>();
        words.add(publishing.text("groups.below", printed(BOUNDS.get(0))));
        for (int bound : BOUNDS) {
            words.add(publishing.text("groups.from", printed(bound)));
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
        Figured figured = publishing.figured();
        return kind.ranking().unitScale()
                ? figured.number(BigDecimal.valueOf(percent, 2))
                : figured.withUnit(kind, BigDecimal.valueOf(percent));
    }
}
