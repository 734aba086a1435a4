package vn.dti.scoring;

import java.util.List;
import java.util.Optional;
import vn.dti.code.Stage;

/**
 * How far the council has come with the units of a kind (dac-ta 3.8).
 *
 * @param rounds those of the kind, in order
 * @param indicators how many there are to appraise: those assessed, of all units with scores
 */
public record Appraisal(List<OfRound> rounds, int indicators) {

    /**
     * One round.
     *
     * @param held whether a decision of it names a unit of the kind, or dti.yaml says when it was held
     * @param decided how many indicators it or a round before it decided, of all units with scores
     */
    public record OfRound(Stage code, String name, boolean held, int decided) {}

    public Appraisal {
        rounds = List.copyOf(rounds);
    }

    /** The last round held up to a stage; empty at {@code self}, and where none was held. */
    public Optional<OfRound> lastHeld(Stage stage) {
        Optional<OfRound> last = Optional.empty();
        for (OfRound round : upTo(stage)) {
            if (round.held()) {
                last = Optional.of(round);
            }
        }
        return last;
    }

    /** The declared rounds up to a stage that were not held, in order. */
    public List<OfRound> notHeld(Stage stage) {
        return upTo(stage).stream().filter(round -> !round.held()).toList();
    }

    /** Whether a round was held; a stage that is no round never is. */
    public boolean isHeld(Stage stage) {
        return rounds.stream().anyMatch(round -> round.held() && round.code().equals(stage));
    }

    private List<OfRound> upTo(Stage stage) {
        if (stage.equals(Stage.FINAL)) {
            return rounds;
        }
        for (int i = 0; i < rounds.size(); i++) {
            if (rounds.get(i).code().equals(stage)) {
                return rounds.subList(0, i + 1);
            }
        }
        return List.of();
    }
}
