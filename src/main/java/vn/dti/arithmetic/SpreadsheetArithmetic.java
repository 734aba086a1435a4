package vn.dti.arithmetic;

import com.ezylang.evalex.parser.ASTNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Arithmetic written as spreadsheets understand it, so that a form computes while people type. Spreadsheets compute in
 * binary; where that could tip a comparison or a whole number, the operand is rounded to {@link #DECIMALS} first.
 *
 * @param formula without {@code =}
 * @param dividesByZero a condition, true where the formula divides by zero; empty where it never does
 * @param shareAboveOne a condition, true where a share of inputs is above 1; empty where there is no share
 * @param divides whether the result may have decimals that never end
 */
public record SpreadsheetArithmetic(String formula, String dividesByZero, String shareAboveOne, boolean divides) {

    /** More decimals than reported numbers have, fewer than binary arithmetic spoils. */
    public static final int DECIMALS = 12;

    /**
     * Writes an expression.
     *
     * @param cells what stands for each of {@link Arithmetic#variables()}: addresses or numbers
     */
    public static SpreadsheetArithmetic of(Arithmetic arithmetic, Map<String, String> cells) {
        Writer writer = new Writer(arithmetic, cells);
        String formula = writer.write(arithmetic.tree());
        String byZero = "";
        if (writer.branches && !writer.divisors.isEmpty()) {
            // A branch that is not taken may divide by zero: only the whole tells.
            byZero = "ISERROR(" + formula + ")";
        } else {
            for (int i = writer.divisors.size() - 1; i >= 0; i--) {
                String zero = writer.divisors.get(i) + "=0";
                byZero = byZero.isEmpty() ? zero : "IF(" + zero + ",TRUE," + byZero + ")";
            }
        }
        String aboveOne = writer.aboveOne.isEmpty() ? "" : "OR(" + String.join(",", writer.aboveOne) + ")";
        return new SpreadsheetArithmetic(formula, byZero, aboveOne, !writer.divisors.isEmpty() || writer.fractions);
    }

    /** An expression without the noise of binary arithmetic. */
    public static String rounded(String expression) {
        return "ROUND(" + expression + "," + DECIMALS + ")";
    }

    private static final class Writer {

        private final Arithmetic arithmetic;
        private final Map<String, String> cells;
        private final List<String> aboveOne = new ArrayList<>();
        /** Inner ones first. */
        private final List<String> divisors = new ArrayList<>();

        private boolean branches;
        private boolean fractions;

        Writer(Arithmetic arithmetic, Map<String, String> cells) {
            this.arithmetic = arithmetic;
            this.cells = cells;
        }

        String write(ASTNode node) {
            String value = node.getToken().getValue();
            List<ASTNode> operands = node.getParameters();
            return switch (node.getToken().getType()) {
                case NUMBER_LITERAL -> {
                    fractions |= value.contains(".");
                    yield value.startsWith(".") ? "0" + value : value;
                }
                case VARIABLE_OR_CONSTANT -> cells.get(value.toLowerCase(Locale.ROOT));
                case PREFIX_OPERATOR -> prefix(value, write(operands.get(0)));
                case INFIX_OPERATOR -> infix(value, node);
                case FUNCTION -> function(value.toUpperCase(Locale.ROOT), operands);
                default -> throw new IllegalStateException(value);
            };
        }

        private static String prefix(String sign, String operand) {
            return switch (sign) {
                case "-" -> "(-" + operand + ")";
                case "!" -> truth(operand + "=0");
                default -> operand;
            };
        }

        private String infix(String sign, ASTNode node) {
            ASTNode rightNode = node.getParameters().get(1);
            String left = write(node.getParameters().get(0));
            String right = write(rightNode);
            return switch (sign) {
                case "/" -> {
                    divisor(rightNode, right);
                    if (arithmetic.isShare(node)) {
                        aboveOne.add("AND(" + rounded(right) + ">0," + rounded(left) + ">" + rounded(right) + ")");
                    }
                    yield "(" + left + "/" + right + ")";
                }
                case "+", "-", "*", "^" -> "(" + left + sign + right + ")";
                case "&&" -> truth("AND(" + left + "<>0," + right + "<>0)");
                case "||" -> truth("OR(" + left + "<>0," + right + "<>0)");
                case "==" -> truth(rounded(left) + "=" + rounded(right));
                case "!=" -> truth(rounded(left) + "<>" + rounded(right));
                default -> truth(rounded(left) + sign + rounded(right));
            };
        }

        private void divisor(ASTNode node, String written) {
            switch (node.getToken().getType()) {
                case NUMBER_LITERAL -> {
                    if (new BigDecimal(written).signum() == 0) {
                        divisors.add(written);
                    }
                    fractions = true;
                }
                case VARIABLE_OR_CONSTANT -> divisors.add(written);
                default -> divisors.add(rounded(written));
            }
        }

        private String function(String name, List<ASTNode> operands) {
            List<String> written = operands.stream().map(this::write).toList();
            String first = written.get(0);
            return switch (name) {
                case "IF" -> {
                    branches = true;
                    yield "IF(" + first + "<>0," + written.get(1) + "," + written.get(2) + ")";
                }
                case "NOT" -> truth(first + "=0");
                case "FLOOR" -> "INT(" + rounded(first) + ")";
                case "CEILING" -> "(-INT(-" + rounded(first) + "))";
                case "ROUND" -> "ROUND(" + rounded(first) + "," + written.get(1) + ")";
                case "SQRT" -> {
                    fractions = true;
                    yield "SQRT(MAX(0," + first + "))";
                }
                case "AVERAGE" -> {
                    fractions = true;
                    yield call(name, written);
                }
                default -> call(name, written);
            };
        }

        private static String call(String name, List<String> operands) {
            return operands.stream().collect(Collectors.joining(",", name + "(", ")"));
        }

        private static String truth(String condition) {
            return "IF(" + condition + ",1,0)";
        }
    }
}
