package vn.dti.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dti.code.Code;
import vn.dti.code.GroupCode;
import vn.dti.code.IndicatorCode;
import vn.dti.code.ScopeCode;
import vn.dti.notice.Notice;

/**
 * An indicator set (bộ chỉ số): what a kind of unit is assessed by. Order of the file everywhere.
 *
 * @param file the name under which notices speak of it
 * @param doubts what was read and is probably meant otherwise: warnings
 * @param total the stated sum of the maxima of base indicators
 */
public record IndicatorSet(
        String file,
        Edition edition,
        List<Pillar> pillars,
        Index index,
        Optional<BigDecimal> total,
        List<WorkedExample> examples,
        List<Notice> doubts) {

    /**
     * Which set it is.
     *
     * @param source where it comes from, by key ({@code document}, {@code url}, {@code note})
     */
    public record Edition(String id, String title, String version, Map<String, String> source) {}

    /** The groups, and all their indicators that get points, in file order and by code without case. */
    public record Index(
            List<Group> groups, List<Indicator> all, Map<IndicatorCode, Indicator> byCode, Map<String, String> titles) {

        static Index of(List<Group> groups) {
            List<Indicator> all = new ArrayList<>();
            Map<IndicatorCode, Indicator> byCode = new LinkedHashMap<>();
            Map<String, String> titles = new LinkedHashMap<>();
            for (Group group : groups) {
                titles.put(Code.folded(group.code().text()), group.name());
                group.containers()
                        .forEach(container ->
                                titles.put(Code.folded(container.code().text()), container.name()));
                for (Indicator indicator : group.indicators()) {
                    all.add(indicator);
                    byCode.put(indicator.code(), indicator);
                }
            }
            return new Index(List.copyOf(groups), List.copyOf(all), Map.copyOf(byCode), Map.copyOf(titles));
        }
    }

    public IndicatorSet {
        pillars = List.copyOf(pillars);
        examples = List.copyOf(examples);
        doubts = List.copyOf(doubts);
    }

    public String id() {
        return edition.id();
    }

    public String title() {
        return edition.title();
    }

    public String version() {
        return edition.version();
    }

    /** Where it comes from, by key. */
    public Map<String, String> source() {
        return edition.source();
    }

    public List<Group> groups() {
        return index.groups();
    }

    public List<Indicator> indicators() {
        return index.all();
    }

    /** The indicator of a code, compared without case. */
    public Optional<Indicator> indicator(IndicatorCode code) {
        return Optional.ofNullable(index.byCode().get(code));
    }

    /** Whether a code is a group's or a container's: its row in a form is a title. */
    public boolean isTitle(String code) {
        return index.titles().containsKey(Code.folded(code))
                && IndicatorCode.of(code).flatMap(this::indicator).isEmpty();
    }

    /** The indicators below the title of a group or container; none where the code is of neither. */
    public List<Indicator> below(String title) {
        for (Group group : groups()) {
            if (Code.folded(group.code().text()).equals(Code.folded(title))) {
                return group.indicators();
            }
        }
        return IndicatorCode.of(title)
                .filter(code -> indicator(code).isEmpty())
                .map(this::covered)
                .orElse(List.of());
    }

    /** The indicators a code stands for: itself, or all of a container; empty where the set does not know it. */
    public List<Indicator> covered(IndicatorCode code) {
        Optional<Indicator> single = indicator(code);
        if (single.isPresent()) {
            return List.of(single.get());
        }
        return groups().stream()
                .flatMap(group -> group.containers().stream())
                .filter(container -> container.code().equals(code))
                .flatMap(container -> container.indicators().stream())
                .flatMap(inside -> indicator(inside).stream())
                .toList();
    }

    public Optional<Group> group(GroupCode code) {
        return groups().stream().filter(group -> group.code().equals(code)).findFirst();
    }

    /** The sum of the maxima of base indicators, over a pillar or, where none is given, over all. */
    public BigDecimal maximum(Optional<ScopeCode> pillar) {
        return indicators().stream()
                .filter(indicator -> indicator.role() == Role.BASE)
                .filter(indicator -> pillar.isEmpty() || indicator.pillars().contains(pillar.get()))
                .map(Indicator::maximum)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
