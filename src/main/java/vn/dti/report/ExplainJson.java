package vn.dti.report;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.dti.analysis.Improvement;
import vn.dti.analysis.WayUp;
import vn.dti.code.Code;
import vn.dti.comparison.Effect;
import vn.dti.comparison.IndicatorAccount;
import vn.dti.comparison.UnitAccount;
import vn.dti.indicator.rule.InputValue;
import vn.dti.json.Json;
import vn.dti.notice.Texts;
import vn.dti.results.AnalysisFile;
import vn.dti.results.Decimals;
import vn.dti.run.Results;
import vn.dti.scoring.Scorecard;

/** What {@code dti explain --format json} prints; see docs/dau-ra.md. Decimals are strings, null where there is none. */
public final class ExplainJson {

    private static final String SCHEMA = "dti-explain/1";
    private static final int DEPTH = 3;

    private ExplainJson() {}

    private record IndicatorAnswer(
            String schema,
            UnitEntry unit,
            ExplainIndicatorJson.IndicatorEntry indicator,
            List<Map<String, Object>> stages,
            ExplainIndicatorJson.ResultEntry result,
            List<AnalysisFile.ImprovementEntry> next_steps) {}

    private record UnitAnswer(
            String schema,
            UnitEntry unit,
            List<Map<String, Object>> scopes,
            List<Map<String, Object>> groups,
            List<ExplainUnitJson.CostEntry> costliest,
            List<AnalysisFile.WayUpEntry> ways_up) {}

    private record UnscoredAnswer(String schema, UnitEntry unit) {}

    private record UnitEntry(
            String code, String name, String kind, String status, String cluster, boolean ranked, String reason) {}

    /** What points do to a scope. */
    record EffectEntry(String scope, String value_without, String value, Integer rank_without, Integer rank) {}

    /**
     * The account of an indicator, with a line feed at its end.
     *
     * @param nextSteps what it can still give
     */
    public static String text(
            Results.KindResults of, IndicatorAccount account, List<Improvement> nextSteps, Texts texts) {
        ExplainIndicatorJson json = new ExplainIndicatorJson(texts, of, account);
        return Json.text(
                new IndicatorAnswer(
                        SCHEMA,
                        unit(of, account.card()),
                        json.indicator(),
                        json.stages(),
                        json.result(),
                        WayUpJson.steps(nextSteps)),
                DEPTH);
    }

    /** The account of a unit, with its ways up. */
    public static String text(Results.KindResults of, UnitAccount account, List<WayUp> waysUp, Texts texts) {
        ExplainUnitJson json = new ExplainUnitJson(texts, account);
        return Json.text(
                new UnitAnswer(
                        SCHEMA,
                        unit(of, account.card()),
                        json.scopes(),
                        json.groups(),
                        json.costliest(),
                        waysUp.stream().map(WayUpJson::of).toList()),
                DEPTH);
    }

    /** A unit without scores. */
    public static String textOfUnscored(Results.KindResults of, Scorecard card) {
        return Json.text(new UnscoredAnswer(SCHEMA, unit(of, card)), DEPTH);
    }

    private static UnitEntry unit(Results.KindResults of, Scorecard card) {
        return new UnitEntry(
                card.unit().code().text(),
                card.unit().name(),
                card.unit().kind().text(),
                card.status().key(),
                card.unit().cluster().map(Code::text).orElse(null),
                of.kind().ranks(card.unit()),
                card.unit().notRanked().orElse(""));
    }

    static List<EffectEntry> effects(List<Effect> effects) {
        return effects.stream()
                .map(effect -> new EffectEntry(
                        effect.scope().code().text(),
                        Decimals.write(effect.without().value()),
                        Decimals.write(effect.with().value()),
                        effect.rankWithout().orElse(null),
                        effect.rankWith().orElse(null)))
                .toList();
    }

    /** Inputs in the order of their letters. */
    static Map<String, String> inputs(Map<String, InputValue> inputs) {
        Map<String, String> sorted = new TreeMap<>();
        inputs.forEach((letter, value) -> sorted.put(letter, value.text()));
        return sorted;
    }
}
