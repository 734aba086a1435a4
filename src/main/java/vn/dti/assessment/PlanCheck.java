package vn.dti.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.dti.code.ClusterCode;
import vn.dti.indicator.Indicator;
import vn.dti.indicator.IndicatorSet;
import vn.dti.indicator.check.SetCheck;
import vn.dti.indicator.rule.Relative;
import vn.dti.notice.Notice;
import vn.dti.notice.NoticeCode;
import vn.dti.notice.Place;
import vn.dti.yaml.Problems;

/** What is odd about a plan that can be carried out: dates that contradict each other, maxima that miss a total. */
final class PlanCheck {

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(19|20)\\d{2}(?!\\d)");

    /** What texts that are to be filled in hold, in both languages of {@code dti init}; and numbers of documents left open. */
    private static final Pattern LEFT = Pattern.compile("\\((?:điền|fill in) |(?:…|\\.{3,})/");

    private final Problems plan;
    private final int year;
    private final Optional<Window> window;
    private final Set<Notice> warnings = new LinkedHashSet<>();

    PlanCheck(Problems plan, int year, Optional<Window> window) {
        this.plan = plan;
        this.year = year;
        this.window = window;
    }

    /** Says of a text that what {@code dti init} left to be filled in still stands in it. */
    void filledIn(String text, int line) {
        if (LEFT.matcher(text).find()) {
            add(NoticeCode.PLAN_NOT_FILLED_IN, line, text);
        }
    }

    List<Notice> check(List<Kind> kinds) {
        window.ifPresent(this::window);
        kinds.forEach(this::deadlines);
        // Kinds may share a set; what is said of it twice is kept once.
        kinds.stream().map(Kind::set).forEach(set -> {
            warnings.addAll(SetCheck.doubts(set));
            warnings.addAll(SetCheck.hiddenCharacters(set));
            set.indicators().forEach(indicator -> timing(set, indicator));
            days(set);
        });
        return List.copyOf(warnings);
    }

    /**
     * Units that stand in no cluster where others of their kind do, and clusters in which a relative rule compares a unit
     * with itself alone.
     *
     * @param line of the units in dti.yaml
     */
    void clusters(List<Kind> kinds, List<Unit> units, List<Cluster> clusters, int line) {
        for (Kind kind : kinds) {
            Map<Optional<ClusterCode>, List<Unit>> ranked = units.stream()
                    .filter(unit -> unit.kind().equals(kind.code()) && kind.ranks(unit))
                    .collect(Collectors.groupingBy(Unit::cluster, LinkedHashMap::new, Collectors.toList()));
            List<Unit> without = ranked.remove(Optional.<ClusterCode>empty());
            if (without != null && ranked.size() > 1) {
                add(
                        NoticeCode.UNIT_WITHOUT_CLUSTER,
                        line,
                        without.stream().map(Unit::name).toList());
            }
            List<String> among = kind.set().indicators().stream()
                    .filter(indicator ->
                            indicator.rule().all(Relative.class).stream().anyMatch(Relative::amongCluster))
                    .map(indicator -> indicator.code().text())
                    .toList();
            for (Cluster cluster : among.isEmpty() || ranked.size() < 2 ? List.<Cluster>of() : clusters) {
                List<Unit> own = ranked.getOrDefault(Optional.of(cluster.code()), List.of());
                if (own.size() == 1) {
                    add(
                            NoticeCode.CLUSTER_OF_ONE,
                            line,
                            cluster.name(),
                            own.get(0).name(),
                            among);
                }
            }
        }
    }

    private void window(Window stated) {
        if (stated.to().getYear() < year || stated.from().getYear() > year) {
            add(NoticeCode.WINDOW_OUTSIDE_YEAR, stated.line(), stated.from(), stated.to(), String.valueOf(year));
        }
    }

    private void deadlines(Kind kind) {
        for (PlanDeadline deadline : kind.deadlines().values()) {
            deadline.day()
                    .filter(day -> day.getYear() < year || day.getYear() > year + 1)
                    .ifPresent(
                            day -> add(NoticeCode.DEADLINE_OUTSIDE_YEAR, deadline.line(), day, String.valueOf(year)));
        }
        Optional<PlanDeadline> self = kind.deadline(PlanDeadline.Task.SELF_ASSESSMENT);
        Optional<LocalDate> last = self.flatMap(PlanDeadline::lastDay);
        if (last.isPresent()
                && window.isPresent()
                && last.get().isBefore(window.get().to())) {
            add(
                    NoticeCode.DEADLINE_BEFORE_WINDOW_ENDS,
                    self.get().line(),
                    self.get().day().orElseThrow(),
                    window.get().to());
        }
        Optional<PlanDeadline> ranking = kind.deadline(PlanDeadline.Task.RANKING);
        Optional<LocalDate> announced = ranking.flatMap(PlanDeadline::lastDay);
        if (last.isPresent() && announced.isPresent() && announced.get().isBefore(last.get())) {
            add(
                    NoticeCode.RANKING_BEFORE_SELF_ASSESSMENT,
                    ranking.get().line(),
                    ranking.get().day().orElseThrow(),
                    self.get().day().orElseThrow());
        }
    }

    /**
     * Days of a set's rules that are over before the year's data begin, or past the year after: an older set. One notice
     * for the set.
     */
    private void days(IndicatorSet set) {
        LocalDate first = LocalDate.of(year, 1, 1);
        LocalDate from = window.map(Window::from).filter(first::isAfter).orElse(first);
        List<String> codes = new ArrayList<>();
        for (Indicator indicator : set.indicators()) {
            boolean other = indicator.rule().all(vn.dti.indicator.rule.Deadline.class).stream()
                    .map(vn.dti.indicator.rule.Deadline::day)
                    .anyMatch(day -> day.isBefore(from) || day.getYear() > year + 1);
            if (other) {
                codes.add(indicator.code().text());
            }
        }
        if (!codes.isEmpty()) {
            warnings.add(NoticeCode.RULE_DAYS_OUTSIDE_YEAR.at(Place.ofFile(set.file()), codes, String.valueOf(year)));
        }
    }

    /** A year in an indicator's timing that is not the assessment's: a line copied from an older plan. */
    private void timing(IndicatorSet set, Indicator indicator) {
        Matcher matcher = YEAR.matcher(indicator.timing());
        while (matcher.find()) {
            if (Integer.parseInt(matcher.group()) != year) {
                warnings.add(NoticeCode.TIMING_OUTSIDE_YEAR.at(
                        Place.ofFile(set.file())
                                .withCell(Place.line(indicator.line()))
                                .withIndicator(indicator.code()),
                        indicator.timing(),
                        String.valueOf(year)));
            }
        }
    }

    private void add(NoticeCode code, int line, Object... arguments) {
        warnings.add(code.at(plan.place(line, 0), arguments));
    }
}
