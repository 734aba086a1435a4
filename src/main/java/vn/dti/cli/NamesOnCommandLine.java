package vn.dti.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import picocli.CommandLine;
import vn.dti.assessment.Assessment;
import vn.dti.assessment.Unit;
import vn.dti.code.Code;
import vn.dti.code.IndicatorCode;
import vn.dti.code.ScopeCode;
import vn.dti.comparison.ComparedResults;
import vn.dti.formlayout.Folding;
import vn.dti.indicator.Indicator;
import vn.dti.indicator.IndicatorSet;
import vn.dti.intake.TypedValue;
import vn.dti.intake.UnitSearch;
import vn.dti.yaml.NearestWord;

/** The unit and the indicator that a person names on the command line, by code or by name. */
record NamesOnCommandLine(CommandLine command) {

    /** So many that could be meant are named. */
    private static final int MOST = 5;

    /** @throws UsageException where no unit, or more than one, is meant */
    Unit unit(Assessment assessment, String text) {
        UnitSearch search = new UnitSearch(assessment);
        Optional<Unit> found = search.find(text);
        if (found.isPresent()) {
            return found.get();
        }
        List<Unit> meant = search.containing(text);
        if (meant.isEmpty()) {
            meant = search.nearest(text).map(List::of).orElse(List.of());
        }
        throw meant.isEmpty()
                ? new UsageException(
                        command,
                        "usage.unit",
                        text,
                        assessment.units().stream().map(Unit::code).toList())
                : new UsageException(
                        command,
                        "usage.unit.nearest",
                        text,
                        meant.stream()
                                .limit(MOST)
                                .map(unit -> unit.code() + " (" + unit.name() + ")")
                                .toList());
    }

    /** @throws UsageException where the set has no such indicator */
    Indicator indicator(IndicatorSet set, String text) {
        Optional<Indicator> found = found(set, text);
        if (found.isPresent()) {
            return found.get();
        }
        Map<IndicatorCode, String> names = new LinkedHashMap<>();
        set.indicators().forEach(each -> names.put(each.code(), each.name()));
        List<String> known = Code.texts(names.keySet());
        List<String> meant = containing(names, Folding.bare(text));
        List<String> proposed =
                meant.isEmpty() ? NearestWord.of(text, known).map(List::of).orElse(List.of()) : meant;
        throw proposed.isEmpty()
                ? new UsageException(command, "usage.indicator.unknown", text, set.id(), known)
                : new UsageException(command, "usage.indicator", text, set.id(), proposed);
    }

    /**
     * The code of an indicator of any kind, by code or by name.
     *
     * @throws UsageException where no set has it
     */
    IndicatorCode indicator(Assessment assessment, String text) {
        return assessment.kinds().stream()
                .flatMap(kind -> found(kind.set(), text).stream())
                .findFirst()
                .orElseGet(() -> indicator(assessment.kinds().get(0).set(), text))
                .code();
    }

    /**
     * The code of an indicator, or of a group, that one of these results has, by code or by name.
     *
     * @throws UsageException where none has it, or several could be meant
     */
    Code points(List<ComparedResults> results, String text) {
        Map<Code, String> names = new LinkedHashMap<>();
        for (ComparedResults each : results) {
            each.kinds().stream().flatMap(kind -> kind.units().stream()).forEach(unit -> {
                unit.indicators().forEach((code, points) -> names.putIfAbsent(code, points.name()));
                unit.groups().forEach((code, points) -> names.putIfAbsent(code, points.name()));
            });
        }
        return among(names, text, "usage.indicator.results");
    }

    /**
     * The code of a pillar, or of the overall scope, by code or by name.
     *
     * @param names of them all
     * @throws UsageException where none is meant
     */
    ScopeCode scope(Map<ScopeCode, String> names, String text) {
        return among(names, text, "usage.pillar");
    }

    /**
     * The code that is meant, by itself or by its name.
     *
     * @param key of what is said where none is meant; with {@code .nearest} where some could be
     */
    private <C extends Code> C among(Map<C, String> names, String text, String key) {
        String bare = Folding.bare(text);
        return first(names, each -> each.getKey().isWritten(text.strip()))
                .or(() -> first(names, each -> Folding.bare(each.getValue()).equals(bare)))
                .orElseThrow(() -> {
                    List<String> meant = containing(names, bare);
                    return meant.isEmpty()
                            ? new UsageException(command, key, text, names.keySet())
                            : new UsageException(command, key + ".nearest", text, meant);
                });
    }

    private static List<String> containing(Map<? extends Code, String> names, String bare) {
        return names.entrySet().stream()
                .filter(each -> !bare.isBlank() && Folding.bare(each.getValue()).contains(bare))
                .limit(MOST)
                .map(each -> each.getKey() + " (" + each.getValue() + ")")
                .toList();
    }

    private static <C extends Code> Optional<C> first(Map<C, String> names, Predicate<Map.Entry<C, String>> asked) {
        return names.entrySet().stream().filter(asked).map(Map.Entry::getKey).findFirst();
    }

    private static Optional<Indicator> found(IndicatorSet set, String text) {
        return IndicatorCode.of(text.strip()).flatMap(set::indicator).or(() -> TypedValue.named(set, text));
    }
}
