package vn.dti.assessment;

import java.util.List;
import java.util.Optional;
import vn.dti.code.ClusterCode;
import vn.dti.code.KindCode;
import vn.dti.code.UnitCode;

/**
 * A unit that is assessed (đơn vị).
 *
 * @param aliases other names people write
 * @param predecessors the units of earlier years it came from
 * @param cluster its cluster, as dti.yaml lists it
 * @param notRanked why it is assessed but not ranked, may be empty; nothing where it is ranked
 */
public record Unit(
        UnitCode code,
        String name,
        KindCode kind,
        List<String> aliases,
        List<UnitCode> predecessors,
        Optional<ClusterCode> cluster,
        Optional<String> notRanked) {

    /** A ranked unit outside clusters. */
    public Unit(UnitCode code, String name, KindCode kind, List<String> aliases, List<UnitCode> predecessors) {
        this(code, name, kind, aliases, predecessors, Optional.empty(), Optional.empty());
    }

    public Unit {
        aliases = List.copyOf(aliases);
        predecessors = List.copyOf(predecessors);
    }

    /** Of its code, of which an assessment has one: what Java makes of all components takes long, and units are keys. */
    @Override
    public int hashCode() {
        return code.hashCode();
    }
}
