package vn.dti.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.dti.code.GroupCode;
import vn.dti.code.IndicatorCode;
import vn.dti.code.ScopeCode;
import vn.dti.indicator.rule.Choice;
import vn.dti.indicator.rule.Deadline;
import vn.dti.indicator.rule.InputKind;
import vn.dti.indicator.rule.Rule;

/**
 * An indicator (chỉ số thành phần): the line that gets points.
 *
 * @param code text; {@code 4.10} is not {@code 4.1}
 * @param maximum points at most
 * @param line of the set's file, from 1
 */
public record Indicator(
        IndicatorCode code,
        String name,
        BigDecimal maximum,
        Scoring scoring,
        Place place,
        Handling handling,
        int line) {

    /**
     * How points come about.
     *
     * @param inputs labels of the reported inputs by letter, in file order
     * @param inputKinds what is expected in each declared input; an input that no rule reads is a number
     * @param mayBeUnassigned whether it is not assessed for a unit that ticks so
     * @param evidenceRequired whether points above 0 need evidence
     */
    public record Scoring(
            Map<String, String> inputs,
            Rule rule,
            SortedMap<String, InputKind> inputKinds,
            boolean mayBeUnassigned,
            boolean evidenceRequired) {

        public Scoring {
            inputs = Collections.unmodifiableMap(new LinkedHashMap<>(inputs));
            inputKinds = Collections.unmodifiableSortedMap(new TreeMap<>(inputKinds));
        }

        /** With what the rule expects in the inputs that are declared beside it. */
        public Scoring(Map<String, String> inputs, Rule rule, boolean mayBeUnassigned, boolean evidenceRequired) {
            this(inputs, rule, kinds(inputs, rule), mayBeUnassigned, evidenceRequired);
        }

        private static SortedMap<String, InputKind> kinds(Map<String, String> inputs, Rule rule) {
            SortedMap<String, InputKind> kinds = new TreeMap<>();
            inputs.keySet().forEach(letter -> kinds.put(letter, InputKind.NUMBER));
            kinds.putAll(rule.reads());
            return kinds;
        }
    }

    /**
     * Where its points count.
     *
     * @param role what its points do
     * @param group code of its group
     * @param pillars codes of the pillars it counts in
     */
    public record Place(Role role, GroupCode group, List<ScopeCode> pillars) {

        public Place {
            pillars = List.copyOf(pillars);
        }
    }

    /**
     * Who handles it, and what the plan says to them.
     *
     * @param lead agencies in charge
     * @param guidance text for the form, may be empty
     * @param timing when it is due, in the plan's words, may be empty
     */
    public record Handling(List<String> lead, List<String> cooperating, String guidance, String timing) {

        public Handling {
            lead = List.copyOf(lead);
            cooperating = List.copyOf(cooperating);
        }
    }

    /** Labels of the reported inputs by letter, in file order. */
    public Map<String, String> inputs() {
        return scoring.inputs();
    }

    public Rule rule() {
        return scoring.rule();
    }

    /** What is expected in each declared input. */
    public SortedMap<String, InputKind> inputKinds() {
        return scoring.inputKinds();
    }

    public boolean mayBeUnassigned() {
        return scoring.mayBeUnassigned();
    }

    public boolean evidenceRequired() {
        return scoring.evidenceRequired();
    }

    /** Agencies in charge. */
    public List<String> lead() {
        return handling.lead();
    }

    public List<String> cooperating() {
        return handling.cooperating();
    }

    public String guidance() {
        return handling.guidance();
    }

    public String timing() {
        return handling.timing();
    }

    public Role role() {
        return place.role();
    }

    /** The code of its group. */
    public GroupCode group() {
        return place.group();
    }

    /** Codes of the pillars it counts in. */
    public List<ScopeCode> pillars() {
        return place.pillars();
    }

    /** The choice in its rule, which knows the options of its input. */
    public Optional<Choice> choice() {
        return rule().all(Choice.class).stream().findFirst();
    }

    /** The day that its rule is about, where one is. */
    public Optional<LocalDate> due() {
        return rule().all(Deadline.class).stream().findFirst().map(Deadline::day);
    }

    /** Whether a form may leave it out: information and substitutes (dac-ta 3.5). */
    public boolean mayBeAbsent() {
        return role() == Role.INFORMATION || role() == Role.SUBSTITUTE;
    }
}
