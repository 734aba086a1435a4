package vn.dti.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.dti.assessment.Assessment;
import vn.dti.assessment.Unit;
import vn.dti.formlayout.Folding;
import vn.dti.yaml.NearestWord;

/** Finds the unit that a person means: by code or name, accents forgiven where that leaves one unit. */
public final class UnitSearch {

    private final Assessment assessment;
    private final UnitNames names;

    public UnitSearch(Assessment assessment) {
        this.assessment = assessment;
        this.names = new UnitNames(assessment);
    }

    /** The one unit a text means; empty where it means none, or more than one. */
    public Optional<Unit> find(String text) {
        return names.byCodeOrName(text).map(UnitNames.Found::unit);
    }

    /** The units in whose code or names a text stands, in the order of dti.yaml. */
    public List<Unit> containing(String text) {
        String part = Folding.bare(text);
        return part.isBlank()
                ? List.of()
                : assessment.units().stream()
                        .filter(unit -> Stream.concat(
                                        Stream.of(unit.code().text(), unit.name()), unit.aliases().stream())
                                .anyMatch(name -> Folding.bare(name).contains(part)))
                        .toList();
    }

    /** The unit whose code or name is nearest to a text that means none. */
    public Optional<Unit> nearest(String text) {
        Map<String, Unit> known = new HashMap<>();
        for (Unit unit : assessment.units()) {
            known.putIfAbsent(Folding.bare(unit.code().text()), unit);
            known.putIfAbsent(Folding.bare(unit.name()), unit);
            unit.aliases().forEach(alias -> known.putIfAbsent(Folding.bare(alias), unit));
        }
        return NearestWord.of(
                        Folding.bare(text), known.keySet().stream().sorted().toList())
                .map(known::get);
    }
}
