package vn.dti.report;

import java.io.OutputStream;
import java.io.PrintWriter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.dti.code.Code;
import vn.dti.comparison.Adjustment;
import vn.dti.comparison.ComparedResults;
import vn.dti.comparison.Comparison;
import vn.dti.comparison.ScopeResult;
import vn.dti.comparison.UnitChange;
import vn.dti.comparison.ValueSplit;
import vn.dti.json.Json;
import vn.dti.notice.Texts;
import vn.dti.results.Decimals;

/** What {@code dti diff --format json} gives; see docs/dau-ra.md. Decimals are strings, null where there is none. */
public final class DiffJson {

    private static final String SCHEMA = "dti-diff/1";
    private static final int DEPTH = 5;

    private DiffJson() {}

    private record ChangesAnswer(
            String schema,
            SideEntry from,
            SideEntry to,
            boolean equal,
            Collection<KindEntry> kinds,
            List<GoneEntry> gone) {}

    private record CorrectionsAnswer(
            String schema, SideEntry from, SideEntry to, boolean equal, List<CorrectionEntry> corrections) {}

    private record SideEntry(String title, int year, String stage) {}

    private record KindEntry(String code, String compared, Collection<UnitEntry> units) {}

    private record GoneEntry(String unit, String name) {}

    private record UnitEntry(
            String unit,
            String name,
            String match,
            List<String> compared_with,
            String status_before,
            String status,
            List<ScopeEntry> scopes,
            List<PointEntry> points) {}

    private record ScopeEntry(
            String scope,
            FigureEntry before,
            FigureEntry after,
            String change,
            List<MoveEntry> moves,
            String rest,
            Integer rank_before_anew,
            EffectsEntry effects,
            Collection<PassingEntry> overtaken_by,
            Collection<PassingEntry> overtook) {}

    private record FigureEntry(String points, String maximum, String value, Integer rank) {}

    private record MoveEntry(String code, String change) {}

    private record EffectsEntry(
            String points, String set, List<String> came, List<String> went, List<String> rescaled) {}

    private record PassingEntry(String unit, String value_change) {}

    private record PointEntry(String code, String name, String before, String after, String change) {}

    private sealed interface CorrectionEntry {}

    private record IndicatorCorrection(
            String kind, String indicator, String name, int raised, String gained, int lowered, String lost, String net)
            implements CorrectionEntry {}

    private record PersonCorrection(
            String kind, String by, int decisions, int raised, String gained, int lowered, String lost, String net)
            implements CorrectionEntry {}

    /**
     * Writes the changes of units, or the corrections summed up, with a line feed at its end; UTF-8. Unit by unit: where
     * half of all pairs of 3,321 units changed places, 22 million overtakings are told and never stand in memory.
     */
    public static void write(
            Comparison comparison, Optional<List<Adjustment>> corrections, Texts texts, OutputStream out) {
        Json.write(answer(comparison, corrections, texts), DEPTH, out);
    }

    /** Prints the same. */
    public static void print(
            Comparison comparison, Optional<List<Adjustment>> corrections, Texts texts, PrintWriter out) {
        Json.write(answer(comparison, corrections, texts), DEPTH, out);
    }

    private static Object answer(Comparison comparison, Optional<List<Adjustment>> corrections, Texts texts) {
        SideEntry from = side(comparison.from());
        SideEntry to = side(comparison.to());
        return corrections.isPresent()
                ? new CorrectionsAnswer(
                        SCHEMA,
                        from,
                        to,
                        comparison.isEqual(),
                        corrections.get().stream()
                                .map(correction -> correction(correction, texts))
                                .toList())
                : new ChangesAnswer(
                        SCHEMA,
                        from,
                        to,
                        comparison.isEqual(),
                        OnePass.of(comparison.kinds(), DiffJson::kind),
                        comparison.gone().stream()
                                .map(gone -> new GoneEntry(gone.unit().text(), gone.name()))
                                .toList());
    }

    private static SideEntry side(ComparedResults side) {
        return new SideEntry(side.title(), side.year(), side.stage().text());
    }

    private static CorrectionEntry correction(Adjustment correction, Texts texts) {
        String gained = correction.moved().gained().toPlainString();
        String lost = correction.moved().lost().negate().toPlainString();
        String net = correction.moved().net().toPlainString();
        return correction.name().isEmpty()
                ? new PersonCorrection(
                        correction.kind().text(),
                        DiffCsv.who(correction, texts),
                        correction.decisions(),
                        correction.moved().raised(),
                        gained,
                        correction.moved().lowered(),
                        lost,
                        net)
                : new IndicatorCorrection(
                        correction.kind().text(),
                        correction.key(),
                        correction.name(),
                        correction.moved().raised(),
                        gained,
                        correction.moved().lowered(),
                        lost,
                        net);
    }

    private static KindEntry kind(Comparison.OfKind kind) {
        return new KindEntry(
                kind.code().text(),
                kind.byIndicator() ? "indicators" : "groups",
                OnePass.of(kind.units(), DiffJson::unit));
    }

    private static UnitEntry unit(UnitChange unit) {
        return new UnitEntry(
                unit.unit().text(),
                unit.name(),
                unit.match().name().toLowerCase(Locale.ROOT),
                Code.texts(unit.parts()),
                unit.statusBefore().orElse(null),
                unit.status(),
                unit.scopes().stream().map(DiffJson::scope).toList(),
                unit.points().stream().map(DiffJson::point).toList());
    }

    private static ScopeEntry scope(UnitChange.ScopeChange scope) {
        return new ScopeEntry(
                scope.scope().text(),
                scope.before().map(DiffJson::figure).orElse(null),
                scope.after().map(DiffJson::figure).orElse(null),
                scope.change().toPlainString(),
                scope.moves().stream()
                        .map(move ->
                                new MoveEntry(move.code().text(), move.change().toPlainString()))
                        .toList(),
                scope.rest().toPlainString(),
                scope.rankAnew().orElse(null),
                scope.effects()
                        .map(effects -> effects(effects, scope.split().orElseThrow()))
                        .orElse(null),
                passings(scope.overtakenBy()),
                passings(scope.overtook()));
    }

    private static EffectsEntry effects(ValueSplit.Printed effects, ValueSplit split) {
        return new EffectsEntry(
                effects.points().toPlainString(),
                effects.set().toPlainString(),
                Code.texts(split.came()),
                Code.texts(split.went()),
                Code.texts(split.rescaled()));
    }

    private static Collection<PassingEntry> passings(List<UnitChange.Passing> passings) {
        return OnePass.of(
                passings, passing -> new PassingEntry(passing.unit().text(), Decimals.write(passing.change())));
    }

    private static PointEntry point(UnitChange.PointChange point) {
        return new PointEntry(
                point.code().text(),
                point.name(),
                Decimals.write(point.before()),
                Decimals.write(point.after()),
                point.change().toPlainString());
    }

    private static FigureEntry figure(ScopeResult figure) {
        return new FigureEntry(
                figure.points().toPlainString(),
                figure.maximum().toPlainString(),
                Decimals.write(figure.value()),
                figure.rank().orElse(null));
    }
}
