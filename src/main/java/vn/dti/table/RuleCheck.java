package vn.dti.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What rules of conditional formatting make of the numbers of a workbook (dac-ta 2). Works in bounded time however many
 * rules there are for however many cells.
 */
public final class RuleCheck {

    /** Steps of {@link LookBudget} for a rule that is asked whether it applies to a number. */
    private static final int CONDITION = 5;
    /** Steps for a rule that shows the number in another format. */
    private static final int FORMAT = 20;

    private final LookBudget looks;
    /** The rules of a list that can change what is seen of numbers with certain colours: few can. */
    private final Map<List<Rules.Rule>, Map<Paint, List<Rules.Rule>>> changing = new IdentityHashMap<>();

    public RuleCheck(Workbook workbook) {
        looks = new LookBudget(workbook);
    }

    /**
     * What a number can look like under the rules of its sheet; blank where nothing would be seen of it, empty where no
     * rule makes another number of it. A rule counts that may apply, the first of several.
     */
    public Optional<String> shown(Sheet sheet, Cell cell) {
        Rules rules = sheet.overlay().rules();
        if (rules.isEmpty() || !(cell.content() instanceof Content.Number number)) {
            return Optional.empty();
        }
        long address = Address.of(cell.row(), cell.column());
        Paint own = rules.paint(address);
        Optional<String> shown = shown(rules.ofCell(address), cell, number, own);
        if (shown.isEmpty()) {
            shown = shown(rules.ofAreas(), cell, number, own);
        }
        if (shown.isEmpty() && looks.isSpent()) {
            looks.missed(sheet, cell);
        }
        return shown;
    }

    /** The cells whose rules were not looked at any more, as there are too many rules for too many cells. */
    public Optional<MissedCells> missed() {
        return looks.missed();
    }

    private Optional<String> shown(List<Rules.Rule> rules, Cell cell, Content.Number number, Paint own) {
        List<Area> last = null;
        boolean inside = true;
        for (Rules.Rule rule : changing(rules, own)) {
            if (looks.isSpent()) {
                break;
            }
            // Rules that stand together share their areas.
            if (rule.areas() != last && rule.areas() != null) {
                last = rule.areas();
                looks.pay(last.size());
                inside = last.stream().anyMatch(area -> area.contains(cell.row(), cell.column()));
            }
            if (inside) {
                looks.pay(CONDITION);
                if (rule.applies().test(number.value())) {
                    looks.pay(rule.look().format() == null ? 0 : FORMAT);
                    Optional<String> shown = rule.look().shown(number.value(), own);
                    if (shown.isPresent()) {
                        return shown;
                    }
                }
            }
        }
        return Optional.empty();
    }

    private List<Rules.Rule> changing(List<Rules.Rule> rules, Paint own) {
        Map<Paint, List<Rules.Rule>> byPaint = changing.computeIfAbsent(rules, each -> new HashMap<>());
        List<Rules.Rule> before = byPaint.get(own);
        if (before != null || looks.isSpent()) {
            return before == null ? List.of() : before;
        }
        looks.pay(rules.size());
        List<Rules.Rule> anew = new ArrayList<>();
        for (Rules.Rule rule : rules) {
            if (rule.look().mayChange(own)) {
                anew.add(rule);
            }
        }
        byPaint.put(own, anew);
        return anew;
    }
}
