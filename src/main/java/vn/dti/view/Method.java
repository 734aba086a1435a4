package vn.dti.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.dti.assessment.Band;
import vn.dti.assessment.Cluster;
import vn.dti.assessment.Exclusion;
import vn.dti.assessment.Kind;
import vn.dti.assessment.Policies;
import vn.dti.assessment.RankingOptions;
import vn.dti.assessment.Round;
import vn.dti.assessment.TieBreak;
import vn.dti.assessment.Unit;
import vn.dti.assessment.Window;
import vn.dti.code.IndicatorCode;
import vn.dti.code.UnitCode;
import vn.dti.indicator.Group;
import vn.dti.indicator.Indicator;
import vn.dti.indicator.Pillar;
import vn.dti.indicator.Role;
import vn.dti.notice.Texts;
import vn.dti.run.Results;

/** By which rules the results came about: sets, policies, rounding, ties, what is not assessed, bands; in words. */
public final class Method {

    /**
     * What holds for all, then for each kind.
     *
     * @param title name of the kind; empty for what holds for all
     */
    public record Section(String title, List<Entry> entries) {}

    /** What is ruled, and how. */
    public record Entry(String item, String rule) {}

    private final Results results;
    private final Texts texts;
    private final List<Section> sections = new ArrayList<>();

    private Method(Results results, Texts texts) {
        this.results = results;
        this.texts = texts;
    }

    /** The method of a run in words. */
    public static List<Section> of(Results results, Texts texts) {
        Method method = new Method(results, texts);
        method.write();
        return List.copyOf(method.sections);
    }

    private void write() {
        sections.add(new Section("", new ArrayList<>()));
        for (String basis : results.assessment().documents().basis()) {
            entry("basis", basis);
        }
        Optional<Window> window = results.assessment().window();
        window.ifPresent(days -> entry("window", text("window.text", days.from(), days.to())));
        entry("shared", text("shared.text"));
        entry("rounding", text("rounding.text"));
        for (Results.KindResults kind : results.kinds()) {
            kind(kind.kind());
        }
    }

    private void kind(Kind kind) {
        sections.add(new Section(kind.name(), new ArrayList<>()));
        entry(
                "set",
                text("set.text", kind.set().title(), kind.set().id(), kind.set().version()));
        for (String source : kind.set().source().values()) {
            entry("source", source);
        }
        entry(
                "maximum",
                text("maximum.text", kind.set().indicators().size(), kind.set().maximum(Optional.empty())));
        entry("stages", stages(kind));
        RankingOptions ranking = kind.ranking();
        entry(
                "value",
                text(
                        ranking.unitScale() ? "value.unit" : "value.percent",
                        ranking.decimals(),
                        ranking.pointsDecimals()));
        if (kind.ranked()) {
            entry("ties", text(ranking.dense() ? "ties.dense" : "ties.competition"));
            if (!ranking.tieBreak().isEmpty()) {
                entry("tie_break", text("tie_break.text", tieBreaks(kind)));
            }
        } else {
            entry("ties", text("ties.unranked"));
        }
        penalties(kind);
        clusters(kind);
        policies(kind.policies());
        if (!kind.bands().isEmpty()) {
            entry("bands", bands(kind));
        }
        for (Exclusion exclusion : kind.exclusions()) {
            entry("exclusion", exclusion(kind, exclusion));
        }
    }

    /** How far penalties go, where there are any. */
    private void penalties(Kind kind) {
        List<Indicator> penalties = kind.set().indicators().stream()
                .filter(each -> each.role() == Role.PENALTY)
                .toList();
        if (!penalties.isEmpty()) {
            List<String> below = kind.set().groups().stream()
                    .filter(group -> !group.limitsPenalties()
                            && penalties.stream().anyMatch(each -> each.group().equals(group.code())))
                    .map(Group::name)
                    .toList();
            boolean limits = kind.set().groups().stream().anyMatch(Group::limitsPenalties);
            entry(
                    "penalties",
                    !limits
                            ? text("penalties.uncut")
                            : below.isEmpty() ? text("penalties.text") : text("penalties.below", below));
        }
    }

    /** Within which clusters units are ranked too, and which units are not ranked at all, and why. */
    private void clusters(Kind kind) {
        List<Unit> units = results.assessment().unitsOf(kind);
        List<String> clusters = new ArrayList<>();
        for (Cluster cluster : results.assessment().clusters()) {
            long own = units.stream()
                    .filter(unit -> unit.cluster().equals(Optional.of(cluster.code())))
                    .count();
            if (own > 0) {
                clusters.add(text("clusters.cluster", cluster.name(), own));
            }
        }
        if (kind.ranked() && clusters.size() > 1) {
            entry("clusters", text("clusters.text", clusters));
        }
        for (Unit unit : kind.ranked() ? units : List.<Unit>of()) {
            unit.notRanked()
                    .ifPresent(reason -> entry(
                            "not_ranked",
                            reason.isEmpty()
                                    ? text("not_ranked.text", unit.name())
                                    : text("not_ranked.reason", unit.name(), reason)));
        }
    }

    private String stages(Kind kind) {
        List<String> stages = new ArrayList<>();
        stages.add(texts.get("report.by.self"));
        kind.rounds().stream().map(Round::name).forEach(stages::add);
        return String.join(" → ", stages);
    }

    private List<String> tieBreaks(Kind kind) {
        List<String> names = new ArrayList<>();
        for (TieBreak tieBreak : kind.ranking().tieBreak()) {
            names.add(
                    switch (tieBreak.by()) {
                        case POINTS -> text("tie_break.points");
                        case EXACT -> text("tie_break.exact");
                        case PILLAR -> kind.set().pillars().stream()
                                .filter(pillar -> tieBreak.pillar().equals(Optional.of(pillar.code())))
                                .map(Pillar::name)
                                .findFirst()
                                .orElse(tieBreak.word());
                    });
        }
        return names;
    }

    private void policies(Policies policies) {
        policy("unappraised", policies.unappraised());
        policy("missing_evidence", policies.missingEvidence());
        policy("missing_submission", policies.missingSubmission());
        policy("entered_points", policies.enteredPoints());
        policy("missing_rows", policies.missingRows());
    }

    private void policy(String key, Enum<?> choice) {
        entry(key, text(key + "." + choice.name().toLowerCase(Locale.ROOT)));
    }

    private String bands(Kind kind) {
        List<String> bands = new ArrayList<>();
        for (Band band : kind.bands()) {
            String bound = text("bands.text", band.name(), band.atLeast());
            bands.add(new BandWords(texts)
                    .conditions(band)
                    .map(conditions -> bound + " (" + conditions + ")")
                    .orElse(bound));
        }
        return String.join("; ", bands);
    }

    private String exclusion(Kind kind, Exclusion exclusion) {
        List<String> indicators = new ArrayList<>();
        for (IndicatorCode code : exclusion.indicators()) {
            indicators.add(named(kind, code));
        }
        List<String> units = new ArrayList<>();
        for (UnitCode code : exclusion.units()) {
            units.add(results.assessment().unit(code).map(Unit::name).orElse(code.text()));
        }
        StringBuilder words = new StringBuilder(text(
                "exclusion.text",
                String.join("; ", indicators),
                units.isEmpty() ? text("exclusion.all") : String.join(", ", units),
                exclusion.reason()));
        addition(kind, exclusion, texts).ifPresent(words::append);
        return words.toString();
    }

    /** Why something is not assessed, on what grounds, and what counts in its place. */
    public static String grounds(Kind kind, Exclusion exclusion, Texts texts) {
        return exclusion.reason() + "." + addition(kind, exclusion, texts).orElse("");
    }

    private static Optional<String> addition(Kind kind, Exclusion exclusion, Texts texts) {
        StringBuilder words = new StringBuilder();
        if (!exclusion.basis().isBlank()) {
            words.append(' ').append(texts.get("report.method.exclusion.basis", exclusion.basis()));
        }
        exclusion.replacedBy().ifPresent(code -> words.append(' ')
                .append(texts.get("report.method.exclusion.replaced", named(kind, code))));
        return Optional.of(words.toString()).filter(text -> !text.isEmpty());
    }

    private static String named(Kind kind, IndicatorCode code) {
        return code + " " + kind.set().indicator(code).map(Indicator::name).orElse("");
    }

    private void entry(String key, String words) {
        sections.get(sections.size() - 1).entries().add(new Entry(text(key), words));
    }

    private String text(String key, Object... arguments) {
        return texts.get("report.method." + key, arguments);
    }
}
