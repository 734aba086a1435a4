package vn.dti.arithmetic;

import com.ezylang.evalex.parser.ASTNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BinaryOperator;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * What an expression comes to, over exact fractions (dac-ta 3.1).
 *
 * @param values a number for every name in it, in lower case
 */
record ExactEvaluation(Map<String, BigFraction> values) {

    /** Digits of a root, which never ends; dac-ta 3.1 asks for at least 34, of which 25 count. */
    private static final MathContext ROOT = new MathContext(50);

    /** Decimals that a root is rounded to. */
    static final int ROOT_DECIMALS = 25;

    BigFraction of(ASTNode node) throws DivisionByZeroException {
        String value = node.getToken().getValue();
        List<ASTNode> parameters = node.getParameters();
        return switch (node.getToken().getType()) {
            case NUMBER_LITERAL -> Exact.of(new BigDecimal(value));
            case VARIABLE_OR_CONSTANT -> values.get(value.toLowerCase(Locale.ROOT));
            case PREFIX_OPERATOR -> {
                BigFraction operand = of(parameters.get(0));
                yield switch (value) {
                    case "-" -> operand.negate();
                    case "!" -> truth(operand.isZero());
                    default -> operand;
                };
            }
            case INFIX_OPERATOR -> infix(node);
            case FUNCTION -> function(node);
            default -> throw new IllegalStateException(value);
        };
    }

    private BigFraction infix(ASTNode node) throws DivisionByZeroException {
        BigFraction left = of(node.getParameters().get(0));
        BigFraction right = of(node.getParameters().get(1));
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
            case "^" -> left.pow(Operands.power(node).orElseThrow());
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

    private BigFraction function(ASTNode node) throws DivisionByZeroException {
        String name = node.getToken().getValue().toUpperCase(Locale.ROOT);
        List<ASTNode> parameters = node.getParameters();
        BigFraction first = of(parameters.get(0));
        return switch (name) {
            case "IF" -> of(parameters.get(first.isZero() ? 2 : 1));
            case "ABS" -> first.abs();
            case "NOT" -> truth(first.isZero());
            case "FLOOR" -> whole(first, RoundingMode.FLOOR);
            case "CEILING" -> whole(first, RoundingMode.CEILING);
            case "ROUND" -> Exact.of(Exact.round(first, Operands.places(node).orElseThrow()));
            case "SQRT" -> root(first);
            case "MIN" -> fold(parameters, Exact::least);
            case "MAX" -> fold(parameters, Exact::most);
            case "SUM" -> fold(parameters, BigFraction::add);
            case "AVERAGE" -> fold(parameters, BigFraction::add).divide(parameters.size());
            default -> throw new IllegalStateException(name);
        };
    }

    private BigFraction fold(List<ASTNode> parameters, BinaryOperator<BigFraction> operator)
            throws DivisionByZeroException {
        BigFraction result = of(parameters.get(0));
        for (ASTNode parameter : parameters.subList(1, parameters.size())) {
            result = operator.apply(result, of(parameter));
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
}
