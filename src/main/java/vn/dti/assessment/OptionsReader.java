package vn.dti.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.dti.code.Code;
import vn.dti.code.Stage;
import vn.dti.indicator.IndicatorSet;
import vn.dti.notice.NoticeCode;
import vn.dti.yaml.Fields;
import vn.dti.yaml.Problems;
import vn.dti.yaml.YamlNode;

/** Reads what may stand in dti.yaml for all kinds and in a kind for itself: rounds, policies, deadlines, ranking, bands. */
final class OptionsReader {

    /** In lower case: codes are compared without case. */
    private static final Set<String> RESERVED_ROUNDS = Set.of("self", "final", "so-lieu", "policy");

    private static final String WITHIN_CLUSTERS = "cluster";

    private final Problems problems;
    private final Codes codes;
    private final BandsReader bands;

    OptionsReader(Problems problems) {
        this.problems = problems;
        this.codes = new Codes(problems);
        this.bands = new BandsReader(problems);
    }

    /** The options of dti.yaml itself. */
    Kind.Settings general(Fields fields) {
        return new Kind.Settings(
                rounds(fields),
                policies(fields, Policies.DEFAULT),
                deadlines(fields, Map.of()),
                ranking(fields, RankingOptions.DEFAULT),
                bands.read(fields));
    }

    /** The options of a kind: its own, and the general ones where it has none. */
    Kind.Settings ofKind(Fields fields, Kind.Settings general) {
        return new Kind.Settings(
                fields.has("rounds") ? rounds(fields) : general.rounds(),
                policies(fields, general.policies()),
                deadlines(fields, general.deadlines()),
                ranking(fields, general.ranking()),
                fields.has("bands") ? bands.read(fields) : general.bands());
    }

    /**
     * Complains of tie-breaks that none of the sets knows.
     *
     * @param sets those of the kinds that the ranking is for
     */
    void checkTieBreak(RankingOptions ranking, List<IndicatorSet> sets, YamlNode node) {
        List<TieBreak> known = new ArrayList<>(List.of(TieBreak.POINTS, TieBreak.EXACT));
        sets.forEach(set -> set.pillars().forEach(pillar -> known.add(TieBreak.of(pillar.code()))));
        for (TieBreak each : ranking.tieBreak()) {
            if (!known.contains(each)) {
                problems.add(
                        NoticeCode.YAML_NOT_ONE_OF,
                        node,
                        each.word(),
                        known.stream().map(TieBreak::word).toList());
            }
        }
    }

    /** Complains of conditions of bands on indicators that none of the sets has. */
    void checkBands(List<Band> stated, List<IndicatorSet> sets, YamlNode node) {
        bands.check(stated, sets, node);
    }

    private List<Round> rounds(Fields fields) {
        List<Round> rounds = fields.each("rounds", round -> {
            String code = round.fileCode("code");
            if (RESERVED_ROUNDS.contains(Code.folded(code))) {
                problems.add(NoticeCode.ROUND_RESERVED, round.node(), code);
            }
            return new Round(new Stage(code), round.text("name", code), round.day("held"));
        });
        codes.checkUnique(rounds.stream().map(Round::code).toList(), fields.items("rounds"));
        return rounds;
    }

    private Policies policies(Fields parent, Policies defaults) {
        Optional<Fields> found = parent.fields("policies");
        if (found.isEmpty()) {
            return defaults;
        }
        Fields fields = found.get();
        Policies policies = new Policies(
                fields.choice("unappraised", Policies.Unappraised.class, defaults.unappraised()),
                fields.choice("missing_evidence", Policies.MissingEvidence.class, defaults.missingEvidence()),
                fields.choice("missing_submission", Policies.MissingSubmission.class, defaults.missingSubmission()),
                fields.choice("entered_points", Policies.EnteredPoints.class, defaults.enteredPoints()),
                fields.choice("missing_rows", Policies.MissingRows.class, defaults.missingRows()));
        fields.finish();
        return policies;
    }

    private Map<PlanDeadline.Task, PlanDeadline> deadlines(
            Fields parent, Map<PlanDeadline.Task, PlanDeadline> defaults) {
        Optional<Fields> found = parent.fields("deadlines");
        Map<PlanDeadline.Task, PlanDeadline> deadlines = new LinkedHashMap<>(defaults);
        if (found.isPresent()) {
            for (PlanDeadline.Task task : PlanDeadline.Task.values()) {
                found.get().fields(task.key()).map(this::deadline).ifPresent(deadline -> deadlines.put(task, deadline));
            }
            found.get().finish();
        }
        return deadlines;
    }

    private PlanDeadline deadline(Fields fields) {
        Optional<LocalDate> by = fields.day("by");
        Optional<LocalDate> before = fields.day("before");
        String text = fields.text("text", "");
        if (by.isPresent() && before.isPresent()
                || by.isEmpty() && before.isEmpty() && text.isEmpty() && !problems.hasErrors()) {
            problems.add(NoticeCode.DEADLINE_DAY, fields.node());
        }
        fields.finish();
        return new PlanDeadline(
                by.or(() -> before), by.isPresent(), text, fields.node().line());
    }

    private enum Scale {
        PERCENT,
        UNIT
    }

    private enum Ties {
        COMPETITION,
        DENSE
    }

    private RankingOptions ranking(Fields parent, RankingOptions defaults) {
        Optional<Fields> found = parent.fields("ranking");
        if (found.isEmpty()) {
            return defaults;
        }
        Fields fields = found.get();
        RankingOptions options = new RankingOptions(
                fields.integer("decimals", 0, 12).orElse(defaults.decimals()),
                fields.integer("points_decimals", 0, 12).orElse(defaults.pointsDecimals()),
                fields.choice("scale", Scale.class, defaults.unitScale() ? Scale.UNIT : Scale.PERCENT) == Scale.UNIT,
                fields.choice("ties", Ties.class, defaults.dense() ? Ties.DENSE : Ties.COMPETITION) == Ties.DENSE,
                fields.has("within") ? within(fields) : defaults.withinClusters(),
                fields.has("tie_break") ? tieBreaks(fields) : defaults.tieBreak());
        fields.finish();
        return options;
    }

    private List<TieBreak> tieBreaks(Fields fields) {
        List<TieBreak> tieBreaks = new ArrayList<>();
        for (String each : fields.texts("tie_break")) {
            TieBreak.of(each)
                    .ifPresentOrElse(
                            tieBreaks::add,
                            () -> problems.add(
                                    NoticeCode.CODE_NOT_ALLOWED,
                                    fields.node("tie_break").orElseThrow(),
                                    each));
        }
        return tieBreaks;
    }

    private boolean within(Fields fields) {
        for (String each : fields.texts("within")) {
            if (!each.equals(WITHIN_CLUSTERS)) {
                problems.add(
                        NoticeCode.YAML_NOT_ONE_OF,
                        fields.node("within").orElseThrow(),
                        each,
                        List.of(WITHIN_CLUSTERS));
            }
        }
        return !fields.texts("within").isEmpty();
    }
}
