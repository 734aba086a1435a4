package vn.dti.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.dti.analysis.WhatIf;
import vn.dti.assessment.Unit;
import vn.dti.code.Stage;
import vn.dti.indicator.rule.InputValue;
import vn.dti.json.Json;
import vn.dti.results.Decimals;
import vn.dti.scoring.Scope;
import vn.dti.scoring.Total;

/** What {@code dti what-if --format json} prints; see docs/dau-ra.md. Decimals are strings, null where there is none. */
public final class WhatIfJson {

    private static final int DEPTH = 3;

    private WhatIfJson() {}

    private record File(
            String schema,
            String unit,
            String name,
            List<IndicatorEntry> indicators,
            List<ScopeEntry> scopes,
            List<RankEntry> rankings,
            int other_units) {}

    private record IndicatorEntry(
            String indicator,
            String name,
            Map<String, String> inputs,
            String points,
            String before,
            String after,
            boolean assessed) {}

    private record ScopeEntry(
            String scope, String points_before, String points, String maximum, String value_before, String value) {}

    private record RankEntry(
            String scope,
            String cluster,
            Integer rank_before,
            Integer rank,
            List<String> passed,
            List<String> reached,
            List<String> passed_by) {}

    /** The whole answer, with a line feed at its end. */
    public static String text(WhatIf whatIf) {
        List<ScopeEntry> scopes = new ArrayList<>();
        for (Scope scope : Scope.of(whatIf.kind().set())) {
            Total now = whatIf.totalBefore(scope.code());
            Total then = whatIf.totalAfter(scope.code());
            scopes.add(new ScopeEntry(
                    scope.code().text(),
                    now.points().toPlainString(),
                    then.points().toPlainString(),
                    then.maximum().toPlainString(),
                    Decimals.write(now.value()),
                    Decimals.write(then.value())));
        }
        return Json.text(
                new File(
                        "dti-what-if/1",
                        whatIf.before().unit().code().text(),
                        whatIf.before().unit().name(),
                        whatIf.indicators().stream().map(WhatIfJson::indicator).toList(),
                        scopes,
                        whatIf.rankings().stream().map(WhatIfJson::ranking).toList(),
                        whatIf.otherUnits()),
                DEPTH);
    }

    private static IndicatorEntry indicator(WhatIf.Changed changed) {
        Map<String, String> inputs = new TreeMap<>();
        for (Map.Entry<String, InputValue> input : changed.change().inputs().entrySet()) {
            inputs.put(input.getKey(), input.getValue().text());
        }
        return new IndicatorEntry(
                changed.before().indicator().code().text(),
                changed.before().indicator().name(),
                inputs,
                Decimals.write(changed.change().points()),
                changed.before().at(Stage.FINAL).points().toPlainString(),
                changed.after().at(Stage.FINAL).points().toPlainString(),
                changed.after().assessedAt(Stage.FINAL));
    }

    private static RankEntry ranking(WhatIf.Moved moved) {
        return new RankEntry(
                moved.ranking().scope().code().text(),
                moved.ranking().cluster().map(cluster -> cluster.code().text()).orElse(null),
                moved.before().rank().orElse(null),
                moved.after().rank().orElse(null),
                codes(moved.passed()),
                codes(moved.reached()),
                codes(moved.passedBy()));
    }

    private static List<String> codes(List<Unit> units) {
        return units.stream().map(unit -> unit.code().text()).toList();
    }
}
