package vn.dti.report;

import java.io.OutputStream;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.dti.analysis.Analysis;
import vn.dti.analysis.Draws;
import vn.dti.analysis.FirmRanking;
import vn.dti.analysis.Firmness;
import vn.dti.analysis.KindAnalysis;
import vn.dti.analysis.RankRange;
import vn.dti.assessment.Cluster;
import vn.dti.assessment.Unit;
import vn.dti.code.Code;
import vn.dti.json.Json;
import vn.dti.results.AnalysisFile;
import vn.dti.run.Results;

/** {@code phan-tich.json}: the analysis for machines; see docs/dau-ra.md. */
public final class AnalysisJson {

    private AnalysisJson() {}

    /**
     * Writes it.
     *
     * @param files those written beside it
     */
    public static void write(Analysis analysis, List<AnalysisFile.HashedFile> files, OutputStream out) {
        Json.write(file(analysis, files), AnalysisFile.DEPTH, out);
    }

    /** Prints it, of one unit where one is asked for. */
    public static void print(Analysis analysis, Optional<Unit> only, PrintWriter out) {
        out.print(Json.text(
                file(analysis, List.of()).of(only.map(unit -> unit.code().text())), AnalysisFile.DEPTH));
    }

    private static AnalysisFile file(Analysis analysis, List<AnalysisFile.HashedFile> files) {
        Results results = analysis.results();
        return new AnalysisFile(
                AnalysisFile.SCHEMA,
                new AnalysisFile.AssessmentEntry(
                        results.assessment().title(),
                        results.assessment().year(),
                        results.options().provisional(),
                        results.options().stage().text()),
                new AnalysisFile.DrawsEntry(
                        Draws.GENERATOR,
                        analysis.draws().seed(),
                        analysis.draws().count()),
                files,
                OnePass.of(analysis.kinds(), kind -> kind(analysis, kind)));
    }

    private static AnalysisFile.KindPart kind(Analysis analysis, KindAnalysis kind) {
        return new AnalysisFile.KindPart(
                kind.of().kind().code().text(),
                kind.of().kind().name(),
                analysis.results().stageOf(kind.of().kind()).text(),
                OnePass.of(kind.rankings(), AnalysisJson::ranking),
                OnePass.of(kind.waysUp(), WayUpJson::of),
                AnalysisPartsJson.of(analysis, kind));
    }

    private static AnalysisFile.FirmRankingEntry ranking(FirmRanking firm) {
        return new AnalysisFile.FirmRankingEntry(
                firm.ranking().scope().code().text(),
                firm.ranking().cluster().map(Cluster::code).map(Code::text).orElse(null),
                firm.shifts().map(AnalysisJson::shifts).orElse(null),
                firm.turning().stream()
                        .map(turning -> new AnalysisFile.TurningEntry(
                                turning.indicator().code().text(),
                                turning.turns().stream()
                                        .map(turn -> new AnalysisFile.TurnEntry(
                                                turn.unit().code().text(), turn.rank(), turn.without()))
                                        .toList()))
                        .toList(),
                OnePass.of(firm.units(), AnalysisJson::firmness));
    }

    private static AnalysisFile.ShiftsEntry shifts(FirmRanking.Shifts shifts) {
        return new AnalysisFile.ShiftsEntry(
                text(shifts.drawn()),
                text(shifts.indicators()),
                text(shifts.groups()),
                text(shifts.evidenced()),
                shifts.appraised().map(AnalysisJson::text).orElse(null));
    }

    private static AnalysisFile.FirmnessEntry firmness(Firmness firmness) {
        return new AnalysisFile.FirmnessEntry(
                firmness.unit().code().text(),
                firmness.rank(),
                text(firmness.value()),
                firmness.better().map(AnalysisJson::neighbour).orElse(null),
                firmness.worse().map(AnalysisJson::neighbour).orElse(null),
                firmness.tested()
                        .map(tested -> new AnalysisFile.TestedEntry(
                                firmness.best(),
                                firmness.worst(),
                                range(tested.indicators()),
                                range(tested.groups()),
                                new AnalysisFile.DrawnEntry(
                                        tested.drawn().median(),
                                        tested.drawn().low(),
                                        tested.drawn().high(),
                                        tested.drawn().asAnnounced()),
                                tested.evidenced(),
                                tested.appraised().orElse(null)))
                        .orElse(null));
    }

    private static AnalysisFile.NeighbourEntry neighbour(Firmness.Neighbour neighbour) {
        return new AnalysisFile.NeighbourEntry(
                neighbour.unit().code().text(), neighbour.rank(), text(neighbour.points()), text(neighbour.value()));
    }

    private static AnalysisFile.RangeEntry range(RankRange range) {
        return new AnalysisFile.RangeEntry(
                range.best(),
                range.worst(),
                range.bestWithout().orElse(null),
                range.worstWithout().orElse(null));
    }

    private static String text(BigDecimal number) {
        return number.toPlainString();
    }
}
