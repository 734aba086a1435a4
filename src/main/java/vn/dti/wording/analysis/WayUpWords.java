package vn.dti.wording.analysis;

import java.util.ArrayList;
import java.util.List;
import vn.dti.analysis.Improvement;
import vn.dti.analysis.WayUp;
import vn.dti.assessment.Kind;
import vn.dti.notice.Texts;
import vn.dti.view.Numbers;
import vn.dti.view.ScopeName;

/** The ways up of one unit in lines, for a screen. */
public record WayUpWords(Kind kind, Texts texts) {

    /** A line for each goal, then the ways to it. */
    public List<String> lines(List<WayUp> ways) {
        List<String> lines = new ArrayList<>();
        ways.forEach(way -> lines.addAll(lines(way)));
        return lines;
    }

    private List<String> lines(WayUp way) {
        ImprovementWords words = new ImprovementWords(texts);
        List<String> lines = new ArrayList<>();
        lines.add(
                way.band().isPresent()
                        ? text("steps.line.band", way.band().get().name())
                        : text("steps.line", ScopeName.of(way.scope(), way.cluster(), texts), way.rank()));
        if (way.ways().isEmpty()) {
            lines.add("  " + text("steps.none"));
        }
        for (WayUp.Way each : way.ways()) {
            String mark = "- ";
            for (Improvement improvement : each.improvements()) {
                lines.add("  " + mark + words.withPoints(improvement));
                mark = "  ";
            }
            String then = text("steps.then", new Numbers(texts).withUnit(kind, each.value()), each.rank());
            lines.add("    " + (way.fewest() ? then : text("steps.perhaps", then)));
        }
        return lines;
    }

    private String text(String key, Object... arguments) {
        return texts.get("analyze." + key, arguments);
    }
}
