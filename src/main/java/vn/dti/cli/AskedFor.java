package vn.dti.cli;

import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import vn.dti.assessment.Assessment;
import vn.dti.assessment.Unit;
import vn.dti.code.IndicatorCode;
import vn.dti.indicator.Indicator;
import vn.dti.indicator.IndicatorSet;
import vn.dti.intake.TypedValue;
import vn.dti.intake.UnitSearch;
import vn.dti.yaml.NearestWord;

/** The unit and the indicator that a person names on the command line, by code or by name. */
record AskedFor(CommandLine command) {

    /** @throws UsageException where no unit, or more than one, is meant */
    Unit unit(Assessment assessment, String text) {
        UnitSearch search = new UnitSearch(assessment);
        Optional<Unit> found = search.find(text);
        if (found.isPresent()) {
            return found.get();
        }
        Optional<Unit> nearest = search.nearest(text);
        throw nearest.isPresent()
                ? new UsageException(
                        command,
                        "usage.unit.nearest",
                        text,
                        nearest.get().code(),
                        nearest.get().name())
                : new UsageException(
                        command,
                        "usage.unit",
                        text,
                        assessment.units().stream().map(Unit::code).toList());
    }

    /** @throws UsageException where the set has no such indicator */
    Indicator indicator(IndicatorSet set, String text) {
        Optional<Indicator> found =
                IndicatorCode.of(text.strip()).flatMap(set::indicator).or(() -> TypedValue.named(set, text));
        if (found.isPresent()) {
            return found.get();
        }
        List<String> known =
                set.indicators().stream().map(each -> each.code().text()).toList();
        throw new UsageException(
                command,
                "usage.indicator",
                text,
                set.id(),
                NearestWord.of(text, known).map(List::of).orElse(known));
    }
}
