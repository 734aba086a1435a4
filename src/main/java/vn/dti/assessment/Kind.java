package vn.dti.assessment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.dti.code.IndicatorCode;
import vn.dti.code.KindCode;
import vn.dti.code.Stage;
import vn.dti.code.UnitCode;
import vn.dti.indicator.Indicator;
import vn.dti.indicator.IndicatorSet;

/**
 * A kind of unit (loại đơn vị) with all that holds for it; what it does not say itself is the assessment's.
 *
 * @param ranked whether its units get ranks
 * @param exclusions what is not assessed for its units
 * @param assessed what is assessed whatever its units tick
 */
public record Kind(
        KindCode code,
        String name,
        IndicatorSet set,
        boolean ranked,
        Settings settings,
        List<Exclusion> exclusions,
        List<AlwaysAssessed> assessed) {

    /**
     * What dti.yaml settles for all kinds or for one.
     *
     * @param bands highest bound first
     */
    public record Settings(
            List<Round> rounds,
            Policies policies,
            Map<PlanDeadline.Task, PlanDeadline> deadlines,
            RankingOptions ranking,
            List<Band> bands) {

        public Settings {
            rounds = List.copyOf(rounds);
            deadlines = PlanDeadline.inOrder(deadlines);
            bands = List.copyOf(bands);
        }
    }

    public Kind {
        exclusions = List.copyOf(exclusions);
        assessed = List.copyOf(assessed);
    }

    public List<Round> rounds() {
        return settings.rounds();
    }

    public Policies policies() {
        return settings.policies();
    }

    public Map<PlanDeadline.Task, PlanDeadline> deadlines() {
        return settings.deadlines();
    }

    /** The deadline of a task, where the plan sets one. */
    public Optional<PlanDeadline> deadline(PlanDeadline.Task task) {
        return Optional.ofNullable(deadlines().get(task));
    }

    public RankingOptions ranking() {
        return settings.ranking();
    }

    /** The bands, highest bound first. */
    public List<Band> bands() {
        return settings.bands();
    }

    /** The stages in order; {@code final} stands last and is the last round's stage. */
    public List<Stage> stages() {
        return Stream.of(Stream.of(Stage.SELF), rounds().stream().map(Round::code), Stream.of(Stage.FINAL))
                .flatMap(Function.identity())
                .toList();
    }

    /** The round that somebody wrote, compared without case. */
    public Optional<Round> round(String asked) {
        return rounds().stream().filter(each -> each.code().isWritten(asked)).findFirst();
    }

    public Optional<Round> round(Stage round) {
        return rounds().stream().filter(each -> each.code().equals(round)).findFirst();
    }

    /** The exclusion that takes an indicator (code as in the set) from a unit. */
    public Optional<Exclusion> exclusion(UnitCode unit, IndicatorCode indicator) {
        // Asked for every indicator of every unit, mostly of no exclusions.
        for (Exclusion each : exclusions) {
            if (each.covers(unit) && each.indicators().contains(indicator)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    /**
     * Whether a unit's own tick takes an indicator from it: the set lets it, and dti.yaml does not say that it is
     * assessed all the same (dac-ta 1, Rules: may_be_unassigned).
     */
    public boolean isUnassigned(UnitCode unit, Indicator indicator, Optional<Claim> claim) {
        return indicator.mayBeUnassigned()
                && claim.filter(Claim::asksNotAssessed).isPresent()
                && !isAssessed(unit, indicator);
    }

    /** Whether dti.yaml says that an indicator is assessed for a unit whatever the unit ticks. */
    public boolean isAssessed(UnitCode unit, Indicator indicator) {
        return assessed.stream()
                .anyMatch(each -> each.covers(unit) && each.indicators().contains(indicator.code()));
    }

    /** The kind as it would be under other settings. */
    public Kind with(Settings others) {
        return new Kind(code, name, set, ranked, others, exclusions, assessed);
    }

    /** The kind as it would be under other policies. */
    public Kind under(Policies others) {
        return with(new Settings(rounds(), others, deadlines(), ranking(), bands()));
    }

    /** Whether dti.yaml lets a unit of the kind be ranked. */
    public boolean ranks(Unit unit) {
        return ranked() && unit.notRanked().isEmpty();
    }
}
