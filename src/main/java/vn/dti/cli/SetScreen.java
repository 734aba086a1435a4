package vn.dti.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.dti.cli.TextTable.Column;
import vn.dti.code.ScopeCode;
import vn.dti.indicator.Group;
import vn.dti.indicator.Indicator;
import vn.dti.indicator.IndicatorSet;
import vn.dti.indicator.Pillar;
import vn.dti.indicator.Role;

/** What an indicator set holds, as {@code dti check} prints it. */
final class SetScreen {

    private final Screen screen;
    private final IndicatorSet set;

    SetScreen(Screen screen, IndicatorSet set) {
        this.screen = screen;
        this.set = set;
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(screen.bold(text("check.set.head", set.title(), set.id(), set.version())));
        lines.add("");
        TextTable table = new TextTable(
                screen.width(),
                List.of(
                        Column.words(text("check.set.code")),
                        Column.names(text("check.set.group")),
                        Column.numbers(text("check.set.indicators")),
                        Column.numbers(text("report.column.maximum")),
                        Column.list(text("check.set.pillars")).leftOut(1)));
        for (Group group : set.groups()) {
            table.row(List.of(
                    group.code().text(),
                    group.name(),
                    String.valueOf(group.indicators().size()),
                    number(group.indicators().stream()
                            .filter(indicator -> indicator.role() == Role.BASE)
                            .map(Indicator::maximum)
                            .reduce(BigDecimal.ZERO, BigDecimal::add)),
                    group.pillars().stream().map(ScopeCode::text).collect(Collectors.joining(", "))));
        }
        lines.addAll(table.lines());
        lines.add("");
        lines.add(text("check.set.total", set.indicators().size(), number(set.maximum(Optional.empty()))));
        for (Pillar pillar : set.pillars()) {
            lines.add(text("check.set.pillar", pillar.name(), number(set.maximum(Optional.of(pillar.code())))));
        }
        Map<String, Integer> rules = new TreeMap<>();
        set.indicators()
                .forEach(indicator -> rules.merge(indicator.rule().kind().key(), 1, Integer::sum));
        List<String> counted = new ArrayList<>();
        rules.forEach((rule, count) -> counted.add(rule + " " + count));
        lines.add(text("check.set.rules", String.join(", ", counted)));
        return lines;
    }

    private String number(BigDecimal number) {
        return screen.texts().number(new BigDecimal(number.stripTrailingZeros().toPlainString()));
    }

    private String text(String key, Object... arguments) {
        return screen.texts().get(key, arguments);
    }
}
