package vn.dti.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.dti.assessment.Assessment;
import vn.dti.assessment.AssessmentReader;
import vn.dti.assessment.Claim;
import vn.dti.assessment.Kind;
import vn.dti.assessment.Reported;
import vn.dti.assessment.Round;
import vn.dti.assessment.Submission;
import vn.dti.assessment.Unit;
import vn.dti.code.Code;
import vn.dti.code.IndicatorCode;
import vn.dti.code.Stage;
import vn.dti.files.Progress;
import vn.dti.folder.AssessmentFolder;
import vn.dti.intake.Intake;
import vn.dti.intake.Receipts;
import vn.dti.intake.ReportsInFolder;
import vn.dti.intake.StatedOrigin;
import vn.dti.notice.Notice;
import vn.dti.notice.NoticeCode;
import vn.dti.notice.Place;
import vn.dti.ranking.Ranker;
import vn.dti.ranking.Ranking;
import vn.dti.scoring.Appraisal;
import vn.dti.scoring.Scope;
import vn.dti.scoring.Scorecard;
import vn.dti.scoring.Scorer;
import vn.dti.store.UnitStore;
import vn.dti.yaml.DefinitionException;
import vn.dti.yaml.YamlSource;

/** Load, read, score, rank: the one way from a folder to results. */
public final class MainLine {

    private final Path folder;
    private final Assessment assessment;
    private final Map<String, YamlSource> definitions;
    private final ReportsInFolder held;

    private MainLine(Path folder, AssessmentReader.Read read) {
        this.folder = folder;
        this.assessment = read.assessment();
        this.definitions = read.sources();
        this.held = new ReportsInFolder(assessment, folder);
    }

    /**
     * Loads the assessment of a folder.
     *
     * @throws DefinitionException if dti.yaml or a set cannot be used
     * @throws IOException if dti.yaml cannot be read
     */
    public static MainLine load(Path folder) throws IOException, DefinitionException {
        AssessmentReader.Read read = AssessmentReader.read(folder);
        List<Notice> alike = tablesAlike(read.assessment());
        if (!alike.isEmpty()) {
            throw new DefinitionException(alike);
        }
        return new MainLine(folder, read);
    }

    /** Rankings whose tables would be files of one name: codes with hyphens can come to the same when put together. */
    private static List<Notice> tablesAlike(Assessment assessment) {
        Set<String> names = new HashSet<>();
        List<Notice> alike = new ArrayList<>();
        for (Kind kind : assessment.kinds()) {
            List<String> own = new ArrayList<>();
            for (Scope scope : kind.ranked() ? Scope.of(kind.set()) : List.<Scope>of()) {
                String ofKind = kind.code().text();
                String ofScope = scope.code().text();
                own.add(AssessmentFolder.rankingTable(ofKind, ofScope));
                assessment
                        .clusters()
                        .forEach(cluster -> own.add(AssessmentFolder.rankingTable(
                                ofKind, ofScope, cluster.code().text())));
            }
            for (String name : own) {
                if (!names.add(Code.folded(name))) {
                    alike.add(NoticeCode.RANKING_FILES_ALIKE.at(Place.ofFile(AssessmentFolder.DEFINITION), name));
                }
            }
        }
        return alike;
    }

    public Assessment assessment() {
        return assessment;
    }

    /** The stage of a code as dti.yaml writes it, compared without case, or of the name of a round; empty where no kind has it. */
    public Optional<Stage> stage(String asked) {
        return assessment.kinds().stream()
                .flatMap(kind -> kind.stages().stream())
                .filter(each -> each.isWritten(asked))
                .findFirst()
                .or(() -> assessment.kinds().stream()
                        .flatMap(kind -> kind.rounds().stream())
                        .filter(round -> round.isCalled(asked))
                        .map(Round::code)
                        .findFirst());
    }

    /** Reads, scores and ranks the whole folder. */
    public Results run(Results.Options options, Progress progress) throws IOException {
        UnitStore store = new UnitStore();
        return results(new Intake(assessment, folder, store, progress).readAll(), store, options, true);
    }

    /** The same for a look that nothing is written of: the inputs bear no hash. */
    public Results look(Results.Options options, Progress progress) throws IOException {
        UnitStore store = new UnitStore();
        Intake intake = new Intake(assessment, folder, store, progress).unhashed();
        return results(intake.readAll(), store, options, true);
    }

    /** A look at one loose file or a folder of them; absent units are then no matter. */
    public Results runLoose(Path path, Results.Options options, Progress progress) throws IOException {
        return runLoose(path, StatedOrigin.NONE, options, progress);
    }

    /** The same where somebody says of the files what they do not say themselves. */
    public Results runLoose(Path path, StatedOrigin stated, Results.Options options, Progress progress)
            throws IOException {
        UnitStore store = new UnitStore();
        Intake.Result read =
                new Intake(assessment, folder, store, progress).unhashed().readLoose(path, stated, held);
        return results(read, store, options, false);
    }

    /** When the submissions of a run were received. */
    public Receipts receipts(Results results) throws IOException {
        return Receipts.read(assessment, folder, results.reported());
    }

    private Results results(Intake.Result read, UnitStore store, Results.Options options, boolean whole)
            throws IOException {
        Reported reported = read.reported();
        List<Notice> notices = new ArrayList<>(read.notices());
        // Decisions are about what units sent in, which lies in the assessment; what is found there is not asked for.
        boolean besideHeld = !whole && !reported.decisions().isEmpty();
        Reported inForce = besideHeld ? reported.over(held.reported()) : reported;
        Set<String> files = read.files().stream().map(Intake.ReadFile::name).collect(Collectors.toSet());
        if (whole) {
            notices.addAll(assessment.warnings());
        }
        List<Results.KindResults> kinds = new ArrayList<>();
        for (Kind kind : assessment.kinds()) {
            List<Unit> units = assessment.unitsOf(kind);
            Scorer.Scored scored =
                    Scorer.score(kind, units, inForce, card -> store.scorecard(card, claims(inForce, card)));
            scored.notices().stream()
                    .filter(notice ->
                            !besideHeld || files.contains(notice.place().file()))
                    .forEach(notices::add);
            if (whole) {
                notices.addAll(UninformativeIndicators.of(kind, scored.extremes()));
                unfinished(kind, scored.appraisal()).ifPresent(notices::add);
                notices.addAll(ExplanationNotices.of(kind, units, reported, scored.appraisal()));
            }
            Stage stage = kind.stages().contains(options.stage()) ? options.stage() : Stage.FINAL;
            List<Ranking> rankings = Ranker.rank(kind, scored.scorecards(), stage);
            if (whole) {
                notices.addAll(BandNotices.of(rankings));
            }
            kinds.add(new Results.KindResults(
                    kind,
                    scored.scorecards(),
                    rankings,
                    Ranker.rankWithin(assessment.clusters(), kind, scored.scorecards(), stage),
                    scored.appraisal()));
        }
        List<Notice> sorted = notices.stream().distinct().sorted(Notice.ORDER).toList();
        return new Results(assessment, options, reported, kinds, sorted, inputs(read));
    }

    private static Map<IndicatorCode, Claim> claims(Reported reported, Scorecard card) {
        return reported.submission(card.unit().code()).orElse(Submission.EMPTY).claims();
    }

    /** That the last round held left something undecided; a round of which dti.yaml says the day is over. */
    private static Optional<Notice> unfinished(Kind kind, Appraisal appraisal) {
        return appraisal
                .lastHeld(Stage.FINAL)
                .filter(round -> round.decided() < appraisal.indicators()
                        && kind.round(round.code()).flatMap(Round::held).isEmpty())
                .map(round -> NoticeCode.ROUND_UNFINISHED.at(
                        Place.ofFile(AssessmentFolder.DEFINITION),
                        round.name(),
                        kind.name(),
                        round.decided(),
                        appraisal.indicators(),
                        appraisal.indicators() - round.decided()));
    }

    /** Every hash is of the bytes that were used, whatever was saved since. */
    private List<Results.InputFile> inputs(Intake.Result read) {
        List<Results.InputFile> inputs = new ArrayList<>();
        definitions.forEach((name, source) -> inputs.add(new Results.InputFile(name, source.sha256(), Set.of())));
        read.files().forEach(file -> inputs.add(new Results.InputFile(file.name(), file.sha256(), file.roles())));
        return inputs;
    }
}
