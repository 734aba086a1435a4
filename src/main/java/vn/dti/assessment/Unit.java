package vn.dti.assessment;

import java.util.List;

/**
 * A unit that is assessed (đơn vị).
 *
 * @param kind code of its kind
 * @param aliases other names people write
 * @param predecessors codes of the units it came from
 */
public record Unit(String code, String name, String kind, List<String> aliases, List<String> predecessors) {

    public Unit {
        aliases = List.copyOf(aliases);
        predecessors = List.copyOf(predecessors);
    }
}
