package vn.dti.report;

import java.util.List;
import vn.dti.analysis.Improvement;
import vn.dti.analysis.WayUp;
import vn.dti.assessment.Band;
import vn.dti.assessment.Cluster;
import vn.dti.code.Code;
import vn.dti.results.AnalysisFile;

/** Next steps and ways up for machines, as {@code dti analyze} and {@code dti explain} tell them. */
final class WayUpJson {

    private WayUpJson() {}

    static AnalysisFile.WayUpEntry of(WayUp way) {
        return new AnalysisFile.WayUpEntry(
                way.unit().code().text(),
                way.scope().code().text(),
                way.cluster().map(Cluster::code).map(Code::text).orElse(null),
                way.band().map(Band::name).orElse(null),
                way.fewest(),
                way.ways().stream().map(WayUpJson::way).toList());
    }

    private static AnalysisFile.WayEntry way(WayUp.Way way) {
        return new AnalysisFile.WayEntry(
                steps(way.improvements()),
                way.points().toPlainString(),
                way.value().toPlainString(),
                way.rank());
    }

    static List<AnalysisFile.ImprovementEntry> steps(List<Improvement> improvements) {
        return improvements.stream()
                .map(improvement -> new AnalysisFile.ImprovementEntry(
                        improvement.indicator().code().text(),
                        ExplainJson.inputs(improvement.inputs()),
                        ExplainJson.inputs(improvement.before()),
                        improvement.points().toPlainString(),
                        improvement.difference().toPlainString()))
                .toList();
    }
}
