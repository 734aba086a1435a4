package vn.dti.scoring;

import java.util.AbstractCollection;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import vn.dti.code.UnitCode;

/**
 * The scorecards of a kind, one per unit, in the order of dti.yaml. They are gone through from the first to the last: of
 * very many, each is opened when it is reached and closed when it is left, so that there is no way to jump among them.
 */
public final class Scorecards extends AbstractCollection<Scorecard> {

    private final List<Scorecard> inOrder;

    private Scorecards(List<Scorecard> inOrder) {
        this.inOrder = List.copyOf(inOrder);
    }

    /** Those of the units of a kind, in the order of dti.yaml. */
    public static Scorecards of(List<Scorecard> inOrder) {
        return new Scorecards(inOrder);
    }

    @Override
    public Iterator<Scorecard> iterator() {
        return inOrder.iterator();
    }

    /** How many units there are, whether they are scored or not. */
    @Override
    public int size() {
        return inOrder.size();
    }

    /** That of a unit; empty where the unit is not of this kind. */
    public Optional<Scorecard> of(UnitCode unit) {
        return stream().filter(card -> card.unit().code().equals(unit)).findFirst();
    }
}
