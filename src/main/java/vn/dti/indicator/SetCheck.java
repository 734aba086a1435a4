package vn.dti.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.dti.arithmetic.Exact;
import vn.dti.indicator.rule.Inputs;
import vn.dti.indicator.rule.Ratio;
import vn.dti.indicator.rule.Result;
import vn.dti.notice.Notice;
import vn.dti.notice.NoticeCode;
import vn.dti.notice.Place;
import vn.dti.notice.VisibleText;

/** What is doubtful about a set that can be used: failing worked examples and weak spots. */
public final class SetCheck {

    private static final int LEAST_DECIMALS = 2;

    private final IndicatorSet set;
    private final List<Notice> notices = new ArrayList<>();

    private SetCheck(IndicatorSet set) {
        this.set = set;
    }

    /** The worked examples that come out otherwise than written: errors. */
    public static List<Notice> examples(IndicatorSet set) {
        SetCheck check = new SetCheck(set);
        set.examples().forEach(check::example);
        return List.copyOf(check.notices);
    }

    /** A stated total that the maxima miss: a warning, also of the plan (dac-ta 1). */
    public static List<Notice> total(IndicatorSet set) {
        BigDecimal sum = set.maximum(Optional.empty());
        return set.total().filter(stated -> stated.compareTo(sum) != 0).stream()
                .map(stated -> NoticeCode.SET_TOTAL_DIFFERS.at(Place.ofFile(set.file()), stated, sum))
                .toList();
    }

    /** Names that hold a character which is not seen, shown by its number since the file was read: warnings. */
    public static List<Notice> hiddenCharacters(IndicatorSet set) {
        SetCheck check = new SetCheck(set);
        Stream.of(
                        Stream.of(set.title()),
                        set.pillars().stream().map(Pillar::name),
                        set.groups().stream().map(Group::name),
                        set.indicators().stream()
                                .flatMap(each -> Stream.concat(
                                        Stream.of(each.name(), each.guidance()), each.inputs().values().stream())))
                .flatMap(names -> names)
                .filter(VisibleText::isShownIn)
                .forEach(
                        name -> check.notices.add(NoticeCode.YAML_HIDDEN_CHARACTER.at(Place.ofFile(set.file()), name)));
        return List.copyOf(check.notices);
    }

    /** Indicators without rule and guidance, pillars without indicators: warnings for whoever writes the set. */
    public static List<Notice> weakSpots(IndicatorSet set) {
        SetCheck check = new SetCheck(set);
        for (Indicator indicator : set.indicators()) {
            if (indicator.rule().isEntered()
                    && indicator.guidance().isBlank()
                    && indicator.role() != Role.INFORMATION) {
                check.add(NoticeCode.SET_NO_RULE_NO_GUIDANCE, indicator.line(), indicator, indicator.code());
            }
        }
        for (Indicator indicator : set.indicators()) {
            if (indicator.rule().all(Ratio.class).stream()
                    .anyMatch(ratio -> ratio.strict() && ratio.below() == Ratio.Below.PROPORTIONAL)) {
                check.add(NoticeCode.RULE_STRICT_BUT_PROPORTIONAL, indicator.line(), indicator, indicator.code());
            }
        }
        for (Pillar pillar : set.pillars()) {
            if (set.maximum(Optional.of(pillar.code())).signum() == 0) {
                check.notices.add(NoticeCode.SET_PILLAR_EMPTY.at(Place.ofFile(set.file()), pillar.name()));
            }
        }
        return List.copyOf(check.notices);
    }

    private void example(WorkedExample example) {
        Indicator indicator = example.indicator();
        Result result = indicator.rule().apply(Inputs.of(example.inputs(), indicator.maximum()));
        Object expected = example.points().map(Object.class::cast).orElse("not_assessed");
        if (result instanceof Result.NotAssessed && example.points().isEmpty()) {
            return;
        }
        if (!(result instanceof Result.Awarded awarded)) {
            add(NoticeCode.SET_EXAMPLE_NO_POINTS, example.line(), indicator, expected);
            return;
        }
        BigFraction cut = Exact.cut(awarded.points(), BigFraction.ZERO, Exact.of(indicator.maximum()));
        int decimals =
                Math.max(LEAST_DECIMALS, example.points().map(BigDecimal::scale).orElse(0));
        BigDecimal points = Exact.round(cut, decimals);
        if (example.points().filter(stated -> stated.compareTo(points) == 0).isEmpty()) {
            add(NoticeCode.SET_EXAMPLE_FAILS, example.line(), indicator, expected, points);
        }
    }

    private void add(NoticeCode code, int line, Indicator indicator, Object... arguments) {
        notices.add(code.at(
                Place.ofFile(set.file()).withCell(Place.line(line)).withIndicator(indicator.code()), arguments));
    }
}
