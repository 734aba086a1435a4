package vn.dti.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import vn.dti.assessment.Kind;
import vn.dti.assessment.Reported;
import vn.dti.assessment.Round;
import vn.dti.assessment.Unit;
import vn.dti.code.Stage;
import vn.dti.indicator.Role;

/** Counts how many indicators each round decided, while units are scored, by any number of threads. */
final class AppraisalCount {

    /** Who an indicator is from that no round decided. */
    private static final Set<String> UNDECIDED =
            Set.of(StageScore.BY_SELF, StageScore.BY_MEASUREMENT, StageScore.BY_POLICY);

    private final Kind kind;
    private final AtomicInteger indicators = new AtomicInteger();
    /** By place of the round, from 0. */
    private final AtomicIntegerArray decided;

    AppraisalCount(Kind kind) {
        this.kind = kind;
        this.decided = new AtomicIntegerArray(kind.rounds().size());
    }

    /** Adds the scores of a unit. */
    void add(List<IndicatorScore> scores) {
        if (kind.rounds().isEmpty()) {
            return;
        }
        int counted = 0;
        int[] own = new int[decided.length()];
        for (IndicatorScore score : scores) {
            if (score.role() == Role.INFORMATION || !score.assessedAt(Stage.FINAL)) {
                continue;
            }
            counted++;
            for (int i = 0; i < decided.length(); i++) {
                String by = score.at(kind.rounds().get(i).code()).decidedBy();
                if (!UNDECIDED.contains(by)) {
                    own[i]++;
                }
            }
        }
        // Once per unit, so that threads need not wait for each other at every indicator.
        indicators.addAndGet(counted);
        for (int i = 0; i < own.length; i++) {
            decided.addAndGet(i, own[i]);
        }
    }

    /** What was counted, and which rounds were held for units of the kind. */
    Appraisal appraisal(List<Unit> units, Reported reported) {
        List<Appraisal.OfRound> rounds = new ArrayList<>();
        for (int i = 0; i < decided.length(); i++) {
            Round round = kind.rounds().get(i);
            Map<?, ?> byUnit = reported.decisions().getOrDefault(round.code(), Map.of());
            boolean held = round.held().isPresent() || units.stream().anyMatch(unit -> byUnit.containsKey(unit.code()));
            rounds.add(new Appraisal.OfRound(round.code(), round.name(), held, decided.get(i)));
        }
        return new Appraisal(rounds, indicators.get());
    }
}
