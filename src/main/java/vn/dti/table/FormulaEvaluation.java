package vn.dti.table;

import com.ezylang.evalex.parser.ASTNode;
import com.ezylang.evalex.parser.Token;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.dti.arithmetic.ArithmeticBudget;
import vn.dti.arithmetic.ArithmeticBudgetException;

/**
 * Computes one formula from the values that the file holds for the cells it reads, the way spreadsheets do: empty cells
 * are 0 in arithmetic and equal to {@code ""}, functions over areas pass over text. Gives up rather than guess.
 */
final class FormulaEvaluation {

    /** Reads cells for a formula. */
    interface Cells {
        /** The contents of the cells that hold something, in reading order; they are paid for. */
        List<Content> contents(FormulaReference reference) throws ArithmeticBudgetException;
    }

    /** Thrown where the outcome would be an error or a guess. */
    private static final class GivenUp extends RuntimeException {
        private static final GivenUp INSTANCE = new GivenUp();

        private GivenUp() {
            super(null, null, false, false);
        }
    }

    private enum Blank {
        BLANK
    }

    private static final MathContext PRECISION = MathContext.DECIMAL128;
    private static final int DEEPEST = 100;

    private final FormulaSyntax syntax;
    private final Cells cells;
    private final ArithmeticBudget budget;
    private int depth;

    private FormulaEvaluation(FormulaSyntax syntax, Cells cells, ArithmeticBudget budget) {
        this.syntax = syntax;
        this.cells = cells;
        this.budget = budget;
    }

    /**
     * The number a formula comes to, at most 15 significant digits; empty if it comes to anything else.
     *
     * @throws ArithmeticBudgetException if a number on the way is larger than spreadsheets hold, or the budget is spent
     */
    static Optional<BigDecimal> evaluate(FormulaSyntax syntax, Cells cells, ArithmeticBudget budget)
            throws ArithmeticBudgetException {
        try {
            Object result = new FormulaEvaluation(syntax, cells, budget).value(syntax.root());
            return result instanceof Boolean || result instanceof String
                    ? Optional.empty()
                    : Optional.ofNullable(Decimal.parse(number(result).toString()));
        } catch (GivenUp | ArithmeticException e) {
            return Optional.empty();
        }
    }

    private Object value(ASTNode node) throws ArithmeticBudgetException {
        if (++depth > DEEPEST) {
            throw GivenUp.INSTANCE;
        }
        budget.pay(1, node.getToken().getValue());
        List<ASTNode> operands = node.getParameters();
        Token token = node.getToken();
        Object value =
                switch (token.getType()) {
                    case VARIABLE_OR_CONSTANT -> leaf(syntax.leaf(node));
                    case PREFIX_OPERATOR -> {
                        BigDecimal operand = number(value(operands.get(0)));
                        yield token.getValue().equals("-") ? operand.negate() : operand;
                    }
                    case INFIX_OPERATOR -> infix(token.getValue(), value(operands.get(0)), value(operands.get(1)));
                    case FUNCTION -> function(token.getValue(), operands);
                    default -> throw GivenUp.INSTANCE;
                };
        depth--;
        return value instanceof BigDecimal number ? ArithmeticBudget.bounded(number, token.getValue()) : value;
    }

    private Object leaf(int index) throws ArithmeticBudgetException {
        Object leaf = syntax.leaves().get(index);
        if (leaf instanceof FormulaReference reference) {
            if (!reference.isOneCell()) {
                throw GivenUp.INSTANCE;
            }
            List<Content> contents = cells.contents(reference);
            leaf = contents.isEmpty() ? Blank.BLANK : value(contents.get(0));
        }
        return syntax.percents().get(index) ? number(leaf).movePointLeft(2) : leaf;
    }

    private static Object value(Content content) {
        if (content instanceof Content.Number number) {
            return number.value();
        } else if (content instanceof Content.Text text) {
            return text.text();
        } else if (content instanceof Content.Truth truth) {
            return truth.value();
        } else if (content instanceof Content.Day day) {
            return day.serial();
        } else if (content instanceof Content.Time time) {
            return time.serial();
        }
        throw GivenUp.INSTANCE;
    }

    private static BigDecimal number(Object value) {
        if (value instanceof BigDecimal number) {
            return number;
        } else if (value instanceof Boolean truth) {
            return truth ? BigDecimal.ONE : BigDecimal.ZERO;
        } else if (value == Blank.BLANK) {
            return BigDecimal.ZERO;
        }
        throw GivenUp.INSTANCE;
    }

    private static boolean truth(Object value) {
        return number(value).signum() != 0;
    }

    private static Object infix(String operator, Object left, Object right) {
        return switch (operator) {
            case "+" -> number(left).add(number(right), PRECISION);
            case "-" -> number(left).subtract(number(right), PRECISION);
            case "*" -> number(left).multiply(number(right), PRECISION);
            case "/" -> number(left).divide(number(right), PRECISION);
            case "=" -> compare(left, right) == 0;
            case "<>" -> compare(left, right) != 0;
            case "<" -> compare(left, right) < 0;
            case "<=" -> compare(left, right) <= 0;
            case ">" -> compare(left, right) > 0;
            case ">=" -> compare(left, right) >= 0;
            default -> throw GivenUp.INSTANCE;
        };
    }

    /** Numbers come before texts, texts before truths; texts are compared without case. */
    private static int compare(Object left, Object right) {
        Object first = left == Blank.BLANK ? blankLike(right) : left;
        Object second = right == Blank.BLANK ? blankLike(left) : right;
        if (first instanceof BigDecimal a && second instanceof BigDecimal b) {
            return rounded(a).compareTo(rounded(b));
        } else if (first instanceof String a && second instanceof String b) {
            return a.compareToIgnoreCase(b);
        } else if (first instanceof Boolean a && second instanceof Boolean b) {
            return a.compareTo(b);
        }
        return Integer.compare(rank(first), rank(second));
    }

    private static Object blankLike(Object other) {
        if (other instanceof String) {
            return "";
        }
        return other instanceof Boolean ? (Object) false : BigDecimal.ZERO;
    }

    private static int rank(Object value) {
        return value instanceof BigDecimal ? 0 : value instanceof String ? 1 : 2;
    }

    private static BigDecimal rounded(BigDecimal number) {
        return number.round(new MathContext(15, RoundingMode.HALF_UP));
    }

    private Object function(String name, List<ASTNode> arguments) throws ArithmeticBudgetException {
        return switch (name) {
            case "IF" -> choose(arguments);
            case "ROUND" -> round(arguments);
            case "ABS" -> number(only(arguments)).abs();
            case "NOT" -> !truth(only(arguments));
            case "AND" -> numbers(arguments, true).stream().allMatch(FormulaEvaluation::truth);
            case "OR" -> numbers(arguments, true).stream().anyMatch(FormulaEvaluation::truth);
            default -> aggregate(name, numbers(arguments, false));
        };
    }

    private Object choose(List<ASTNode> arguments) throws ArithmeticBudgetException {
        if (arguments.size() < 2 || arguments.size() > 3) {
            throw GivenUp.INSTANCE;
        }
        if (truth(value(arguments.get(0)))) {
            return value(arguments.get(1));
        }
        return arguments.size() == 3 ? value(arguments.get(2)) : false;
    }

    private Object round(List<ASTNode> arguments) throws ArithmeticBudgetException {
        if (arguments.size() != 2) {
            throw GivenUp.INSTANCE;
        }
        BigDecimal number = rounded(number(value(arguments.get(0))));
        BigDecimal places = number(value(arguments.get(1)));
        if (places.abs().compareTo(BigDecimal.valueOf(ArithmeticBudget.MOST_PLACES)) > 0) {
            throw new ArithmeticBudgetException("ROUND");
        }
        return number.setScale(places.intValue(), RoundingMode.HALF_UP);
    }

    private Object only(List<ASTNode> arguments) throws ArithmeticBudgetException {
        if (arguments.size() != 1) {
            throw GivenUp.INSTANCE;
        }
        return value(arguments.get(0));
    }

    /** The numbers among arguments: all of those written out, and those that stand in cells; there truths on request. */
    private List<BigDecimal> numbers(List<ASTNode> arguments, boolean truths) throws ArithmeticBudgetException {
        List<BigDecimal> numbers = new ArrayList<>();
        for (ASTNode argument : arguments) {
            Object leaf = argument.getToken().getType() == Token.TokenType.VARIABLE_OR_CONSTANT
                    ? syntax.leaves().get(syntax.leaf(argument))
                    : null;
            if (leaf instanceof FormulaReference reference && !syntax.percents().get(syntax.leaf(argument))) {
                for (Content content : cells.contents(reference)) {
                    Object value = value(content);
                    if (value instanceof BigDecimal || truths && value instanceof Boolean) {
                        numbers.add(number(value));
                    }
                }
            } else {
                numbers.add(number(value(argument)));
            }
        }
        return numbers;
    }

    private static BigDecimal aggregate(String name, List<BigDecimal> numbers) throws ArithmeticBudgetException {
        BigDecimal count = BigDecimal.valueOf(numbers.size());
        return switch (name) {
            case "SUM" -> sum(numbers);
            case "COUNT" -> count;
            case "AVERAGE" -> sum(numbers).divide(count, PRECISION);
            case "MIN" -> numbers.stream().reduce(BigDecimal::min).orElse(BigDecimal.ZERO);
            case "MAX" -> numbers.stream().reduce(BigDecimal::max).orElse(BigDecimal.ZERO);
            case "PRODUCT" -> product(numbers);
            default -> throw GivenUp.INSTANCE;
        };
    }

    private static BigDecimal sum(List<BigDecimal> numbers) {
        return numbers.stream().reduce(BigDecimal.ZERO, (a, b) -> a.add(b, PRECISION));
    }

    /** Stops at the first product that no spreadsheet holds: a power of ten grows with every factor. */
    private static BigDecimal product(List<BigDecimal> numbers) throws ArithmeticBudgetException {
        BigDecimal product = numbers.isEmpty() ? BigDecimal.ZERO : BigDecimal.ONE;
        for (BigDecimal number : numbers) {
            product = ArithmeticBudget.bounded(product.multiply(number, PRECISION), "PRODUCT");
        }
        return product;
    }
}
