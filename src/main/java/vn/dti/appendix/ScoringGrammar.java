package vn.dti.appendix;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads scoring texts. A shape more is a class more here. */
public final class ScoringGrammar {

    /** The special before the general: whatever is yes or no could be picked from a list as well. */
    private static final List<Shape> SHAPES = List.of(
            new NamedSumShape(),
            new RelativeShape(),
            new RatioShape(),
            new PerItemShape(),
            new DeductionShape(),
            new DeadlineShape(),
            new BandsShape(),
            new YesNoShape(),
            new ChecklistShape(),
            new ChoiceShape());

    /** Characters of a text that is read: a page is no sentence, and patterns take long for it. */
    private static final int LONGEST = 4_000;

    private ScoringGrammar() {}

    /**
     * What a scoring text comes to.
     *
     * @param name of the indicator
     * @param maximum points at most
     * @param year of the assessment, for days without a year
     */
    public static ScoringReading read(String text, String name, BigDecimal maximum, OptionalInt year) {
        if (text.length() > LONGEST) {
            return ScoringReading.not(List.of(text));
        }
        ScoringText taken = ScoringText.of(text, name, maximum, year);
        List<ScoringReading> readings =
                SHAPES.stream().flatMap(shape -> shape.read(taken).stream()).toList();
        Optional<ScoringReading> whole =
                readings.stream().filter(reading -> reading.rule().isPresent()).findFirst();
        return whole.orElseGet(() -> readings.stream()
                .filter(reading ->
                        reading.notUnderstood().size() < taken.clauses().size()
                                || !reading.remarks().isEmpty())
                .min(Comparator.comparingInt(ScoringGrammar::length))
                .orElseGet(() -> unread(text, taken)));
    }

    private static int length(ScoringReading reading) {
        return reading.notUnderstood().stream().mapToInt(String::length).sum();
    }

    /** What no shape had to do with: the clauses that give no points, or all where each of them does. */
    private static ScoringReading unread(String text, ScoringText taken) {
        List<String> others = Case.others(taken.clauses());
        if (!others.isEmpty()) {
            return ScoringReading.not(others);
        }
        return taken.clauses().isEmpty() ? ScoringReading.not(List.of(text.strip())) : ScoringReading.not(taken);
    }
}
