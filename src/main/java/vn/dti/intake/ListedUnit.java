package vn.dti.intake;

import java.util.List;
import vn.dti.code.UnitCode;

/**
 * A unit as a list of units has it, before anybody knows what its kind and its predecessors are.
 *
 * @param kind as it is written, a code or a name; empty where the list says nothing
 * @param aliases other names people write
 * @param predecessors as they are written, codes or names
 */
public record ListedUnit(UnitCode code, String name, String kind, List<String> aliases, List<String> predecessors) {

    public ListedUnit {
        aliases = List.copyOf(aliases);
        predecessors = List.copyOf(predecessors);
    }
}
