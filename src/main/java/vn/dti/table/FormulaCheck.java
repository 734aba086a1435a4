package vn.dti.table;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.dti.arithmetic.ArithmeticBudget;
import vn.dti.arithmetic.ArithmeticBudgetException;

/**
 * Second thoughts about the formulas of a workbook: what they come to, and whether their cached value can be trusted at
 * all (dac-ta 2). Works in bounded time whatever the formulas are; what it cannot decide, it does not claim.
 */
public final class FormulaCheck {

    private static final Set<String> VOLATILE =
            Set.of("NOW", "TODAY", "RAND", "RANDBETWEEN", "RANDARRAY", "OFFSET", "INDIRECT");
    /** Steps of {@link LookBudget} for a word of a formula. */
    private static final int WORD = 10;

    private record SheetCell(Sheet sheet, long address) {
        // The same sheet, not one like it: comparing two would compare all their cells.
        @Override
        public boolean equals(Object other) {
            return other instanceof SheetCell spot && spot.sheet == sheet && spot.address == address;
        }

        @Override
        public int hashCode() {
            return 31 * System.identityHashCode(sheet) + Long.hashCode(address);
        }
    }

    private record Known(boolean isVolatile, Set<String> otherFiles, List<FormulaReference> references) {}

    /** Formulas that read formulas are followed so far. */
    private static final int DEEPEST = 50;

    /** @param isWhole whether all that it depends on was looked at */
    private record Found(boolean isVolatile, boolean isCircular, Set<String> otherFiles, boolean isWhole) {
        static final Found NOT_LOOKED_AT = new Found(false, false, Set.of(), false);
    }

    private final Map<String, Sheet> sheets = new HashMap<>();
    private final Map<Cell, Known> known = new IdentityHashMap<>();
    private final Map<Cell, Found> found = new IdentityHashMap<>();
    private final Map<Cell, Content> computed = new IdentityHashMap<>();
    private final Set<Cell> overBudget = Collections.newSetFromMap(new IdentityHashMap<>());
    private final ArithmeticBudget budget = ArithmeticBudget.ofWorkbook();
    /** Cells whose value, computed anew, rests on a stored result of a formula further down. */
    private final Set<Cell> cut = Collections.newSetFromMap(new IdentityHashMap<>());

    /** Cells that are being computed. */
    private final Set<Cell> open = Collections.newSetFromMap(new IdentityHashMap<>());

    private final LookBudget looks;
    private int depth;
    /** Whether what is being computed rests on a stored result. */
    private boolean cutNow;

    public FormulaCheck(Workbook workbook) {
        looks = new LookBudget(workbook);
        workbook.sheets().forEach(sheet -> sheets.put(sheet.name().toLowerCase(Locale.ROOT), sheet));
    }

    /**
     * What the formula of a cell comes to when it and the formulas it reads are computed anew; one that cannot be computed
     * counts by its cached value; empty if the cell has no
     * formula, if the formula uses more than arithmetic, comparisons, SUM, MIN, MAX, AVERAGE, COUNT, PRODUCT, IF, ROUND,
     * AND, OR, NOT and ABS, or if it comes to no number.
     */
    public Optional<BigDecimal> evaluate(Sheet sheet, Cell cell) {
        if (!isLookedAt(sheet, cell)) {
            overBudget.add(cell);
            return Optional.empty();
        }
        if (!cell.isFormula()) {
            return Optional.empty();
        }
        cutNow = false;
        Optional<BigDecimal> value = compute(sheet, cell);
        if (cutNow) {
            cut.add(cell);
        }
        return value;
    }

    /**
     * Whether {@link #evaluate} was asked for a cell whose formulas follow each other so far, or in a circle, that a stored
     * result was taken on the way: that it is another one than the cell's own is certain, which one is not.
     */
    public boolean isCut(Cell cell) {
        return cut.contains(cell);
    }

    private Optional<BigDecimal> compute(Sheet sheet, Cell cell) {
        Optional<FormulaSyntax> syntax = FormulaSyntax.parse(FormulaText.words(cell.formula()));
        if (syntax.isEmpty()) {
            return Optional.empty();
        }
        try {
            return FormulaEvaluation.evaluate(syntax.get(), reference -> contents(sheet, reference), budget);
        } catch (ArithmeticBudgetException e) {
            overBudget.add(cell);
            return Optional.empty();
        }
    }

    /** Whether {@link #evaluate} was asked for a cell and gave up because it would cost too much. */
    public boolean wentOverBudget(Cell cell) {
        return overBudget.contains(cell);
    }

    /** Whether the formula, or one that it reads from, gives another value each time (NOW, RAND, OFFSET, ...). */
    public boolean isVolatile(Sheet sheet, Cell cell) {
        return cell.isFormula() && find(sheet, cell).isVolatile;
    }

    /** Whether the formula reads its own cell, directly or through other formulas. */
    public boolean isCircular(Sheet sheet, Cell cell) {
        return cell.isFormula() && find(sheet, cell).isCircular;
    }

    /**
     * Names of other files that the formula, or one that it reads from, looks into; a name may be empty where the file does
     * not hold it.
     */
    public Set<String> otherFiles(Sheet sheet, Cell cell) {
        return cell.isFormula() ? find(sheet, cell).otherFiles : Set.of();
    }

    /**
     * Whether the formula of a cell, and all that it reads, was looked at as far as it can be; else the workbook has more
     * and longer formulas than any of which second thoughts are worth while, and of this cell nothing is claimed that was
     * not found.
     */
    public boolean isLookedAt(Sheet sheet, Cell cell) {
        return !cell.isFormula() || find(sheet, cell).isWhole;
    }

    /** The cells of which {@link #isLookedAt} was or would be denied, of those that were asked for. */
    public Optional<MissedCells> missed() {
        return looks.missed();
    }

    private Found find(Sheet sheet, Cell cell) {
        Found before = found.get(cell);
        if (before != null) {
            return before;
        }
        Found anew = looks.isSpent() ? Found.NOT_LOOKED_AT : follow(sheet, cell);
        found.put(cell, anew);
        if (!anew.isWhole) {
            looks.missed(sheet, cell);
        }
        return anew;
    }

    /** Goes through all formulas that a formula depends on. */
    private Found follow(Sheet sheet, Cell start) {
        boolean isVolatile = false;
        boolean isCircular = false;
        Set<String> otherFiles = Set.of();
        Set<SheetCell> seen = new HashSet<>();
        Deque<Map.Entry<Sheet, Cell>> open = new ArrayDeque<>();
        open.add(Map.entry(sheet, start));
        while (!open.isEmpty() && !looks.isSpent()) {
            Map.Entry<Sheet, Cell> next = open.remove();
            Known formula = known.computeIfAbsent(next.getValue(), this::know);
            isVolatile |= formula.isVolatile;
            if (!formula.otherFiles.isEmpty()) {
                otherFiles = otherFiles.isEmpty() ? new LinkedHashSet<>() : otherFiles;
                otherFiles.addAll(formula.otherFiles);
            }
            for (FormulaReference reference : formula.references) {
                Sheet target = target(next.getKey(), reference);
                for (Cell cell : target == null ? List.<Cell>of() : cells(target, reference.area())) {
                    isCircular |= cell == start;
                    if (cell.isFormula() && seen.add(new SheetCell(target, Address.of(cell.row(), cell.column())))) {
                        open.add(Map.entry(target, cell));
                    }
                }
            }
        }
        return new Found(isVolatile, isCircular, otherFiles, !looks.isSpent());
    }

    private Known know(Cell cell) {
        String formula = cell.formula();
        if (formula.equals(CellFormula.TOO_LONG)) {
            looks.spend();
        }
        List<FormulaText.Word> words = FormulaText.words(formula);
        looks.pay((long) WORD * words.size());
        boolean isVolatile = words.stream()
                .anyMatch(word -> word.kind() == FormulaText.Kind.FUNCTION
                        && VOLATILE.contains(word.text().toUpperCase(Locale.ROOT)));
        Set<String> otherFiles = formula.indexOf('[') < 0 ? Set.of() : FormulaReference.otherFiles(words);
        return new Known(isVolatile, otherFiles, FormulaReference.in(words));
    }

    private List<Content> contents(Sheet sheet, FormulaReference reference) throws ArithmeticBudgetException {
        Sheet target = target(sheet, reference);
        if (target == null) {
            return List.of(new Content.NoValue());
        }
        Area area = reference.area();
        if (reference.isOneCell() && target.isBlank(area.firstRow(), area.firstColumn())) {
            return List.of(new Content.Text(" "));
        }
        long before = looks.spent();
        List<Cell> cells = cells(target, area);
        budget.pay(looks.spent() - before, reference.toString());
        if (looks.isSpent()) {
            throw new ArithmeticBudgetException(reference.toString());
        }
        return cells.stream().map(cell -> computed(target, cell)).toList();
    }

    /** What a cell holds once its formula is computed anew. */
    private Content computed(Sheet sheet, Cell cell) {
        if (!cell.isFormula()) {
            return cell.content();
        }
        if (depth >= DEEPEST) {
            cutNow = true;
            return cell.content();
        }
        Content before = computed.putIfAbsent(cell, cell.content());
        if (before != null) {
            cutNow |= open.contains(cell) || cut.contains(cell);
            return before;
        }
        boolean outer = cutNow;
        cutNow = false;
        open.add(cell);
        depth++;
        Content content = compute(sheet, cell)
                .<Content>map(value -> new Content.Number(value, false, ""))
                .orElse(cell.content());
        depth--;
        open.remove(cell);
        if (cutNow) {
            cut.add(cell);
        }
        cutNow |= outer;
        computed.put(cell, content);
        return content;
    }

    private Sheet target(Sheet own, FormulaReference reference) {
        return reference.sheet().isEmpty() ? own : sheets.get(reference.sheet().toLowerCase(Locale.ROOT));
    }

    /** The cells of an area that hold something. */
    private List<Cell> cells(Sheet sheet, Area area) {
        List<Cell> inside = new ArrayList<>();
        List<Row> rows = sheet.rows();
        for (int i = firstRow(rows, area.firstRow()); i < rows.size() && !looks.isSpent(); i++) {
            Row row = rows.get(i);
            if (row.number() > area.lastRow()) {
                break;
            }
            looks.pay(row.cells().size());
            for (Cell cell : row.cells()) {
                if (cell.column() >= area.firstColumn() && cell.column() <= area.lastColumn()) {
                    inside.add(cell);
                }
            }
        }
        return inside;
    }

    private static int firstRow(List<Row> rows, int number) {
        int low = 0;
        int high = rows.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (rows.get(middle).number() < number) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
