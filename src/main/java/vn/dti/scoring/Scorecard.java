package vn.dti.scoring;

import java.lang.ref.WeakReference;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dti.assessment.Kind;
import vn.dti.assessment.Submission;
import vn.dti.assessment.Unit;

/**
 * All scores of one unit. The sums are kept as they are; the scores of the indicators are kept packed and unpacked when
 * they are asked for, as those of a {@link Submission} are: go through units one after the other.
 */
public final class Scorecard {

    private final Kind kind;
    private final Unit unit;
    private final Status status;
    private final Submission submission;
    private final Optional<PackedScores> packed;
    private final boolean changed;
    private final Map<String, Map<String, Total>> scopes;
    private final Map<String, Map<String, Total>> groups;
    /** As long as somebody works on this unit. */
    private volatile WeakReference<List<IndicatorScore>> unpacked = new WeakReference<>(null);

    private Scorecard(
            Kind kind,
            Unit unit,
            Status status,
            Submission submission,
            Optional<PackedScores> packed,
            boolean changed,
            Map<String, Map<String, Total>> scopes,
            Map<String, Map<String, Total>> groups) {
        this.kind = kind;
        this.unit = unit;
        this.status = status;
        this.submission = submission;
        this.packed = packed;
        this.changed = changed;
        this.scopes = Collections.unmodifiableMap(new LinkedHashMap<>(scopes));
        this.groups = Collections.unmodifiableMap(new LinkedHashMap<>(groups));
    }

    /** The scorecard of a unit without scores: it sent nothing, or something faulty. */
    static Scorecard empty(Kind kind, Unit unit, Status status, Submission submission) {
        return new Scorecard(kind, unit, status, submission, Optional.empty(), false, Map.of(), Map.of());
    }

    /**
     * The scorecard of a unit with scores.
     *
     * @param submission what the scores are of
     * @param scores one per indicator of the set, in its order
     * @param scopes totals by stage, then by code of the scope
     * @param groups totals by stage, then by code of the group
     */
    static Scorecard of(
            Kind kind,
            Unit unit,
            Status status,
            Submission submission,
            List<IndicatorScore> scores,
            Map<String, Map<String, Total>> scopes,
            Map<String, Map<String, Total>> groups) {
        PackedScores packed = PackedScores.of(kind, unit, scores, submission.claims());
        boolean changed =
                scores.stream().anyMatch(score -> !score.at(Stage.FINAL).equals(score.at(Stage.SELF)));
        return new Scorecard(kind, unit, status, submission, Optional.of(packed), changed, scopes, groups);
    }

    public Unit unit() {
        return unit;
    }

    public Status status() {
        return status;
    }

    /** Whether the unit has scores. */
    public boolean isScored() {
        return packed.isPresent();
    }

    /** Whether any indicator stands otherwise in the end than in the self-assessment. */
    public boolean isChanged() {
        return changed;
    }

    /** The scores of the indicators in the order of the set; empty where the unit has no scores. */
    public List<IndicatorScore> indicators() {
        if (packed.isEmpty()) {
            return List.of();
        }
        List<IndicatorScore> scores = unpacked.get();
        if (scores == null) {
            scores = Collections.unmodifiableList(packed.get().unpacked(submission.claims()));
            unpacked = new WeakReference<>(scores);
        }
        return scores;
    }

    public Optional<IndicatorScore> indicator(String code) {
        return indicators().stream()
                .filter(score -> score.indicator().code().equals(code))
                .findFirst();
    }

    /** The total of a scope at a stage; empty where the unit has no scores. */
    public Optional<Total> scope(String stage, String scope) {
        return Optional.ofNullable(scopes.getOrDefault(stage, Map.of()).get(scope));
    }

    public Optional<Total> group(String stage, String group) {
        return Optional.ofNullable(groups.getOrDefault(stage, Map.of()).get(group));
    }

    /** The scorecard as it would be with another score of one indicator at one stage: what if. */
    public Scorecard with(String stage, String indicator, StageScore score) {
        List<IndicatorScore> others = indicators().stream()
                .map(each -> each.indicator().code().equals(indicator) ? each.with(stage, score) : each)
                .toList();
        Totals totals = new Totals(kind, others);
        Map<String, Map<String, Total>> otherScopes = new LinkedHashMap<>(scopes);
        otherScopes.put(stage, totals.scopes(stage));
        Map<String, Map<String, Total>> otherGroups = new LinkedHashMap<>(groups);
        otherGroups.put(stage, totals.groups(stage));
        return of(kind, unit, status, submission, others, otherScopes, otherGroups);
    }
}
