package vn.dti.store;

import java.lang.ref.WeakReference;
import java.math.BigDecimal;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Spliterator;
import vn.dti.assessment.Claim;
import vn.dti.assessment.Kind;
import vn.dti.assessment.Unit;
import vn.dti.code.IndicatorCode;
import vn.dti.code.Stage;
import vn.dti.indicator.Indicator;
import vn.dti.indicator.rule.InputValue;
import vn.dti.scoring.IndicatorScore;
import vn.dti.scoring.Scorecard;
import vn.dti.scoring.StageScore;

/**
 * The scores of a unit in the order of the set, in a few bytes an indicator: what the kind and the claims say already is
 * not said again. Opened when they are asked for. Never changes.
 */
final class KeptScores extends AbstractList<IndicatorScore> {

    private static final int AS_BEFORE = 1;
    private static final int ASSESSED = 2;
    private static final int REPORTED = 4;
    private static final int COMPUTED = 8;
    private static final int INPUTS_CLAIMED = 16;
    private static final int LIMITED = 32;

    private final Kind kind;
    private final Unit unit;
    private final Map<IndicatorCode, Claim> claims;
    private final Dictionary<String> letters;
    private final Packed packed;
    /** As long as somebody works on this unit. */
    private volatile WeakReference<List<IndicatorScore>> opened = new WeakReference<>(null);

    private KeptScores(Scorecard card, Map<IndicatorCode, Claim> claims, Dictionary<String> letters, Packed packed) {
        this.kind = card.kind();
        this.unit = card.unit();
        this.claims = claims;
        this.letters = letters;
        this.packed = packed;
    }

    static KeptScores of(Scorecard card, Map<IndicatorCode, Claim> claims, Dictionary<String> letters) {
        Packer packer = new Packer();
        for (IndicatorScore score : card.indicators()) {
            Map<String, InputValue> claimed =
                    ClaimedInputs.of(claims, score.indicator().code());
            StageScore before = null;
            for (StageScore each : score.stages().values()) {
                pack(each, before, claimed, letters, packer);
                before = each;
            }
        }
        return new KeptScores(card, claims, letters, packer.packed());
    }

    private static void pack(
            StageScore score,
            StageScore before,
            Map<String, InputValue> claimed,
            Dictionary<String> letters,
            Packer packer) {
        if (score.equals(before)) {
            packer.number(AS_BEFORE);
            return;
        }
        boolean inputsClaimed = score.inputs().equals(claimed);
        packer.number((score.assessed() ? ASSESSED : 0)
                | (score.reported() ? REPORTED : 0)
                | (score.computed() ? COMPUTED : 0)
                | (inputsClaimed ? INPUTS_CLAIMED : 0)
                | (score.limited() ? LIMITED : 0));
        packer.decimal(score.points());
        score.asked().ifPresent(packer::decimal);
        packer.number(letters.number(score.decidedBy()));
        if (!inputsClaimed) {
            PackedInputs.pack(score.inputs(), letters, packer);
        }
    }

    private List<IndicatorScore> opened() {
        List<IndicatorScore> scores = opened.get();
        if (scores == null) {
            scores = Collections.unmodifiableList(unpacked());
            opened = new WeakReference<>(scores);
        }
        return scores;
    }

    private List<IndicatorScore> unpacked() {
        List<Stage> stages = kind.stages();
        Unpacker unpacker = packed.open();
        List<IndicatorScore> scores = new ArrayList<>(size());
        for (Indicator indicator : kind.set().indicators()) {
            Map<String, InputValue> claimed = new ClaimedInputs(claims, indicator.code());
            Map<Stage, StageScore> byStage = new LinkedHashMap<>(2 * stages.size());
            StageScore score = null;
            for (Stage stage : stages) {
                score = unpacked(unpacker, score, claimed);
                byStage.put(stage, score);
            }
            scores.add(IndicatorScore.of(kind, unit, indicator, byStage));
        }
        return scores;
    }

    private StageScore unpacked(Unpacker unpacker, StageScore before, Map<String, InputValue> claimed) {
        int flags = unpacker.count();
        if (flags == AS_BEFORE) {
            return before;
        }
        BigDecimal points = unpacker.decimal();
        Optional<BigDecimal> asked = (flags & LIMITED) != 0 ? Optional.of(unpacker.decimal()) : Optional.empty();
        return new StageScore(
                points,
                (flags & ASSESSED) != 0,
                (flags & REPORTED) != 0,
                letters.thing(unpacker.count()),
                (flags & INPUTS_CLAIMED) != 0 ? claimed : PackedInputs.unpack(letters, unpacker),
                (flags & COMPUTED) != 0,
                asked);
    }

    @Override
    public IndicatorScore get(int place) {
        return opened().get(place);
    }

    @Override
    public int size() {
        return kind.set().indicators().size();
    }

    // Whoever goes through them holds on to what was opened.
    @Override
    public Iterator<IndicatorScore> iterator() {
        return opened().iterator();
    }

    @Override
    public Spliterator<IndicatorScore> spliterator() {
        return opened().spliterator();
    }
}
