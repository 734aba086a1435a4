package vn.dti.sets;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.dti.indicator.Group;
import vn.dti.indicator.Indicator;
import vn.dti.indicator.IndicatorSet;
import vn.dti.notice.Texts;
import vn.dti.wording.RuleWords;

/**
 * What changed between two versions of a set; its words stand in the messages under {@code set.change.<key>}.
 *
 * @param code of the indicator or group; empty for the whole
 * @param arguments what the words name: before, then after
 */
public record SetChange(Kind kind, String code, List<Object> arguments) {

    /** What changed. */
    public enum Kind {
        ADDED,
        GONE,
        MAXIMUM,
        NAME,
        RULE,
        /** The rules differ in what their words do not say. */
        RULE_UNSAID,
        INPUTS,
        GUIDANCE,
        GROUP,
        PILLARS,
        ROLE,
        EVIDENCE,
        /** Whether a unit's own tick takes the indicator from it. */
        UNASSIGNED,
        AGENCIES,
        TIMING,
        /** Whether penalties may bring the group below 0. */
        BELOW_ZERO,
        ORDER,
        TOTAL;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public SetChange {
        arguments = List.copyOf(arguments);
    }

    /** The changes, in the order of the new set; what is gone stands last. */
    public static List<SetChange> between(IndicatorSet before, IndicatorSet after, Texts texts) {
        Comparison comparison = new Comparison(texts);
        Map<String, Indicator> gone = byCode(before);
        for (Indicator indicator : after.indicators()) {
            Indicator old = gone.remove(key(indicator));
            if (old == null) {
                comparison.add(Kind.ADDED, indicator, indicator.name(), indicator.maximum());
            } else {
                comparison.indicator(old, indicator);
            }
        }
        gone.values().forEach(old -> comparison.add(Kind.GONE, old, old.name(), old.maximum()));
        comparison.whole(before, after);
        return comparison.changes;
    }

    private static Map<String, Indicator> byCode(IndicatorSet set) {
        Map<String, Indicator> byCode = new LinkedHashMap<>();
        set.indicators().forEach(indicator -> byCode.put(key(indicator), indicator));
        return byCode;
    }

    private static String key(Indicator indicator) {
        return indicator.code().toString().toLowerCase(Locale.ROOT);
    }

    private static final class Comparison {

        private final Texts texts;
        private final RuleWords words;
        private final List<SetChange> changes = new ArrayList<>();

        Comparison(Texts texts) {
            this.texts = texts;
            this.words = new RuleWords(texts);
        }

        void add(Kind kind, Indicator indicator, Object... arguments) {
            changes.add(new SetChange(kind, indicator.code().toString(), List.of(arguments)));
        }

        private void unlessEqual(Kind kind, Indicator indicator, Object before, Object after) {
            if (!Objects.equals(before, after)) {
                add(kind, indicator, before, after);
            }
        }

        void indicator(Indicator before, Indicator after) {
            if (before.maximum().compareTo(after.maximum()) != 0) {
                add(Kind.MAXIMUM, after, before.maximum(), after.maximum());
            }
            unlessEqual(Kind.NAME, after, before.name(), after.name());
            rule(before, after);
            unlessEqual(Kind.INPUTS, after, words.inputs(before), words.inputs(after));
            unlessEqual(Kind.GUIDANCE, after, before.guidance(), after.guidance());
            unlessEqual(
                    Kind.GROUP, after, before.group().toString(), after.group().toString());
            unlessEqual(Kind.PILLARS, after, listed(before.pillars()), listed(after.pillars()));
            unlessEqual(Kind.ROLE, after, role(before), role(after));
            unlessEqual(Kind.EVIDENCE, after, evidence(before), evidence(after));
            unlessEqual(Kind.UNASSIGNED, after, allowed(before.mayBeUnassigned()), allowed(after.mayBeUnassigned()));
            unlessEqual(
                    Kind.AGENCIES,
                    after,
                    listed(before.lead()) + " | " + listed(before.cooperating()),
                    listed(after.lead()) + " | " + listed(after.cooperating()));
            unlessEqual(Kind.TIMING, after, before.timing(), after.timing());
        }

        private void rule(Indicator before, Indicator after) {
            String old = words.sentence(before);
            String now = words.sentence(after);
            boolean sameMaximum = before.maximum().compareTo(after.maximum()) == 0;
            if (!old.equals(now) && (sameMaximum || !before.rule().equals(after.rule()))) {
                add(Kind.RULE, after, old, now);
            } else if (!before.rule().equals(after.rule())) {
                add(Kind.RULE_UNSAID, after);
            }
        }

        private String allowed(boolean allowed) {
            return texts.get(allowed ? "set.allowed.yes" : "set.allowed.no");
        }

        private String role(Indicator indicator) {
            return texts.get("set.role." + indicator.role().name().toLowerCase(Locale.ROOT));
        }

        private String evidence(Indicator indicator) {
            return texts.get(indicator.evidenceRequired() ? "set.evidence.required" : "set.evidence.optional");
        }

        private static String listed(List<?> list) {
            return list.isEmpty()
                    ? "–"
                    : String.join(", ", list.stream().map(Object::toString).toList());
        }

        void whole(IndicatorSet before, IndicatorSet after) {
            List<String> kept = common(before, after);
            if (!kept.equals(common(after, before))) {
                changes.add(new SetChange(Kind.ORDER, "", List.of()));
            }
            for (Group group : after.groups()) {
                before.groups().stream()
                        .filter(old -> old.code()
                                .toString()
                                .equalsIgnoreCase(group.code().toString()))
                        .filter(old -> !old.name().equals(group.name()))
                        .forEach(old -> changes.add(
                                new SetChange(Kind.NAME, group.code().toString(), List.of(old.name(), group.name()))));
            }
            for (Group group : after.groups()) {
                before.group(group.code())
                        .filter(old -> old.limitsPenalties() != group.limitsPenalties())
                        .ifPresent(old -> changes.add(new SetChange(
                                Kind.BELOW_ZERO,
                                group.code().toString(),
                                List.of(allowed(!old.limitsPenalties()), allowed(!group.limitsPenalties())))));
            }
            Object total = before.maximum(Optional.empty());
            Object now = after.maximum(Optional.empty());
            if (before.maximum(Optional.empty()).compareTo(after.maximum(Optional.empty())) != 0) {
                changes.add(new SetChange(Kind.TOTAL, "", List.of(total, now)));
            }
        }

        private static List<String> common(IndicatorSet of, IndicatorSet with) {
            Map<String, Indicator> others = byCode(with);
            return of.indicators().stream()
                    .map(SetChange::key)
                    .filter(others::containsKey)
                    .toList();
        }
    }
}
