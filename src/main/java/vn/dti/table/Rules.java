package vn.dti.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * The rules of conditional formatting of one sheet, as far as they may change what is seen of numbers. They are laid over
 * a number by {@link RuleCheck} when somebody asks: most cells are none that count.
 */
public final class Rules {

    /** Those of a sheet without any. */
    public static final Rules NONE = new Rules(Map.of());

    /**
     * One rule.
     *
     * @param areas the cells that it is for; null where it goes with the style of the cells that have it
     * @param applies which numbers it may apply to
     */
    record Rule(List<Area> areas, RuleAppearance look, Predicate<BigDecimal> applies) {}

    private final Map<Long, Paint> paints;
    private final List<Rule> ofAreas = new ArrayList<>();
    private final Map<Long, List<Rule>> ofCells = new HashMap<>();

    /** @param paints colours of cells that are not simply on paper, by address, where a rule can ask for them */
    Rules(Map<Long, Paint> paints) {
        this.paints = paints;
    }

    /** Adds one for areas, behind those that were added before. */
    void add(Rule rule) {
        ofAreas.add(rule);
    }

    /** Gives a cell rules of its own, which go before those of areas. */
    void add(long address, List<Rule> own) {
        ofCells.put(address, own);
    }

    /** Whether no number is under any rule that may change what is seen of it. */
    boolean isEmpty() {
        return ofAreas.isEmpty() && ofCells.isEmpty();
    }

    /** Those of areas, in the order in which they go. */
    List<Rule> ofAreas() {
        return ofAreas;
    }

    /** Those that a cell has by its style, in the order in which they go; the same list for all cells of the style. */
    List<Rule> ofCell(long address) {
        return ofCells.isEmpty() ? List.of() : ofCells.getOrDefault(address, List.of());
    }

    /** The colours of a cell without any rule. */
    Paint paint(long address) {
        return paints.getOrDefault(address, Paint.NONE);
    }
}
