package vn.dti.publish.word;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dti.assessment.Round;
import vn.dti.code.Stage;
import vn.dti.publish.Publishing;
import vn.dti.run.Results;
import vn.dti.scoring.Appraisal;

/**
 * A round that was held, for one kind or several that share its code.
 *
 * @param code as the first of the kinds writes it
 * @param name as the first of the kinds writes it
 * @param kinds for which it was held, in the order of dti.yaml
 */
record HeldRound(Stage code, String name, List<Results.KindResults> kinds) {

    /** The rounds held, in the order in which the kinds have them. */
    static List<HeldRound> of(Results results) {
        Map<Stage, HeldRound> rounds = new LinkedHashMap<>();
        for (Results.KindResults kind : results.kinds()) {
            for (Appraisal.OfRound round : kind.appraisal().rounds()) {
                if (round.held() && !kind.scorecards().isEmpty()) {
                    rounds.computeIfAbsent(
                                    round.code(), code -> new HeldRound(round.code(), round.name(), new ArrayList<>()))
                            .kinds()
                            .add(kind);
                }
            }
        }
        return List.copyOf(rounds.values());
    }

    /** The name of the file of its minutes. */
    String file() {
        return Publishing.MINUTES + code.text() + ".docx";
    }

    /** The round of a kind, with the code as that kind writes it. */
    Round in(Results.KindResults kind) {
        return kind.kind().round(code).orElseThrow();
    }

    /** The days on which it was held, as dti.yaml says, each once. */
    List<LocalDate> days() {
        return kinds.stream()
                .map(this::in)
                .map(Round::held)
                .flatMap(Optional::stream)
                .distinct()
                .sorted()
                .toList();
    }
}
