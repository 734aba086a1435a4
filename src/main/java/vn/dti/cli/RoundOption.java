package vn.dti.cli;

import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import vn.dti.assessment.Assessment;
import vn.dti.assessment.Round;

/** {@code --round}: the round that files are for, or from. */
final class RoundOption {

    @CommandLine.Spec(CommandLine.Spec.Target.MIXEE)
    private CommandLine.Model.CommandSpec spec;

    @Option(names = "--round", paramLabel = "${bundle:label.ROUND}")
    private String round;

    /**
     * Empty where none was named.
     *
     * @throws UsageException where no kind of unit has such a round
     */
    Optional<Round> in(Assessment assessment) {
        return round == null ? Optional.empty() : Optional.of(orFirst(assessment));
    }

    /**
     * The first of all kinds where none was named.
     *
     * @throws UsageException where there is none at all, or no kind of unit has the one named
     */
    Round orFirst(Assessment assessment) {
        List<Round> rounds = IncomingFile.rounds(assessment);
        return rounds.stream()
                .filter(each -> round == null || each.isCalled(round))
                .findFirst()
                .orElseThrow(() -> new UsageException(
                        spec.commandLine(),
                        "usage.round",
                        round == null ? "" : round,
                        rounds.stream().map(Round::code).toList()));
    }
}
