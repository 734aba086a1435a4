package vn.dti.view.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
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

    /** Every table, in the order of {@link AnalysisPart}. */
    public List<FigureTable> all() {
        List<FigureTable> all = new ArrayList<>();
        for (AnalysisPart part : AnalysisPart.values()) {
            all.addAll(of(part, unit -> true));
        }
        return all;
    }

    /**
     * The tables of a part; none where there is nothing to say.
     *
     * @param shown which units stand in them
     */
    public List<FigureTable> of(AnalysisPart part, Predicate<Unit> shown) {
        return switch (part) {
            case FIRMNESS -> new FirmnessTables(kind.of().kind(), analysis.draws(), texts).of(kind.rankings(), shown);
        };
    }
}
