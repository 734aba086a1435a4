package vn.dti.appendix;

import static java.time.temporal.TemporalAdjusters.lastDayOfMonth;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.dti.arithmetic.Exact;
import vn.dti.indicator.rule.Award;
import vn.dti.indicator.rule.BestOf;
import vn.dti.indicator.rule.Deadline;
import vn.dti.indicator.rule.Part;
import vn.dti.indicator.rule.Rule;

/**
 * All in time, less later.
 *
 * <ul>
 *   <li>{@code Ban hành trước ngày 31/3: điểm tối đa; sau ngày 31/3: 1/2 điểm tối đa; không ban hành: 0 điểm}
 *   <li>{@code Ban hành trong quý I: 10 điểm; sau quý I: 5 điểm; chưa ban hành: 0 điểm}
 *   <li>{@code Trước ngày 31/3: 10 điểm; từ ngày 31/3 đến ngày 30/6: 5 điểm; sau ngày 30/6: 0 điểm}
 *   <li>{@code Chậm nhất ngày 15/11/2025: điểm tối đa; nộp chậm: 0 điểm}
 * </ul>
 */
final class DeadlineShape implements Shape {

    private static final Pattern LATE = Pattern.compile(
            "^([^\\d:;%]*?) ?(?<!\\p{L})(?:sau thời hạn(?: trên| này| quy định)?|sau thời gian(?: trên| này| quy định)?|quá hạn|trễ hạn|trễ|chậm|muộn|muộn hơn|chậm hơn)$");

    private static final Pattern OR_NEVER =
            Pattern.compile("^(?<late>.*\\d),? (?:hoặc|và) (?<never>(?:không|chưa)(?: \\p{L}+)*)$");

    /** What is earned until a day. */
    private record Step(LocalDate day, boolean in, Award award) {}

    @Override
    public Optional<ScoringReading> read(ScoringText text) {
        Optional<List<Case>> cases = Case.all(text.clauses());
        if (cases.isEmpty()) {
            return Optional.empty();
        }
        Optional<Case> first = cases.get().stream()
                .filter(one -> !OptionWords.isNo(one.folded()))
                .findFirst();
        Optional<DayWords.When> inTime = first.flatMap(one -> DayWords.inTime(one.folded(), text.year()));
        if (inTime.isEmpty()) {
            return Optional.empty();
        }
        if (inTime.get().day().isEmpty()) {
            return Optional.of(ScoringReading.not(
                    List.of(first.get().clause().text()),
                    Remark.of(Remark.Kind.YEAR_UNSAID, first.get().when())));
        }
        BigFraction maximum = Exact.of(text.maximum());
        if (!first.get().award().of(maximum).equals(maximum)) {
            return Optional.of(ScoringReading.not(List.of(first.get().clause().text())));
        }
        List<Case> others =
                cases.get().stream().filter(one -> one != first.get()).toList();
        return Optional.of(new Steps(text, first.get(), inTime.get()).read(others));
    }

    /** The steps of one text, each later and for less than the one before it. */
    private static final class Steps {

        private final ScoringText text;
        private final Case first;
        private final String what;
        private final List<Step> steps = new ArrayList<>();
        private final List<Remark> remarks = new ArrayList<>();
        private final List<String> left = new ArrayList<>();
        private Optional<Award> late = Optional.empty();

        Steps(ScoringText text, Case first, DayWords.When inTime) {
            this.text = text;
            this.first = first;
            this.what = inTime.what();
            steps.add(new Step(inTime.day().orElseThrow(), inTime.in(), first.award()));
        }

        ScoringReading read(List<Case> others) {
            for (Case one : others) {
                if (!isTaken(one)) {
                    left.add(one.clause().text());
                }
            }
            if (!left.isEmpty()) {
                return ScoringReading.not(left);
            }
            if (late.isEmpty() && steps.size() > 1) {
                return ScoringReading.not(text, Remark.of(Remark.Kind.LATE_UNSAID));
            }
            if (late.isEmpty()) {
                remarks.add(Remark.of(Remark.Kind.LATE_UNSAID));
            }
            return isFalling() ? ScoringReading.of(rule(), Map.of("a", what), remarks) : ScoringReading.not(text);
        }

        private boolean isTaken(Case one) {
            boolean nothing = one.award().amount().isZero();
            String said = nothing ? withoutDenial(one.folded()) : one.folded();
            boolean denial = nothing && OptionWords.isDenialOf(said, first.folded());
            if (denial && !said.matches(".*\\d.*")) {
                return true;
            } else if (late.isPresent() || OptionWords.isNo(said) && !denial) {
                return false;
            }
            Optional<String> act = DayWords.act(said, text.year());
            if (!denial
                    && act.filter(other -> !OptionWords.isSaidIn(other, first.folded()))
                            .isPresent()) {
                return false;
            }
            Step last = steps.get(steps.size() - 1);
            Optional<Step> next = next(one, last);
            if (next.isPresent()) {
                return steps.add(next.get());
            }
            Optional<DayWords.When> after = DayWords.after(said, text.year());
            boolean same = after.isPresent()
                    && after.get().day().filter(last.day()::equals).isPresent();
            boolean nextDay = last.in()
                    && after.filter(DayWords.When::in)
                            .flatMap(DayWords.When::day)
                            .filter(last.day().plusDays(1)::equals)
                            .isPresent();
            boolean rest = nothing && OptionWords.isRest(said);
            if (same && after.get().in() == last.in()) {
                remarks.add(Remark.of(last.in() ? Remark.Kind.EDGE_TWICE : Remark.Kind.DAY_UNSAID, last.day()));
            }
            boolean isLate = same
                    || nextDay
                    || rest
                    || denial && steps.size() == 1
                    || LATE.matcher(said).matches();
            late = isLate ? Optional.of(one.award()) : late;
            return isLate;
        }

        /** "Sau ngày 31/3 hoặc không ban hành": late and never earn nothing alike. */
        private String withoutDenial(String folded) {
            Matcher both = OR_NEVER.matcher(folded);
            return both.matches() && OptionWords.isDenialOf(both.group("never"), first.folded())
                    ? both.group("late")
                    : folded;
        }

        /** The step that begins where the last one ends. */
        private Optional<Step> next(Case one, Step last) {
            Optional<DayWords.Between> between = DayWords.between(one.folded(), text.year());
            if (between.isPresent()) {
                LocalDate begins = between.get().begins();
                LocalDate due = last.in() ? last.day().plusDays(1) : last.day();
                boolean twice = last.in() && begins.equals(last.day());
                boolean unsaid = !last.in() && begins.equals(last.day().plusDays(1));
                if (twice || unsaid) {
                    remarks.add(Remark.of(twice ? Remark.Kind.EDGE_TWICE : Remark.Kind.DAY_UNSAID, last.day()));
                }
                return begins.equals(due) || twice || unsaid
                        ? Optional.of(
                                new Step(between.get().ends(), between.get().in(), one.award()))
                        : Optional.empty();
            }
            Optional<LocalDate> nextQuarter = DayWords.inQuarter(one.folded(), text.year())
                    .flatMap(DayWords.When::day)
                    .filter(day -> last.in()
                            && day.minusMonths(3).with(lastDayOfMonth()).equals(last.day()));
            Optional<LocalDate> nextMonth = DayWords.inMonth(one.folded(), text.year())
                    .flatMap(DayWords.When::day)
                    .filter(day -> last.in()
                            && day.minusMonths(1).with(lastDayOfMonth()).equals(last.day()));
            return nextQuarter.or(() -> nextMonth).map(day -> new Step(day, true, one.award()));
        }

        private boolean isFalling() {
            BigFraction maximum = Exact.of(text.maximum());
            for (int i = 1; i < steps.size(); i++) {
                boolean later = steps.get(i).day().isAfter(steps.get(i - 1).day());
                boolean less = steps.get(i)
                                .award()
                                .of(maximum)
                                .compareTo(steps.get(i - 1).award().of(maximum))
                        < 0;
                if (!later || !less || steps.get(i).award().amount().isZero()) {
                    return false;
                }
            }
            BigFraction lowest = steps.get(steps.size() - 1).award().of(maximum);
            return late.isEmpty() || late.get().of(maximum).compareTo(lowest) <= 0;
        }

        private Rule rule() {
            if (steps.size() == 1) {
                return new Deadline(steps.get(0).day(), steps.get(0).in(), late.orElse(Award.NOTHING));
            }
            BigFraction maximum = Exact.of(text.maximum());
            List<Part> parts = new ArrayList<>();
            for (Step step : steps) {
                boolean last = step == steps.get(steps.size() - 1);
                Award after = last ? inPoints(late.orElseThrow(), maximum) : Award.NOTHING;
                parts.add(new Part(
                        Exact.round(step.award().of(maximum), 6).stripTrailingZeros(),
                        new Deadline(step.day(), step.in(), after)));
            }
            return new BestOf(parts);
        }

        /** Within a part a share is one of the part. */
        private static Award inPoints(Award award, BigFraction maximum) {
            return Award.parse(Exact.text(Exact.round(award.of(maximum), 6))).orElseThrow();
        }
    }
}
