package vn.dti.table;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import org.apache.poi.ss.formula.FormulaRenderingWorkbook;
import org.apache.poi.ss.formula.WorkbookDependentFormula;
import org.apache.poi.ss.formula.ptg.AttrPtg;
import org.apache.poi.ss.formula.ptg.MemAreaPtg;
import org.apache.poi.ss.formula.ptg.MemErrPtg;
import org.apache.poi.ss.formula.ptg.MemFuncPtg;
import org.apache.poi.ss.formula.ptg.OperationPtg;
import org.apache.poi.ss.formula.ptg.ParenthesisPtg;
import org.apache.poi.ss.formula.ptg.Ptg;

/**
 * The words of a formula of an {@code .xls}, which is stored in the order of its computation. POI copies all that stands
 * before at every sign: a formula of a thousand terms takes a thousand times as long as one of ten. Here every part is
 * written once.
 */
final class XlsFormula {

    /** Stands in the words of an operation for each of its operands. */
    private static final String OPERAND = "\0";

    /** Words with operands between them. */
    private record Joined(String words, Object[] operands) {}

    /** Thrown where the words are longer than asked for. */
    static final class TooLong extends RuntimeException {
        private static final TooLong INSTANCE = new TooLong();

        private TooLong() {
            super(null, null, false, false);
        }
    }

    private final FormulaRenderingWorkbook workbook;
    private final int longest;
    /** {@link String} or {@link Joined}. */
    private final Deque<Object> parts = new ArrayDeque<>();

    private XlsFormula(FormulaRenderingWorkbook workbook, int longest) {
        this.workbook = workbook;
        this.longest = longest;
    }

    /**
     * The formula as people read it; throws what POI throws where its parts do not fit together.
     *
     * @param longest characters that it may have at most, else {@link TooLong}
     */
    static String text(FormulaRenderingWorkbook workbook, Ptg[] tokens, int longest) {
        XlsFormula formula = new XlsFormula(workbook, longest);
        for (Ptg token : tokens) {
            formula.take(token);
        }
        Object whole = formula.parts.pop();
        if (!formula.parts.isEmpty()) {
            throw new IllegalStateException("more than one formula");
        }
        return formula.written(whole);
    }

    private void take(Ptg token) {
        if (token instanceof MemAreaPtg || token instanceof MemFuncPtg || token instanceof MemErrPtg) {
            return; // the parts that it announces are joined by what follows
        }
        if (token instanceof ParenthesisPtg) {
            join("(" + OPERAND + ")", 1);
        } else if (token instanceof AttrPtg attribute) {
            if (attribute.isSum()) {
                join(attribute.toFormulaString(new String[] {OPERAND}), 1);
            }
        } else if (token instanceof WorkbookDependentFormula dependent) {
            parts.push(dependent.toFormulaString(workbook));
        } else if (token instanceof OperationPtg operation) {
            int operands = operation.getNumberOfOperands();
            String[] marks = new String[operands];
            Arrays.fill(marks, OPERAND);
            join(operation.toFormulaString(marks), operands);
        } else {
            parts.push(token.toFormulaString());
        }
    }

    private void join(String words, int count) {
        Object[] operands = new Object[count];
        for (int i = count - 1; i >= 0; i--) {
            operands[i] = parts.pop();
        }
        parts.push(new Joined(words, operands));
    }

    private String written(Object whole) {
        StringBuilder text = new StringBuilder();
        parts.push(whole);
        while (!parts.isEmpty()) {
            Object part = parts.pop();
            if (part instanceof Joined joined) {
                open(joined);
            } else {
                text.append(part);
                if (text.length() > longest) {
                    throw TooLong.INSTANCE;
                }
            }
        }
        return text.toString();
    }

    /** Lays down what an operation consists of, its first part on top. */
    private void open(Joined joined) {
        int end = joined.words.length();
        for (int i = joined.operands.length - 1; i >= 0; i--) {
            int mark = joined.words.lastIndexOf(OPERAND, end - 1);
            if (mark + 1 < end) {
                parts.push(joined.words.substring(mark + 1, end));
            }
            parts.push(joined.operands[i]);
            end = mark;
        }
        if (end > 0) {
            parts.push(joined.words.substring(0, end));
        }
    }
}
