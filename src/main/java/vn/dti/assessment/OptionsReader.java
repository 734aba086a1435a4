package vn.dti.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.dti.code.Code;
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

    OptionsReader(Problems problems) {
        this.problems = problems;
        this.codes = new Codes(problems);
    }

    /** What holds for a kind. */
    record Options(
            List<Round> rounds,
            Policies policies,
            Map<String, Deadline> deadlines,
            RankingOptions ranking,
            List<Band> bands) {}

    /** The options of dti.yaml itself. */
    Options general(Fields fields) {
        return new Options(
                rounds(fields),
                policies(fields, Policies.DEFAULT),
                deadlines(fields, Map.of()),
                ranking(fields, RankingOptions.DEFAULT),
                bands(fields));
    }

    /** The options of a kind: its own, and the general ones where it has none. */
    Options ofKind(Fields fields, Options general) {
        return new Options(
                fields.has("rounds") ? rounds(fields) : general.rounds(),
                policies(fields, general.policies()),
                deadlines(fields, general.deadlines()),
                ranking(fields, general.ranking()),
                fields.has("bands") ? bands(fields) : general.bands());
    }

    /**
     * Complains of tie-breaks that none of the sets knows.
     *
     * @param sets those of the kinds that the ranking is for
     */
    void checkTieBreak(RankingOptions ranking, List<IndicatorSet> sets, YamlNode node) {
        List<String> known = new ArrayList<>(List.of(RankingOptions.BY_POINTS, RankingOptions.BY_EXACT_VALUE));
        sets.forEach(set -> set.pillars().forEach(pillar -> known.add(pillar.code())));
        for (String each : ranking.tieBreak()) {
            if (!known.contains(each)) {
                problems.add(NoticeCode.YAML_NOT_ONE_OF, node, each, known);
            }
        }
    }

    private List<Round> rounds(Fields fields) {
        List<Round> rounds = fields.each("rounds", round -> {
            String code = round.code("code");
            if (RESERVED_ROUNDS.contains(Code.folded(code))) {
                problems.add(NoticeCode.ROUND_RESERVED, round.node(), code);
            }
            return new Round(code, round.text("name", code), round.day("held"));
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

    private Map<String, Deadline> deadlines(Fields parent, Map<String, Deadline> defaults) {
        Optional<Fields> found = parent.fields("deadlines");
        Map<String, Deadline> deadlines = new LinkedHashMap<>(defaults);
        if (found.isPresent()) {
            for (String key : List.of(Kind.SELF_ASSESSMENT, Kind.EXPLANATIONS, Kind.RANKING)) {
                found.get().fields(key).map(this::deadline).ifPresent(deadline -> deadlines.put(key, deadline));
            }
            found.get().finish();
        }
        return deadlines;
    }

    private Deadline deadline(Fields fields) {
        Optional<LocalDate> by = fields.day("by");
        Optional<LocalDate> before = fields.day("before");
        String text = fields.text("text", "");
        if (by.isPresent() && before.isPresent()
                || by.isEmpty() && before.isEmpty() && text.isEmpty() && !problems.hasErrors()) {
            problems.add(NoticeCode.DEADLINE_DAY, fields.node());
        }
        fields.finish();
        return new Deadline(
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
                fields.has("tie_break") ? fields.texts("tie_break") : defaults.tieBreak());
        fields.finish();
        return options;
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

    private List<Band> bands(Fields fields) {
        List<Band> bands = new ArrayList<>(fields.each("bands", band -> {
            Optional<BigDecimal> bound = band.node("at_least")
                    .flatMap(node -> Fields.text(node, problems)
                                    .filter(text -> text.endsWith("%"))
                                    .isPresent()
                            ? percent(node)
                            : Fields.decimal(node, problems));
            if (bound.isEmpty() && !band.has("at_least")) {
                band.missing("at_least");
            }
            return new Band(band.requiredText("name"), bound.orElse(BigDecimal.ZERO));
        }));
        List<YamlNode> items = fields.items("bands");
        for (int i = 1; i < bands.size(); i++) {
            Band band = bands.get(i);
            Optional<Band> alike = bands.subList(0, i).stream()
                    .filter(other -> other.atLeast().compareTo(band.atLeast()) == 0)
                    .findFirst();
            if (alike.isPresent()) {
                problems.add(NoticeCode.BANDS_ALIKE, items.get(i), alike.get().name(), band.name());
            }
        }
        bands.sort(Comparator.comparing(Band::atLeast).reversed());
        return bands;
    }

    private Optional<BigDecimal> percent(YamlNode node) {
        String text = Fields.text(node, problems).orElse("");
        return Fields.decimal(
                new YamlNode.Scalar(text.substring(0, text.length() - 1).strip(), true, node.line(), node.column()),
                problems);
    }
}
