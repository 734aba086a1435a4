package vn.dti.arithmetic;

import com.ezylang.evalex.Expression;
import com.ezylang.evalex.config.ExpressionConfiguration;
import com.ezylang.evalex.parser.ASTNode;
import com.ezylang.evalex.parser.ParseException;
import com.ezylang.evalex.parser.Token;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
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
            WorstCase.check(arithmetic.tree);
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
        return new ExactEvaluation(values).of(tree);
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
        ExactEvaluation evaluation = new ExactEvaluation(values);
        for (ASTNode node : shares) {
            try {
                BigFraction part = evaluation.of(node.getParameters().get(0));
                BigFraction whole = evaluation.of(node.getParameters().get(1));
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
            case NUMBER_LITERAL -> {
                if (!value.matches("\\d{1,40}(\\.\\d{0,40})?|\\.\\d{1,40}")) {
                    throw new ArithmeticSyntaxException(value);
                }
            }
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
        if (value.equals("^") && Operands.power(node).isEmpty()) {
            throw new ArithmeticBudgetException(value);
        } else if (value.equalsIgnoreCase("ROUND") && Operands.places(node).isEmpty()) {
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
