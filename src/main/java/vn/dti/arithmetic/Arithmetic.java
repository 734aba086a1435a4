package vn.dti.arithmetic;

import com.ezylang.evalex.Expression;
import com.ezylang.evalex.config.ExpressionConfiguration;
import com.ezylang.evalex.parser.ASTNode;
import com.ezylang.evalex.parser.ParseException;
import com.ezylang.evalex.parser.Token;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * Arithmetic as people write it in a set: {@code a/b}, {@code MIN(1, a / b) * max}. EvalEx parses it; the tree is
 * evaluated over exact fractions, so that no rounding error arises on the way (dac-ta 3.1).
 */
public final class Arithmetic {

    /** The functions that may be used; those of a spreadsheet that give the same result on every run. */
    public static final List<String> FUNCTIONS =
            List.of("ABS", "AVERAGE", "CEILING", "FLOOR", "IF", "MAX", "MIN", "NOT", "ROUND", "SQRT", "SUM");

    private static final ExpressionConfiguration SYNTAX = ExpressionConfiguration.builder()
            .arraysAllowed(false)
            .structuresAllowed(false)
            .implicitMultiplicationAllowed(false)
            .binaryAllowed(false)
            .defaultConstants(Map.of())
            .functionDictionary(new Functions())
            .zoneId(ZoneOffset.UTC)
            .locale(Locale.ROOT)
            .build();
    private static final int MAX_LENGTH = 1_000;
    /** Digits of a root, which never ends; dac-ta 3.1 asks for at least 34, of which 25 count. */
    private static final MathContext ROOT = new MathContext(50);

    private static final int ROOT_DECIMALS = 25;

    private final String text;
    private final ASTNode tree;
    private final Set<String> variables = new TreeSet<>();
    private final List<ASTNode> shares = new ArrayList<>();
    private boolean divides;

    private Arithmetic(String text, ASTNode tree) {
        this.text = text;
        this.tree = tree;
    }

    /**
     * Parses an expression.
     *
     * @throws ArithmeticSyntaxException if it is none, or uses what does not give the same result on every run
     * @throws ArithmeticBudgetException if some inputs would make it cost more than {@link ArithmeticBudget} allows
     */
    public static Arithmetic parse(String text) throws ArithmeticSyntaxException, ArithmeticBudgetException {
        if (text.length() > MAX_LENGTH) {
            throw new ArithmeticSyntaxException(text.substring(0, 40) + "…");
        }
        try {
            Arithmetic arithmetic = new Arithmetic(text, new Expression(text, SYNTAX).getAbstractSyntaxTree());
            arithmetic.check(arithmetic.tree);
            size(arithmetic.tree, ArithmeticBudget.ofExpression());
            return arithmetic;
        } catch (ParseException | NoSuchElementException e) {
            // The library finds nothing where an operand is missing before a bracket, and says so only in this way.
            throw new ArithmeticSyntaxException(text);
        } catch (StackOverflowError e) {
            throw new ArithmeticSyntaxException(text.substring(0, 40) + "…");
        }
    }

    public String text() {
        return text;
    }

    /** The names it uses, in lower case and in order. */
    public Set<String> variables() {
        return Collections.unmodifiableSet(variables);
    }

    /** Whether it may divide by zero. */
    public boolean divides() {
        return divides;
    }

    /**
     * The exact result.
     *
     * @param values a number for every one of {@link #variables()}
     * @throws DivisionByZeroException if it divides by zero
     */
    public BigFraction evaluate(Map<String, BigFraction> values) throws DivisionByZeroException {
        return evaluate(tree, values);
    }

    /** Whether it divides inputs by others, as {@code a/b} and {@code a / (b - c)} do, but not {@code a/12}. */
    public boolean hasShares() {
        return !shares.isEmpty();
    }

    /** The inputs that it divides inputs by as they are: b in {@code a/b}, none in {@code a / (b - c)}. */
    public SortedSet<String> wholes() {
        SortedSet<String> wholes = new TreeSet<>();
        for (ASTNode node : shares) {
            Token whole = node.getParameters().get(1).getToken();
            if (whole.getType() == Token.TokenType.VARIABLE_OR_CONSTANT) {
                wholes.add(whole.getValue().toLowerCase(Locale.ROOT));
            }
        }
        return wholes;
    }

    /** What is divided, and what it is a share of. */
    public record Share(BigFraction part, BigFraction whole) {}

    /**
     * A share in it that is above 1: what is divided is more than what it is a share of.
     *
     * @param values a number for every one of {@link #variables()}
     */
    public Optional<Share> shareAboveOne(Map<String, BigFraction> values) {
        for (ASTNode node : shares) {
            try {
                BigFraction part = evaluate(node.getParameters().get(0), values);
                BigFraction whole = evaluate(node.getParameters().get(1), values);
                if (whole.signum() > 0 && part.compareTo(whole) > 0) {
                    return Optional.of(new Share(part, whole));
                }
            } catch (DivisionByZeroException e) {
                // Told where the expression as a whole is evaluated.
            }
        }
        return Optional.empty();
    }

    boolean isShare(ASTNode node) {
        return shares.contains(node);
    }

    ASTNode tree() {
        return tree;
    }

    private void check(ASTNode node) throws ArithmeticSyntaxException, ArithmeticBudgetException {
        String value = node.getToken().getValue();
        switch (node.getToken().getType()) {
            case NUMBER_LITERAL -> number(value);
            case VARIABLE_OR_CONSTANT -> variables.add(value.toLowerCase(Locale.ROOT));
            case FUNCTION -> {
                if (!FUNCTIONS.contains(value.toUpperCase(Locale.ROOT))) {
                    throw new ArithmeticSyntaxException(value);
                }
            }
            case INFIX_OPERATOR -> {
                if (!List.of("+", "-", "*", "/", "^", "<", ">", "<=", ">=", "=", "==", "!=", "<>", "&&", "||")
                        .contains(value)) {
                    throw new ArithmeticSyntaxException(value);
                }
                divides |= value.equals("/") || value.equals("^");
            }
            case PREFIX_OPERATOR -> {
                if (!List.of("+", "-", "!").contains(value)) {
                    throw new ArithmeticSyntaxException(value);
                }
            }
            default -> throw new ArithmeticSyntaxException(value);
        }
        for (ASTNode parameter : node.getParameters()) {
            check(parameter);
        }
        if (value.equals("^") && power(node).isEmpty()) {
            throw new ArithmeticBudgetException(value);
        } else if (value.equalsIgnoreCase("ROUND") && places(node).isEmpty()) {
            throw new ArithmeticBudgetException(value);
        }
        if (value.equals("/")) {
            Set<String> above = namesIn(node.getParameters().get(0));
            Set<String> below = namesIn(node.getParameters().get(1));
            if (!above.isEmpty() && !below.isEmpty() && Collections.disjoint(above, below)) {
                shares.add(node);
            }
        }
    }

    private static Set<String> namesIn(ASTNode node) {
        Set<String> names = new TreeSet<>();
        if (node.getToken().getType() == Token.TokenType.VARIABLE_OR_CONSTANT) {
            names.add(node.getToken().getValue().toLowerCase(Locale.ROOT));
        }
        node.getParameters().forEach(parameter -> names.addAll(namesIn(parameter)));
        return names;
    }

    private static OptionalInt power(ASTNode node) {
        ASTNode exponent = node.getParameters().get(1);
        String digits = exponent.getToken().getValue();
        if (!digits.matches("\\d{1,3}") || Integer.parseInt(digits) > ArithmeticBudget.MOST_POWER) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(Integer.parseInt(digits));
    }

    /** The places that ROUND is asked for: a whole number as written, after a minus for places before the point. */
    private static OptionalInt places(ASTNode round) {
        ASTNode node = round.getParameters().get(1);
        boolean negative = node.getToken().getType() == Token.TokenType.PREFIX_OPERATOR
                && node.getToken().getValue().equals("-");
        String digits =
                (negative ? node.getParameters().get(0) : node).getToken().getValue();
        if (!digits.matches("\\d{1,3}") || Integer.parseInt(digits) > ArithmeticBudget.MOST_PLACES) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(negative ? -Integer.parseInt(digits) : Integer.parseInt(digits));
    }

    /** The size of the largest result that some inputs can give; every operation pays for its own. */
    private static Size size(ASTNode node, ArithmeticBudget budget) throws ArithmeticBudgetException {
        List<Size> operands = new ArrayList<>();
        for (ASTNode parameter : node.getParameters()) {
            operands.add(size(parameter, budget));
        }
        String value = node.getToken().getValue();
        Size size =
                switch (node.getToken().getType()) {
                    case NUMBER_LITERAL -> Size.of(new BigDecimal(value));
                    case VARIABLE_OR_CONSTANT -> Size.INPUT;
                    case PREFIX_OPERATOR -> value.equals("!") ? Size.TRUTH : operands.get(0);
                    case INFIX_OPERATOR -> switch (value) {
                        case "+", "-" -> operands.get(0).plus(operands.get(1));
                        case "*" -> operands.get(0).times(operands.get(1));
                        case "/" -> operands.get(0).over(operands.get(1));
                        case "^" -> operands.get(0).power(power(node).orElseThrow());
                        default -> Size.TRUTH;
                    };
                    default -> function(value.toUpperCase(Locale.ROOT), node, operands);
                };
        if (!size.isWithinBudget()) {
            throw new ArithmeticBudgetException(value);
        }
        budget.pay(size.digits(), value);
        return size;
    }

    private static Size function(String name, ASTNode node, List<Size> operands) {
        Size first = operands.get(0);
        return switch (name) {
            case "IF" -> operands.get(1).or(operands.get(2));
            case "NOT" -> Size.TRUTH;
            case "FLOOR", "CEILING" -> first.rounded(0);
            case "ROUND" -> first.rounded(places(node).orElseThrow());
            case "SQRT" -> first.rounded(ROOT_DECIMALS);
            case "MIN", "MAX" -> operands.stream().reduce(Size::or).orElseThrow();
            case "SUM" -> operands.stream().reduce(Size::plus).orElseThrow();
            case "AVERAGE" -> operands.stream()
                    .reduce(Size::plus)
                    .orElseThrow()
                    .over(Size.of(BigDecimal.valueOf(operands.size())));
            default -> first;
        };
    }

    private static BigFraction number(String literal) throws ArithmeticSyntaxException {
        if (!literal.matches("\\d{1,40}(\\.\\d{0,40})?|\\.\\d{1,40}")) {
            throw new ArithmeticSyntaxException(literal);
        }
        return Exact.of(new BigDecimal(literal));
    }

    private BigFraction evaluate(ASTNode node, Map<String, BigFraction> values) throws DivisionByZeroException {
        String value = node.getToken().getValue();
        List<ASTNode> parameters = node.getParameters();
        return switch (node.getToken().getType()) {
            case NUMBER_LITERAL -> Exact.of(new BigDecimal(value));
            case VARIABLE_OR_CONSTANT -> values.get(value.toLowerCase(Locale.ROOT));
            case PREFIX_OPERATOR -> {
                BigFraction operand = evaluate(parameters.get(0), values);
                yield switch (value) {
                    case "-" -> operand.negate();
                    case "!" -> truth(operand.isZero());
                    default -> operand;
                };
            }
            case INFIX_OPERATOR -> infix(node, values);
            case FUNCTION -> function(node, values);
            default -> throw new IllegalStateException(value);
        };
    }

    private BigFraction infix(ASTNode node, Map<String, BigFraction> values) throws DivisionByZeroException {
        BigFraction left = evaluate(node.getParameters().get(0), values);
        BigFraction right = evaluate(node.getParameters().get(1), values);
        return switch (node.getToken().getValue()) {
            case "+" -> left.add(right);
            case "-" -> left.subtract(right);
            case "*" -> left.multiply(right);
            case "/" -> {
                if (right.isZero()) {
                    throw new DivisionByZeroException();
                }
                yield left.divide(right);
            }
            case "^" -> left.pow(power(node).orElseThrow());
            case "<" -> truth(left.compareTo(right) < 0);
            case ">" -> truth(left.compareTo(right) > 0);
            case "<=" -> truth(left.compareTo(right) <= 0);
            case ">=" -> truth(left.compareTo(right) >= 0);
            case "=", "==" -> truth(left.compareTo(right) == 0);
            case "!=", "<>" -> truth(left.compareTo(right) != 0);
            case "&&" -> truth(!left.isZero() && !right.isZero());
            case "||" -> truth(!left.isZero() || !right.isZero());
            default -> throw new IllegalStateException(node.getToken().getValue());
        };
    }

    private BigFraction function(ASTNode node, Map<String, BigFraction> values) throws DivisionByZeroException {
        String name = node.getToken().getValue().toUpperCase(Locale.ROOT);
        List<ASTNode> parameters = node.getParameters();
        BigFraction first = evaluate(parameters.get(0), values);
        return switch (name) {
            case "IF" -> evaluate(parameters.get(first.isZero() ? 2 : 1), values);
            case "ABS" -> first.abs();
            case "NOT" -> truth(first.isZero());
            case "FLOOR" -> whole(first, RoundingMode.FLOOR);
            case "CEILING" -> whole(first, RoundingMode.CEILING);
            case "ROUND" -> Exact.of(Exact.round(first, places(node).orElseThrow()));
            case "SQRT" -> root(first);
            case "MIN" -> fold(parameters, values, Exact::least);
            case "MAX" -> fold(parameters, values, Exact::most);
            case "SUM" -> fold(parameters, values, BigFraction::add);
            case "AVERAGE" -> fold(parameters, values, BigFraction::add).divide(parameters.size());
            default -> throw new IllegalStateException(name);
        };
    }

    private BigFraction fold(
            List<ASTNode> parameters, Map<String, BigFraction> values, BinaryOperator<BigFraction> operator)
            throws DivisionByZeroException {
        BigFraction result = evaluate(parameters.get(0), values);
        for (ASTNode parameter : parameters.subList(1, parameters.size())) {
            result = operator.apply(result, evaluate(parameter, values));
        }
        return result;
    }

    private static BigFraction whole(BigFraction number, RoundingMode mode) {
        return Exact.of(number.bigDecimalValue(0, mode));
    }

    private static BigFraction root(BigFraction number) {
        if (number.signum() < 0) {
            return BigFraction.ZERO;
        }
        BigDecimal decimal = new BigDecimal(number.getNumerator())
                .divide(new BigDecimal(number.getDenominator()), ROOT)
                .sqrt(ROOT);
        return Exact.of(Exact.round(decimal, ROOT_DECIMALS));
    }

    private static BigFraction truth(boolean value) {
        return value ? BigFraction.ONE : BigFraction.of(BigInteger.ZERO);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Arithmetic arithmetic && arithmetic.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
