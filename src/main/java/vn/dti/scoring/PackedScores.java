package vn.dti.scoring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.dti.assessment.Claim;
import vn.dti.assessment.Kind;
import vn.dti.assessment.PackedInputs;
import vn.dti.assessment.Unit;
import vn.dti.code.IndicatorCode;
import vn.dti.code.Stage;
import vn.dti.indicator.Indicator;
import vn.dti.indicator.rule.InputValue;
import vn.dti.packing.Packed;
import vn.dti.packing.Packer;
import vn.dti.packing.Unpacker;

/**
 * The scores of a unit in a few bytes an indicator: what the kind and the claims say already is not said again. Never
 * changes.
 */
final class PackedScores {

    private static final int AS_BEFORE = 1;
    private static final int ASSESSED = 2;
    private static final int REPORTED = 4;
    private static final int COMPUTED = 8;
    private static final int INPUTS_CLAIMED = 16;

    private final Kind kind;
    private final Unit unit;
    private final Packed packed;

    private PackedScores(Kind kind, Unit unit, Packed packed) {
        this.kind = kind;
        this.unit = unit;
        this.packed = packed;
    }

    /**
     * Packs scores.
     *
     * @param scores one per indicator of the set, in its order
     * @param claims what the unit claims, by indicator
     */
    static PackedScores of(Kind kind, Unit unit, List<IndicatorScore> scores, Map<IndicatorCode, Claim> claims) {
        List<String> deciders = deciders(kind);
        Packer packer = new Packer();
        for (IndicatorScore score : scores) {
            Map<String, InputValue> claimed = claimed(claims, score.indicator());
            StageScore before = null;
            for (StageScore each : score.stages().values()) {
                pack(each, before, claimed, deciders, packer);
                before = each;
            }
        }
        return new PackedScores(kind, unit, packer.packed());
    }

    private static void pack(
            StageScore score,
            StageScore before,
            Map<String, InputValue> claimed,
            List<String> deciders,
            Packer packer) {
        if (score.equals(before)) {
            packer.number(AS_BEFORE);
            return;
        }
        boolean inputsClaimed = score.inputs().equals(claimed);
        packer.number((score.assessed() ? ASSESSED : 0)
                | (score.reported() ? REPORTED : 0)
                | (score.computed() ? COMPUTED : 0)
                | (inputsClaimed ? INPUTS_CLAIMED : 0));
        packer.decimal(score.points());
        packer.number(deciders.indexOf(score.decidedBy()));
        if (!inputsClaimed) {
            PackedInputs.pack(score.inputs(), packer);
        }
    }

    /**
     * The scores as they were.
     *
     * @param claims what the unit claims, by indicator
     */
    List<IndicatorScore> unpacked(Map<IndicatorCode, Claim> claims) {
        List<Stage> stages = kind.stages();
        List<String> deciders = deciders(kind);
        Unpacker unpacker = packed.open();
        List<IndicatorScore> scores = new ArrayList<>();
        for (Indicator indicator : kind.set().indicators()) {
            Map<String, InputValue> claimed = claimed(claims, indicator);
            Map<Stage, StageScore> byStage = new LinkedHashMap<>(2 * stages.size());
            StageScore score = null;
            for (Stage stage : stages) {
                score = unpacked(unpacker, score, claimed, deciders);
                byStage.put(stage, score);
            }
            scores.add(IndicatorScore.of(indicator, Placement.of(kind, unit, indicator), byStage));
        }
        return scores;
    }

    private static StageScore unpacked(
            Unpacker unpacker, StageScore before, Map<String, InputValue> claimed, List<String> deciders) {
        int flags = unpacker.count();
        return flags == AS_BEFORE
                ? before
                : new StageScore(
                        unpacker.decimal(),
                        (flags & ASSESSED) != 0,
                        (flags & REPORTED) != 0,
                        deciders.get(unpacker.count()),
                        (flags & INPUTS_CLAIMED) != 0 ? claimed : PackedInputs.unpack(unpacker),
                        (flags & COMPUTED) != 0);
    }

    private static Map<String, InputValue> claimed(Map<IndicatorCode, Claim> claims, Indicator indicator) {
        Claim claim = claims.get(indicator.code());
        return claim == null ? Map.of() : claim.inputs();
    }

    /** Who may have decided a stage of a kind. */
    private static List<String> deciders(Kind kind) {
        List<String> deciders =
                new ArrayList<>(List.of(StageScore.BY_SELF, StageScore.BY_MEASUREMENT, StageScore.BY_POLICY));
        kind.rounds().forEach(round -> deciders.add(round.code().text()));
        return deciders;
    }
}
