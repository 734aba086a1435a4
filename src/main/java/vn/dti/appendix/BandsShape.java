package vn.dti.appendix;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.dti.arithmetic.Arithmetic;
import vn.dti.arithmetic.Exact;

/**
 * Points by what a number or a rate reaches.
 *
 * <ul>
 *   <li>{@code BCĐ họp 4 lần/năm: 20 điểm; 3 lần/năm: 15 điểm; …; Còn lại: 0 điểm}
 *   <li>{@code Từ 90% trở lên: 10 điểm; từ 70% đến dưới 90%: 7 điểm; dưới 70%: 0 điểm}
 *   <li>{@code Tỷ lệ ≥ 80%: Điểm tối đa; Tỷ lệ < 80%: Điểm = Tỷ lệ/80% * Điểm tối đa}
 *   <li>{@code Trên 5 văn bản: điểm tối đa; từ 3 đến 5 văn bản: 50% số điểm; dưới 3 văn bản: 0 điểm}
 * </ul>
 */
final class BandsShape implements Shape {

    @Override
    public Optional<ScoringReading> read(ScoringText text) {
        Definitions definitions = Definitions.in(text.clauses());
        String rate = definitions.rate().orElse("");
        boolean bare = Case.isBare(definitions.rest());
        List<PointsBand> bands = new ArrayList<>();
        List<String> left = new ArrayList<>();
        for (Clause clause : definitions.rest()) {
            PointsBand.of(clause, bare, rate, text.maximum())
                    .or(() -> none(clause, bare))
                    .ifPresentOrElse(bands::add, () -> left.add(clause.text()));
        }
        if (bands.stream()
                .map(PointsBand::condition)
                .noneMatch(condition -> condition.span().isPresent() && !condition.isNone())) {
            return Optional.empty();
        }
        if (!left.isEmpty()) {
            return Optional.of(ScoringReading.not(left));
        }
        return Optional.of(read(text, definitions, bands));
    }

    /** A percentage of growth is no part of a whole: a/b would say another thing. */
    private static final Pattern CHANGE =
            Pattern.compile(".*(?<!\\p{L})(?:tăng|giảm|so với|vượt|chênh lệch)(?!\\p{L}).*");

    private static final Pattern NONE = Pattern.compile(
            "^(?:không|chưa)(?: có| tổ chức| phát sinh| thực hiện| triển khai)?(?<rest>(?: [^\\d≥≤<>=%:]*?)?)(?: nào)?$");

    /** "Không có văn bản: 0 điểm" beside counts of documents. */
    private static Optional<PointsBand> none(Clause clause, boolean bare) {
        return Case.of(clause, bare).flatMap(one -> {
            Matcher matcher = NONE.matcher(one.folded());
            return matcher.matches()
                    ? Optional.of(new PointsBand(
                            Condition.none(matcher.group("rest").strip()),
                            Optional.of(one.award()),
                            Optional.empty(),
                            clause))
                    : Optional.empty();
        });
    }

    /** Whether what there is none of is what the others count. */
    private static boolean isNoneOf(Condition none, List<Condition> counted, String name) {
        String what = close(none.subject());
        return what.isEmpty()
                || close(ScoringText.folded(name)).contains(what)
                || counted.stream()
                        .anyMatch(condition -> !condition.unit().isEmpty()
                                        && (close(condition.unit()).startsWith(what)
                                                || close(condition.unit()).endsWith(what)
                                                || what.startsWith(close(condition.unit())))
                                || close(condition.subject()).endsWith(what));
    }

    private static ScoringReading read(ScoringText text, Definitions definitions, List<PointsBand> bands) {
        List<Condition> stated = bands.stream()
                .map(PointsBand::condition)
                .filter(condition -> condition.span().isPresent() && !condition.isNone())
                .toList();
        if (stated.isEmpty()) {
            return ScoringReading.not(text);
        }
        boolean percent = stated.get(0).percent();
        boolean noneOfOther = bands.stream()
                .map(PointsBand::condition)
                .anyMatch(condition -> condition.isNone()
                        && (percent ? !condition.subject().isEmpty() : !isNoneOf(condition, stated, text.name())));
        boolean mixed = noneOfOther || stated.stream().anyMatch(condition -> condition.percent() != percent);
        Set<String> subjects =
                named(words(stated.stream().map(Condition::subject).toList()));
        Set<String> units = inFull(words(stated.stream().map(Condition::unit).toList()));
        if (mixed || subjects.size() > 1 || units.size() > 1 || !definitions.sound() || !definitions.isPartOfWhole()) {
            return ScoringReading.not(text);
        }
        String subject = subjects.stream().findFirst().orElse("");
        String unit = units.stream().findFirst().orElse("");
        Optional<Measured> measured =
                measured(definitions, percent, inCase(subject, bands), inCase(counted(unit, bands), bands), stated);
        if (measured.isEmpty()) {
            return ScoringReading.not(text);
        }
        Optional<PointsBand> tooMuch = aboveMaximum(bands, Exact.of(text.maximum()));
        if (tooMuch.isPresent()) {
            return ScoringReading.not(
                    List.of(tooMuch.get().clause().text()),
                    Remark.of(
                            Remark.Kind.ABOVE_MAXIMUM,
                            tooMuch.get().award().orElseThrow().text()));
        }
        boolean counted = !percent && measured.get().of().equals("a") && Bands.isCounted(unit);
        BigFraction maximum = Exact.of(text.maximum());
        Optional<Bands> ordered = Bands.of(bands, counted, maximum);
        if (ordered.isEmpty()) {
            return ScoringReading.not(text, Remark.of(Remark.Kind.CASES_DO_NOT_MEET));
        }
        boolean reached = ordered.get().list().stream()
                .anyMatch(band -> band.slope().isPresent()
                        || band.award().get().of(maximum).equals(maximum));
        if (!reached) {
            return ScoringReading.not(text, Remark.of(Remark.Kind.MAXIMUM_NOT_REACHED));
        }
        boolean flat = ordered.get().list().stream().allMatch(band -> band.award()
                .filter(award -> award.of(maximum).equals(maximum))
                .isPresent());
        if (flat) {
            return ScoringReading.not(text);
        }
        List<Remark> remarks = new ArrayList<>(ordered.get().remarks());
        if (measured.get().unnamed()) {
            remarks.add(Remark.of(Remark.Kind.INPUTS_UNNAMED));
        }
        Arithmetic of = Formulas.arithmetic(measured.get().of());
        return ScoringReading.of(
                BandsRule.of(ordered.get().list(), of, maximum), measured.get().inputs(), remarks);
    }

    /** "Không có nghị quyết bị đình chỉ; có 01 nghị quyết": what is counted is said in full where there is none. */
    private static String counted(String unit, List<PointsBand> bands) {
        String noneOf = bands.stream()
                .map(PointsBand::condition)
                .filter(Condition::isNone)
                .map(Condition::subject)
                .findFirst()
                .orElse("");
        return !unit.isEmpty() && noneOf.startsWith(unit) ? noneOf : unit;
    }

    private static Optional<PointsBand> aboveMaximum(List<PointsBand> bands, BigFraction maximum) {
        return bands.stream()
                .filter(band -> band.award()
                        .filter(award -> award.of(maximum).compareTo(maximum) > 0)
                        .isPresent())
                .findFirst();
    }

    /** @param unnamed whether the text leaves open what is above and below the stroke */
    private record Measured(String of, Map<String, String> inputs, boolean unnamed) {}

    private static Optional<Measured> measured(
            Definitions definitions, boolean percent, String subject, String unit, List<Condition> stated) {
        if (definitions.rate().isPresent()) {
            String said = ScoringText.folded(subject);
            boolean ofRate = said.isEmpty()
                    || said.equals("tỷ lệ")
                    || said.equals("r")
                    || said.equals("tỷ lệ (%)")
                    || said.replace(" ", "").equals(definitions.rate().get().replace(" ", ""));
            boolean inScale = percent
                    || stated.stream()
                            .flatMap(condition -> condition.span().stream())
                            .flatMap(span -> span.low().or(span::high).stream())
                            .allMatch(bound -> bound.compareTo(BigFraction.ONE) <= 0);
            return ofRate && inScale && unit.isEmpty()
                    ? Optional.of(new Measured(definitions.rate().get(), definitions.inputs(), false))
                    : Optional.empty();
        }
        if (definitions.inputs().size() == 1 && definitions.inputs().containsKey("a") && !percent) {
            return subject.isEmpty() || subject.equals("a")
                    ? Optional.of(new Measured("a", definitions.inputs(), false))
                    : Optional.empty();
        }
        boolean letters =
                subject.matches("(?:.*[^\\p{L}])?[a-d](?:[^\\p{L}].*)?") && !(percent && subject.matches("a ?/ ?b"));
        if (!definitions.inputs().isEmpty() || letters) {
            return Optional.empty();
        }
        Map<String, String> inputs = new LinkedHashMap<>();
        if (!percent && ScoringText.folded(subject).startsWith("tỷ lệ")) {
            return Optional.empty();
        }
        if (percent) {
            if (CHANGE.matcher(ScoringText.folded(subject + " " + unit)).matches()) {
                return Optional.empty();
            }
            inputs.put("a", "");
            inputs.put("b", "");
            return Optional.of(new Measured("a/b", inputs, true));
        }
        inputs.put("a", label(subject, unit));
        return Optional.of(new Measured("a", inputs, false));
    }

    private static String label(String subject, String unit) {
        String first = subject.isEmpty()
                ? ""
                : subject.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + subject.substring(1);
        return unit.isEmpty() ? first : first.isEmpty() ? "Số " + unit : first + " (" + unit + ")";
    }

    /** Words as the text writes them. */
    private static String inCase(String folded, List<PointsBand> bands) {
        for (PointsBand band : bands) {
            int at = band.clause().folded().indexOf(folded);
            if (at >= 0
                    && band.clause().folded().length() == band.clause().text().length()) {
                return band.clause().text().substring(at, at + folded.length());
            }
        }
        return folded;
    }

    private static String close(String words) {
        return words.replace(" ", "");
    }

    private static Set<String> words(List<String> all) {
        Set<String> words = new TreeSet<>(all);
        words.remove("");
        return words;
    }

    /** "Cuộc" beside "cuộc giám sát chuyên đề" is the same, said short. */
    private static Set<String> inFull(Set<String> words) {
        return words.stream()
                .filter(word ->
                        words.stream().noneMatch(other -> other.startsWith(word + " ") || other.startsWith(word + "/")))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** "Họp" beside "BCĐ họp" is the same, with who does it. */
    private static Set<String> named(Set<String> words) {
        return words.stream()
                .filter(word -> words.stream().noneMatch(other -> other.endsWith(" " + word)))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
