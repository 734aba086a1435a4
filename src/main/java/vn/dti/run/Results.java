package vn.dti.run;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.dti.assessment.Assessment;
import vn.dti.assessment.Kind;
import vn.dti.assessment.Reported;
import vn.dti.code.KindCode;
import vn.dti.code.ScopeCode;
import vn.dti.code.Stage;
import vn.dti.code.UnitCode;
import vn.dti.intake.FileRole;
import vn.dti.notice.Notice;
import vn.dti.ranking.Ranking;
import vn.dti.ranking.RankingRow;
import vn.dti.scoring.Appraisal;
import vn.dti.scoring.Scope;
import vn.dti.scoring.Scorecard;
import vn.dti.scoring.Scorecards;

/**
 * Everything one run found out; what commands show and files hold is taken from here and nowhere else.
 *
 * @param options how it was run
 * @param kinds in the order of dti.yaml
 * @param notices errors first, then by place
 * @param inputs every file that was read, with its hash, by path
 */
public record Results(
        Assessment assessment,
        Options options,
        Reported reported,
        List<KindResults> kinds,
        List<Notice> notices,
        List<InputFile> inputs) {

    /**
     * How a run was asked for.
     *
     * @param stage code of the stage that is ranked; {@code final} unless asked otherwise
     * @param provisional whether faulty units are left out instead of stopping the run
     * @param strict whether warnings count as errors
     */
    public record Options(Stage stage, boolean provisional, boolean strict) {}

    /**
     * Scorecards of all units of a kind in the order of dti.yaml, and its rankings; none where it is not ranked.
     *
     * @param rankings over all its units, one per scope
     * @param withinClusters within each cluster, one per cluster and scope
     * @param appraisal how far the council has come with them
     */
    public record KindResults(
            Kind kind,
            Scorecards scorecards,
            List<Ranking> rankings,
            List<Ranking> withinClusters,
            Appraisal appraisal) {

        public KindResults {
            rankings = List.copyOf(rankings);
            withinClusters = List.copyOf(withinClusters);
        }

        /** Every ranking, those over all units first. */
        public List<Ranking> allRankings() {
            return Stream.concat(rankings.stream(), withinClusters.stream()).toList();
        }

        /** The ranking of a scope over all units. */
        public Optional<Ranking> ranking(ScopeCode scope) {
            return rankings.stream()
                    .filter(ranking -> ranking.scope().code().equals(scope))
                    .findFirst();
        }

        /** The units as the overall ranking has them; those of a kind without one in the order of dti.yaml. */
        public List<Scorecard> byRank() {
            return ranking(Scope.OVERALL)
                    .map(ranking ->
                            ranking.rows().stream().map(RankingRow::scorecard).toList())
                    .orElseGet(() -> scorecards.stream().toList());
        }

        public Optional<Scorecard> scorecard(UnitCode unit) {
            return scorecards.of(unit);
        }
    }

    /**
     * A file that was read.
     *
     * @param path relative to the assessment folder, with {@code /}
     * @param sha256 of its bytes, in lower-case hexadecimal; empty of what was only looked at ({@link MainLine#look})
     * @param roles what its sheets were read as; none of a definition, or where nothing could be read
     */
    public record InputFile(String path, String sha256, Set<FileRole> roles) {}

    public Results {
        kinds = List.copyOf(kinds);
        notices = List.copyOf(notices);
        inputs = List.copyOf(inputs);
    }

    /** The same run with other notices. */
    public Results withNotices(List<Notice> others) {
        return new Results(assessment, options, reported, kinds, others, inputs);
    }

    /** The stage a kind is ranked at: the one that was asked for, where the kind has it. */
    public Stage stageOf(Kind kind) {
        return kind.stages().contains(options.stage()) ? options.stage() : Stage.FINAL;
    }

    /** The results of a kind; empty where no kind has that code. */
    public Optional<KindResults> kind(KindCode code) {
        return kinds.stream().filter(each -> each.kind().code().equals(code)).findFirst();
    }

    public boolean hasErrors() {
        return notices.stream().anyMatch(Notice::isError);
    }
}
