package vn.dti.scoring;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import vn.dti.assessment.Submission;
import vn.dti.assessment.Unit;
import vn.dti.code.IndicatorCode;
import vn.dti.code.Stage;
import vn.dti.indicator.Group;

/**
 * All scores of one unit. They are kept packed and unpacked when they are asked for, as those of a {@link Submission}
 * are: go through units one after the other.
 */
public final class Scorecard {

    private final Frame frame;
    private final Unit unit;
    private final Status status;
    private final Submission submission;
    private final Optional<PackedScores> packed;
    private final boolean changed;
    /** In the order of the stages; none where the unit has no scores. */
    private final List<Totals> totals;
    /** As long as somebody works on this unit. */
    private volatile WeakReference<List<IndicatorScore>> unpacked = new WeakReference<>(null);

    private Scorecard(
            Frame frame,
            Unit unit,
            Status status,
            Submission submission,
            Optional<PackedScores> packed,
            boolean changed,
            List<Totals> totals) {
        this.frame = frame;
        this.unit = unit;
        this.status = status;
        this.submission = submission;
        this.packed = packed;
        this.changed = changed;
        this.totals = List.copyOf(totals);
    }

    /** The scorecard of a unit without scores: it sent nothing, or something faulty. */
    static Scorecard empty(Frame frame, Unit unit, Status status, Submission submission) {
        return new Scorecard(frame, unit, status, submission, Optional.empty(), false, List.of());
    }

    /**
     * The scorecard of a unit with scores.
     *
     * @param submission what the scores are of
     * @param scores one per indicator of the set, in its order
     * @param totals in the order of the stages
     */
    static Scorecard of(
            Frame frame,
            Unit unit,
            Status status,
            Submission submission,
            List<IndicatorScore> scores,
            List<Totals> totals) {
        PackedScores packed = PackedScores.of(frame.kind(), unit, scores, submission.claims());
        boolean changed =
                scores.stream().anyMatch(score -> !score.at(Stage.FINAL).equals(score.at(Stage.SELF)));
        return new Scorecard(frame, unit, status, submission, Optional.of(packed), changed, totals);
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

    public Optional<IndicatorScore> indicator(IndicatorCode code) {
        return indicators().stream()
                .filter(score -> score.indicator().code().equals(code))
                .findFirst();
    }

    /** The total of a scope at a stage; empty where the unit has no scores. */
    public Optional<Total> scope(Stage stage, String scope) {
        return at(stage).flatMap(sums -> total(scope, frame.scopes(), Scope::code, sums::scope));
    }

    public Optional<Total> group(Stage stage, String group) {
        return at(stage).flatMap(sums -> total(group, frame.kind().set().groups(), Group::code, sums::group));
    }

    /** The total of what has a code; totals stand in the order of what they are of. */
    private static <T> Optional<Total> total(
            String asked, List<T> of, Function<T, String> code, IntFunction<Total> totals) {
        for (int i = 0; i < of.size(); i++) {
            if (code.apply(of.get(i)).equals(asked)) {
                return Optional.of(totals.apply(i));
            }
        }
        return Optional.empty();
    }

    private Optional<Totals> at(Stage stage) {
        int place = frame.stages().indexOf(stage);
        return place < 0 || totals.isEmpty() ? Optional.empty() : Optional.of(totals.get(place));
    }

    /** The scorecard as it would be with another score of one indicator at one stage: what if. */
    public Scorecard with(Stage stage, IndicatorCode indicator, StageScore score) {
        List<IndicatorScore> others = indicators().stream()
                .map(each -> each.indicator().code().equals(indicator) ? each.with(stage, score) : each)
                .toList();
        List<Totals> otherTotals = new ArrayList<>(totals);
        otherTotals.set(frame.stages().indexOf(stage), Totals.of(frame, others, stage));
        return of(frame, unit, status, submission, others, otherTotals);
    }
}
