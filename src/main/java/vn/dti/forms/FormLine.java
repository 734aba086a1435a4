package vn.dti.forms;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.dti.assessment.Exclusion;
import vn.dti.assessment.Kind;
import vn.dti.assessment.Unit;
import vn.dti.code.ScopeCode;
import vn.dti.indicator.Group;
import vn.dti.indicator.Indicator;
import vn.dti.indicator.Role;

/** A row of a unit's form, in the order of the set. */
sealed interface FormLine {

    /** The title of a group, above its rows. */
    record OfGroup(Group group) implements FormLine {}

    /** The title of an indicator that only holds others. */
    record OfContainer(Group.Container container) implements FormLine {}

    /**
     * An indicator.
     *
     * @param role what its points do for this unit: a substitute in use does what the replaced indicator did
     * @param pillars it counts in for this unit
     * @param exclusion why it is not assessed for this unit
     * @param replaces the indicator it stands for
     */
    record OfIndicator(
            Indicator indicator,
            Role role,
            List<ScopeCode> pillars,
            Optional<Exclusion> exclusion,
            Optional<Indicator> replaces)
            implements FormLine {

        /** Whether its maximum counts: bonus and penalty change points only. */
        boolean hasCountedMaximum() {
            return role == Role.BASE && exclusion.isEmpty();
        }

        boolean adds() {
            return (role == Role.BASE || role == Role.BONUS) && exclusion.isEmpty();
        }

        boolean takesAway() {
            return role == Role.PENALTY && exclusion.isEmpty();
        }
    }

    /** Those of the rows of a unit that hold some indicators, or what stands in their place, with the titles above them. */
    static List<FormLine> of(Kind kind, Unit unit, List<Indicator> asked) {
        List<FormLine> lines = new ArrayList<>();
        List<FormLine> titles = new ArrayList<>();
        for (FormLine line : of(kind, unit)) {
            if (line instanceof OfIndicator row) {
                Indicator indicator = row.replaces().orElse(row.indicator());
                if (asked.contains(indicator)) {
                    titles.removeIf(title -> title instanceof OfContainer container
                            && !container.container().indicators().contains(indicator.code()));
                    lines.addAll(titles);
                    titles.clear();
                    lines.add(row);
                }
            } else {
                if (line instanceof OfGroup) {
                    titles.clear();
                }
                titles.add(line);
            }
        }
        return lines;
    }

    /** The rows of a unit: a substitute stands below what it replaces, or is left out (dac-ta 3.5). */
    static List<FormLine> of(Kind kind, Unit unit) {
        List<FormLine> lines = new ArrayList<>();
        for (Group group : kind.set().groups()) {
            int title = lines.size();
            Set<String> opened = new HashSet<>();
            for (Indicator indicator : group.indicators()) {
                if (indicator.role() == Role.SUBSTITUTE) {
                    continue;
                }
                group.containers().stream()
                        .filter(container -> container.indicators().contains(indicator.code()))
                        .filter(container -> opened.add(container.code().text()))
                        .sorted(Comparator.comparing((Group.Container container) ->
                                -container.indicators().size()))
                        .forEach(container -> lines.add(new OfContainer(container)));
                Optional<Exclusion> exclusion = kind.exclusion(unit.code(), indicator.code());
                lines.add(
                        new OfIndicator(indicator, indicator.role(), indicator.pillars(), exclusion, Optional.empty()));
                exclusion
                        .flatMap(Exclusion::replacedBy)
                        .flatMap(code -> kind.set().indicator(code))
                        .map(substitute -> new OfIndicator(
                                substitute,
                                indicator.role(),
                                indicator.pillars(),
                                Optional.empty(),
                                Optional.of(indicator)))
                        .ifPresent(lines::add);
            }
            if (lines.size() > title) {
                lines.add(title, new OfGroup(group));
            }
        }
        return lines;
    }
}
