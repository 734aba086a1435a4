package vn.dti.cli;

import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import vn.dti.assessment.Assessment;
import vn.dti.assessment.Unit;
import vn.dti.code.IndicatorCode;
import vn.dti.formlayout.Folding;
import vn.dti.indicator.Indicator;
import vn.dti.indicator.IndicatorSet;
import vn.dti.intake.TypedValue;
import vn.dti.intake.UnitSearch;
import vn.dti.yaml.NearestWord;

/** The unit and the indicator that a person names on the command line, by code or by name. */
record AskedFor(CommandLine command) {

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
        String part = Folding.bare(text);
        List<String> meant = set.indicators().stream()
                .filter(each -> !part.isBlank() && Folding.bare(each.name()).contains(part))
                .limit(MOST)
                .map(each -> each.code() + " (" + each.name() + ")")
                .toList();
        List<String> known =
                set.indicators().stream().map(each -> each.code().text()).toList();
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
    String indicator(Assessment assessment, String text) {
        return assessment.kinds().stream()
                .flatMap(kind -> found(kind.set(), text).stream())
                .findFirst()
                .orElseGet(() -> indicator(assessment.kinds().get(0).set(), text))
                .code()
                .text();
    }

    private static Optional<Indicator> found(IndicatorSet set, String text) {
        return IndicatorCode.of(text.strip()).flatMap(set::indicator).or(() -> TypedValue.named(set, text));
    }
}
