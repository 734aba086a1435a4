package vn.dti.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.dti.assessment.Assessment;
import vn.dti.assessment.Round;
import vn.dti.assessment.Unit;
import vn.dti.code.UnitCode;
import vn.dti.folder.AssessmentFolder;
import vn.dti.formlayout.FormStamp;
import vn.dti.intake.FileRole;
import vn.dti.intake.StatedOrigin;
import vn.dti.intake.UnitNames;
import vn.dti.notice.NoticeCode;
import vn.dti.notice.VisibleText;
import vn.dti.run.Results;

/**
 * A file that is taken in: what it holds, of whom, and where it belongs.
 *
 * @param role empty where nothing in it could be read
 * @param round that decided, or that is answered; empty where nobody says
 * @param units that it says something of, in the order of dti.yaml
 * @param stated what is said of it on the command line
 */
record IncomingFile(
        Path file,
        Optional<FileRole> role,
        Optional<Round> round,
        List<Unit> units,
        Results results,
        StatedOrigin stated) {

    /** What a file came to when it was read on its own. */
    static IncomingFile of(Path file, Assessment assessment, StatedOrigin stated, Results results) throws IOException {
        Set<UnitCode> codes =
                new LinkedHashSet<>(results.reported().submissions().keySet());
        codes.addAll(results.reported().explanations().keySet());
        codes.addAll(results.reported().faulty());
        List<Unit> units = assessment.units().stream()
                .filter(unit -> codes.contains(unit.code()))
                .toList();
        Set<FileRole> roles = new LinkedHashSet<>();
        results.inputs().forEach(input -> roles.addAll(input.roles()));
        boolean decisions = roles.contains(FileRole.DECISIONS);
        List<Round> rounds = rounds(assessment);
        // Explanations of which nobody says so answer the first round (dac-ta 1).
        Optional<Round> told =
                stated.round().or(() -> rounds.stream().findFirst().filter(first -> !decisions || rounds.size() == 1));
        Optional<Round> round = roles.contains(FileRole.SUBMISSION)
                ? Optional.empty()
                : FormStamp.of(file)
                        .flatMap(FormStamp::round)
                        .flatMap(code -> round(assessment, code))
                        .or(() -> told);
        return new IncomingFile(file, roles.stream().sorted().findFirst(), round, units, results, stated);
    }

    private static Optional<Round> round(Assessment assessment, String code) {
        return assessment.kinds().stream()
                .flatMap(kind -> kind.round(code).stream())
                .findFirst();
    }

    /** The rounds of all kinds, in order. */
    static List<Round> rounds(Assessment assessment) {
        return assessment.kinds().stream()
                .flatMap(kind -> kind.rounds().stream())
                .distinct()
                .toList();
    }

    boolean isFaulty() {
        return results.hasErrors();
    }

    /** Whether it says itself something else than was said of it: nobody knows which is right. */
    boolean isContradicted() {
        return results.notices().stream()
                .anyMatch(notice -> notice.code() == NoticeCode.UNIT_TOLD_DIFFERS
                        || notice.code() == NoticeCode.ROUND_TOLD_DIFFERS);
    }

    boolean needsRound() {
        return round.isEmpty() && role.filter(FileRole.DECISIONS::equals).isPresent();
    }

    /** The folder that it belongs into, relative to the assessment folder; one that is not read where it is faulty. */
    String folder(Assessment assessment) {
        Optional<Round> first = rounds(assessment).stream().findFirst();
        String own = role.map(held -> switch (held) {
                    case SUBMISSION -> AssessmentFolder.SUBMISSIONS;
                    case DECISIONS -> AssessmentFolder.DECISIONS + "/"
                            + round.map(each -> each.code().text()).orElse("");
                    case EXPLANATIONS -> AssessmentFolder.EXPLANATIONS
                            + round.filter(each -> !first.equals(round))
                                    .map(each -> "/" + each.code())
                                    .orElse("");
                    case MEASUREMENTS -> AssessmentFolder.MEASUREMENTS;
                })
                .orElse(AssessmentFolder.SUBMISSIONS);
        if (!isFaulty()) {
            return own;
        }
        return own.equals(AssessmentFolder.SUBMISSIONS)
                ? AssessmentFolder.FAULTY_SUBMISSIONS
                : AssessmentFolder.FAULTY_SUBMISSIONS + "/" + own;
    }

    /** Its name there: where somebody had to say whose it is, the name says it from now on. */
    String name(Assessment assessment) {
        String name = plain(file.getFileName().toString());
        if (stated.unit().isEmpty()) {
            return name;
        }
        UnitNames names = new UnitNames(assessment);
        Set<Unit> own = Set.of(stated.unit().get());
        String code = stated.unit().get().code().text();
        int dot = name.lastIndexOf('.');
        String ending = dot > 0 ? name.substring(dot) : "";
        String stem = dot > 0 ? name.substring(0, dot) : name;
        if (names.inFileName(stem).equals(own)) {
            return name;
        }
        return names.inFileName(code + " - " + stem).equals(own) ? code + " - " + name : code + ending;
    }

    /** A name without what is not seen in it or begins a line: it would go on into the register and into other programs. */
    private static String plain(String name) {
        StringBuilder plain = new StringBuilder(name);
        for (int i = 0; i < name.length(); i++) {
            if (VisibleText.hides(name.charAt(i)) || VisibleText.breaks(name.charAt(i))) {
                plain.setCharAt(i, '_');
            }
        }
        return plain.toString();
    }

    /** The agency whose part of a unit's form it is. */
    Optional<String> lead() {
        return results.reported().submissions().values().stream()
                .flatMap(submission -> submission.parts().values().stream())
                .findFirst();
    }
}
