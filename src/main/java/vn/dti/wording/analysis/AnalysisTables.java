package vn.dti.wording.analysis;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.dti.analysis.Analysis;
import vn.dti.analysis.KindAnalysis;
import vn.dti.assessment.Unit;
import vn.dti.notice.Texts;

/** The analysis of a kind as tables. */
public final class AnalysisTables {

    private final Analysis analysis;
    private final KindAnalysis kind;
    private final Texts texts;

    public AnalysisTables(Analysis analysis, KindAnalysis kind, Texts texts) {
        this.analysis = analysis;
        this.kind = kind;
        this.texts = texts;
    }

    /** What a part says of one unit in lines, where that reads better than a table; none where it does not. */
    public List<String> lines(AnalysisPart part, Unit unit) {
        return switch (part) {
            case STEPS -> new WayUpWords(kind.of().kind(), texts)
                    .lines(kind.waysUp().stream()
                            .filter(way -> way.unit().code().equals(unit.code()))
                            .toList());
            case STRENGTHS -> new StrengthTables(kind, texts).lines(unit);
            case FIRMNESS, INDICATORS, APPRAISAL, FIGURES, YEARS -> List.of();
        };
    }

    /** The tables that stand below those lines. */
    public List<FigureTable> beside(AnalysisPart part, Unit unit) {
        return part == AnalysisPart.STRENGTHS ? new StrengthTables(kind, texts).beside(unit) : List.of();
    }

    /** The tables of a part with all units in them, each made when it is asked for: they may be long. */
    public Stream<FigureTable> of(AnalysisPart part) {
        return of(part, unit -> true);
    }

    /**
     * The tables of a part, each made when it is asked for; none where there is nothing to say.
     *
     * @param shown which units stand in them
     */
    public Stream<FigureTable> of(AnalysisPart part, Predicate<Unit> shown) {
        return switch (part) {
            case FIRMNESS -> new FirmnessTables(kind.of().kind(), analysis.draws(), texts).of(kind.rankings(), shown);
            case STEPS -> new WayUpTables(kind, texts).tables(shown);
            case STRENGTHS -> new StrengthTables(kind, texts).tables(shown).stream();
            case INDICATORS -> new IndicatorTables(kind, texts).tables().stream();
            case APPRAISAL -> new AppraisalTables(kind, texts).tables(shown).stream();
            case FIGURES -> new OddityTables(analysis.results(), kind, texts).tables(shown).stream();
            case YEARS -> new YearTables(
                            kind.of().kind(),
                            analysis.years().getOrDefault(kind.of().kind().code(), List.of()),
                            texts)
                    .tables(shown).stream();
        };
    }
}
