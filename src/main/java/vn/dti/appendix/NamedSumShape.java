package vn.dti.appendix;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.dti.indicator.rule.Part;
import vn.dti.indicator.rule.Rule;
import vn.dti.indicator.rule.Sum;

/**
 * Points of parts that have names, each with a maximum of its own.
 *
 * <ul>
 *   <li>{@code Điểm = Điểm1 + Điểm2; Điểm1 = a/b * 45 điểm; a = …; b = Tổng …; Điểm2: mỗi ứng dụng: 1 điểm, không quá 5
 *       điểm}
 * </ul>
 *
 * Each part must be understood for one maximum and no other, and these must add up to the indicator's.
 */
final class NamedSumShape implements Shape {

    private static final String NAME = "điểm ?[\\p{L}\\d]{1,20}";
    private static final Pattern SUM = Pattern.compile("^(?:tổng )?điểm ?= ?(" + NAME + "(?: ?\\+ ?" + NAME + ")+)$");
    private static final Pattern NUMBER = Pattern.compile("(?<![\\p{L}\\d,.])\\d{1,3}(?:[.,]\\d{1,2})?(?![\\d%])");
    private static final int LETTERS = 4;

    @Override
    public Optional<ScoringReading> read(ScoringText text) {
        Optional<List<String>> names = text.clauses().stream()
                .map(clause -> SUM.matcher(clause.folded()))
                .filter(Matcher::matches)
                .map(matcher -> List.of(matcher.group(1).split(" ?\\+ ?")))
                .findFirst();
        if (names.isEmpty()) {
            return Optional.empty();
        }
        Map<String, List<String>> blocks = new LinkedHashMap<>();
        String current = null;
        for (Clause clause : text.clauses()) {
            if (SUM.matcher(clause.folded()).matches()) {
                continue;
            }
            Optional<String> begun = names.get().stream()
                    .filter(name -> clause.folded().matches(Pattern.quote(name) + " ?[=:].*"))
                    .findFirst();
            if (begun.isPresent() && !blocks.containsKey(begun.get())) {
                current = begun.get();
                blocks.put(current, new ArrayList<>());
                String rest = clause.text().substring(current.length()).strip();
                blocks.get(current)
                        .add((rest.startsWith("=") ? "Điểm = " : "")
                                + rest.substring(1).strip());
            } else if (current != null && begun.isEmpty()) {
                blocks.get(current).add(clause.text());
            } else {
                return Optional.of(ScoringReading.not(List.of(clause.text())));
            }
        }
        return Optional.of(blocks.keySet().containsAll(names.get()) ? parts(text, blocks) : ScoringReading.not(text));
    }

    private static ScoringReading parts(ScoringText text, Map<String, List<String>> blocks) {
        List<Part> parts = new ArrayList<>();
        Map<String, String> inputs = new LinkedHashMap<>();
        BigDecimal sum = BigDecimal.ZERO;
        for (List<String> block : blocks.values()) {
            List<Understood> readings = readings(text, String.join("; ", block));
            if (readings.size() != 1) {
                return ScoringReading.not(block);
            }
            ScoringReading reading = readings.get(0).reading();
            InputRenaming further = new InputRenaming(inputs.size());
            Optional<Rule> rule = reading.rule().orElseThrow().accept(further);
            if (rule.isEmpty() || inputs.size() + reading.inputs().size() > LETTERS) {
                return ScoringReading.not(block);
            }
            parts.add(new Part(readings.get(0).maximum(), rule.get()));
            reading.inputs().forEach((letter, label) -> inputs.put(further.letter(letter), label));
            sum = sum.add(readings.get(0).maximum());
        }
        return sum.compareTo(text.maximum()) == 0
                ? ScoringReading.of(new Sum(parts), inputs)
                : ScoringReading.not(text);
    }

    private record Understood(BigDecimal maximum, ScoringReading reading) {}

    /** What a part comes to for each maximum that it may have. */
    private static List<Understood> readings(ScoringText text, String block) {
        return NUMBER.matcher(block)
                .results()
                .map(found -> new BigDecimal(found.group().replace(',', '.')).stripTrailingZeros())
                .distinct()
                .filter(number -> number.signum() > 0 && number.compareTo(text.maximum()) < 0)
                .map(number -> new Understood(number, ScoringGrammar.read(block, text.name(), number, text.year())))
                .filter(understood -> !understood.reading().toBeLookedAt())
                .collect(Collectors.toList());
    }
}
