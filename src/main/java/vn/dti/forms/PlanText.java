package vn.dti.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.dti.assessment.Assessment;
import vn.dti.assessment.Band;
import vn.dti.assessment.Exclusion;
import vn.dti.assessment.FileLimits;
import vn.dti.assessment.Kind;
import vn.dti.assessment.PlanDeadline;
import vn.dti.assessment.Policies;
import vn.dti.assessment.RankingOptions;
import vn.dti.assessment.Round;
import vn.dti.assessment.Unit;
import vn.dti.code.IndicatorCode;
import vn.dti.code.KindCode;
import vn.dti.code.UnitCode;
import vn.dti.notice.Texts;

/** The text of a dti.yaml, with a comment above every entry that says what it is for (dac-ta 1, dti.yaml). */
final class PlanText {

    private final Assessment assessment;
    private final Map<KindCode, String> sets;
    private final Texts texts;
    private final String previous;
    private final StringBuilder yaml = new StringBuilder();

    private PlanText(Assessment assessment, Map<KindCode, String> sets, String previous, Texts texts) {
        this.assessment = assessment;
        this.sets = sets;
        this.previous = previous;
        this.texts = texts;
    }

    /**
     * Writes a plan.
     *
     * @param sets path of the set of every kind, as the plan names it
     * @param previous path of last year's results, as the plan would name it
     * @param lookAt what has to be looked at, for the head of the file
     */
    static String of(
            Assessment assessment, Map<KindCode, String> sets, String previous, List<String> lookAt, Texts texts) {
        return new PlanText(assessment, sets, previous, texts).write(lookAt);
    }

    private String write(List<String> lookAt) {
        comment("head");
        if (!lookAt.isEmpty()) {
            yaml.append("#\n");
            comment("look_at");
            lookAt.forEach(line -> yaml.append("#   - ").append(line).append('\n'));
        }
        yaml.append('\n');
        comment("title");
        line("title: " + PlanWords.text(assessment.title()));
        line("year: " + assessment.year());
        comment("organiser");
        line("organiser: " + PlanWords.text(assessment.organiser()));
        list("basis", assessment.documents().basis());
        list("place", assessment.documents().place());
        list("recipients", assessment.documents().recipients());
        list("signature", assessment.documents().signature());
        assessment.window().ifPresent(window -> {
            entry("window");
            line("window: {from: " + window.from() + ", to: " + window.to() + "}");
        });
        Kind first = assessment.kinds().get(0);
        deadlines(first.deadlines(), "");
        kinds(first);
        units();
        rounds(first.rounds(), "");
        policies(first.policies());
        exclusions();
        ranking(first.ranking());
        bands(first.bands());
        entry("previous");
        comment("previous.example", PlanWords.text(previous));
        example("published");
        limits(assessment.limits());
        return yaml.toString();
    }

    private void entry(String key) {
        yaml.append('\n');
        comment(key);
    }

    private void comment(String key, Object... arguments) {
        texts.get("init.plan." + key, arguments)
                .lines()
                .forEach(line -> yaml.append("# ").append(line).append('\n'));
    }

    /** What an entry could look like that is not there: the lines work once their # is taken away. */
    private void example(String key) {
        entry(key);
        comment(key + ".example", String.valueOf(assessment.year()), String.valueOf(assessment.year() - 1));
    }

    private void line(String text) {
        yaml.append(text).append('\n');
    }

    private void list(String key, String entry) {
        if (entry.isEmpty()) {
            example(key);
        } else {
            entry(key);
            line(key + ": " + PlanWords.text(entry));
        }
    }

    private void list(String key, List<String> entries) {
        if (entries.isEmpty()) {
            example(key);
        } else {
            entry(key);
            line(key + ":");
            entries.forEach(each -> line("  - " + PlanWords.text(each)));
        }
    }

    private void deadlines(Map<PlanDeadline.Task, PlanDeadline> deadlines, String indent) {
        if (deadlines.isEmpty()) {
            return;
        }
        if (indent.isEmpty()) {
            entry("deadlines");
        }
        line(indent + "deadlines:");
        deadlines.forEach((task, deadline) -> {
            List<String> parts = new ArrayList<>();
            deadline.day().ifPresent(day -> parts.add((deadline.inclusive() ? "by: " : "before: ") + day));
            if (!deadline.text().isEmpty()) {
                parts.add("text: " + PlanWords.text(deadline.text()));
            }
            line(indent + "  " + task.key() + ": {" + String.join(", ", parts) + "}");
        });
    }

    private void kinds(Kind first) {
        entry("kinds");
        line("kinds:");
        for (Kind kind : assessment.kinds()) {
            line("  - code: " + PlanWords.text(kind.code().text()));
            line("    name: " + PlanWords.text(kind.name()));
            line("    indicators: " + PlanWords.text(sets.get(kind.code())));
            line("    ranked: " + kind.ranked());
            if (!kind.deadlines().equals(first.deadlines())) {
                deadlines(kind.deadlines(), "    ");
            }
            if (!kind.rounds().equals(first.rounds())) {
                rounds(kind.rounds(), "    ");
            }
            if (!kind.policies().equals(first.policies())) {
                line("    policies: {" + String.join(", ", PlanWords.of(kind.policies())) + "}");
            }
            if (!kind.ranking().equals(first.ranking())) {
                line("    ranking: " + PlanWords.of(kind.ranking()));
            }
            if (!kind.bands().equals(first.bands())) {
                line("    bands: [" + kind.bands().stream().map(PlanWords::of).collect(Collectors.joining(", ")) + "]");
            }
        }
    }

    private void units() {
        entry("units");
        line("units:");
        for (Unit unit : assessment.units()) {
            StringBuilder words = new StringBuilder("  - {code: ")
                    .append(PlanWords.text(unit.code().text()))
                    .append(", name: ")
                    .append(PlanWords.text(unit.name()))
                    .append(", kind: ")
                    .append(PlanWords.text(unit.kind().text()));
            if (!unit.aliases().isEmpty()) {
                words.append(", aliases: ").append(PlanWords.texts(unit.aliases()));
            }
            if (!unit.predecessors().isEmpty()) {
                words.append(", predecessors: ")
                        .append(PlanWords.texts(
                                unit.predecessors().stream().map(UnitCode::text).toList()));
            }
            unit.cluster().ifPresent(code -> words.append(", cluster: ").append(PlanWords.text(code.text())));
            unit.notRanked().ifPresent(reason -> words.append(", ranked: false, reason: ")
                    .append(PlanWords.text(reason)));
            line(words.append('}').toString());
        }
        if (!assessment.clusters().isEmpty()) {
            entry("clusters");
            line("clusters:");
            assessment
                    .clusters()
                    .forEach(cluster ->
                            line("  - {code: " + PlanWords.text(cluster.code().text()) + ", name: "
                                    + PlanWords.text(cluster.name()) + "}"));
        }
    }

    private void rounds(List<Round> rounds, String indent) {
        if (indent.isEmpty()) {
            entry("rounds");
        }
        if (rounds.isEmpty()) {
            line(indent + "rounds: []");
            return;
        }
        line(indent + "rounds:");
        if (indent.isEmpty()) {
            comment("rounds.held", String.valueOf(assessment.year()));
        }
        rounds.forEach(round -> line(indent + "  - {code: "
                + PlanWords.text(round.code().text()) + ", name: " + PlanWords.text(round.name()) + "}"));
    }

    private void policies(Policies policies) {
        entry("policies");
        line("policies:");
        for (String word : PlanWords.of(policies)) {
            String key = word.substring(0, word.indexOf(':'));
            line("  " + word + "  # " + texts.get("init.plan.policies." + key));
        }
    }

    private void exclusions() {
        entry("not_assessed");
        boolean none =
                assessment.kinds().stream().allMatch(kind -> kind.exclusions().isEmpty());
        line(none ? "not_assessed: []" : "not_assessed:");
        for (Kind kind : assessment.kinds()) {
            for (Exclusion exclusion : kind.exclusions()) {
                line("  - indicators: "
                        + PlanWords.texts(exclusion.indicators().stream()
                                .map(IndicatorCode::text)
                                .toList()));
                line("    kind: " + PlanWords.text(kind.code().text()));
                line("    units: "
                        + (exclusion.units().isEmpty()
                                ? "all"
                                : PlanWords.texts(exclusion.units().stream()
                                        .map(UnitCode::text)
                                        .toList())));
                line("    reason: " + PlanWords.text(exclusion.reason()));
                if (!exclusion.basis().isEmpty()) {
                    line("    basis: " + PlanWords.text(exclusion.basis()));
                }
                exclusion.replacedBy().ifPresent(code -> line("    replaced_by: " + PlanWords.text(code.text())));
            }
        }
    }

    private void ranking(RankingOptions ranking) {
        entry("ranking");
        line("ranking: " + PlanWords.of(ranking));
    }

    private void bands(List<Band> bands) {
        entry("bands");
        if (bands.isEmpty()) {
            comment("bands.example");
            return;
        }
        line("bands:");
        bands.forEach(band -> line("  - " + PlanWords.of(band)));
    }

    private void limits(FileLimits limits) {
        String words = PlanWords.of(limits);
        if (!words.isEmpty()) {
            entry("limits");
            line("limits: {" + words + "}");
        }
    }
}
