package vn.dti.indicator.check;

import java.util.List;
import java.util.stream.Stream;
import vn.dti.indicator.IndicatorSet;
import vn.dti.notice.Notice;

/** What is doubtful about a set that can be used: failing worked examples and weak spots. */
public final class SetCheck {

    /** What whoever writes the set should look at, in this order. */
    private static final List<Doubt> WEAK_SPOTS = List.of(
            new NoRuleNoGuidance(),
            new StrictButProportional(),
            new UnorderedSteps(),
            new GapInSteps(),
            new ChoiceWithoutZero(),
            new UnreachablePoints(),
            new UntellableInputs(),
            new NameTwice(),
            new EmptyPillar(),
            new PenaltyWithoutFloor());

    private SetCheck() {}

    /** The worked examples that come out otherwise than written: errors. */
    public static List<Notice> examples(IndicatorSet set) {
        return new FailingExample().in(set).toList();
    }

    /** What was read and is probably meant otherwise, a stated total that the maxima miss: warnings, also of the plan. */
    public static List<Notice> doubts(IndicatorSet set) {
        return Stream.concat(set.doubts().stream(), new MissedTotal().in(set)).toList();
    }

    /** Names that hold a character which is not seen, shown by its number since the file was read: warnings. */
    public static List<Notice> hiddenCharacters(IndicatorSet set) {
        return new HiddenCharacter().in(set).toList();
    }

    /** Warnings for whoever writes the set. */
    public static List<Notice> weakSpots(IndicatorSet set) {
        return WEAK_SPOTS.stream().flatMap(doubt -> doubt.in(set)).toList();
    }
}
