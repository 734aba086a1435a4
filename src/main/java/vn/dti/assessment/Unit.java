package vn.dti.assessment;

import java.util.List;
import java.util.Optional;
import vn.dti.code.UnitCode;

/**
 * A unit that is assessed (đơn vị).
 *
 * @param kind code of its kind
 * @param aliases other names people write
 * @param predecessors codes of the units it came from
 * @param cluster code of its cluster, as dti.yaml lists it
 * @param notRanked why it is assessed but not ranked, may be empty; nothing where it is ranked
 */
public record Unit(
        UnitCode code,
        String name,
        String kind,
        List<String> aliases,
        List<String> predecessors,
        Optional<String> cluster,
        Optional<String> notRanked) {

    /** A ranked unit outside clusters. */
    public Unit(UnitCode code, String name, String kind, List<String> aliases, List<String> predecessors) {
        this(code, name, kind, aliases, predecessors, Optional.empty(), Optional.empty());
    }

    public Unit {
        aliases = List.copyOf(aliases);
        predecessors = List.copyOf(predecessors);
    }
}
