package vn.dti.intake;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
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
