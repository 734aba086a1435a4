package vn.dti.arithmetic;

import com.ezylang.evalex.parser.ASTNode;
import com.ezylang.evalex.parser.Token;
import java.util.OptionalInt;

/** Operands that an expression must name as whole numbers, because what they ask for costs more the larger they are. */
final class Operands {

    private Operands() {}

    /** The power that a number is raised to; empty where it is no number that may be. */
    static OptionalInt power(ASTNode node) {
        ASTNode exponent = node.getParameters().get(1);
        String digits = exponent.getToken().getValue();
        if (!digits.matches("\\d{1,3}") || Integer.parseInt(digits) > ArithmeticBudget.MOST_POWER) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(Integer.parseInt(digits));
    }

    /** The places that ROUND is asked for: a whole number as written, after a minus for places before the point. */
    static OptionalInt places(ASTNode round) {
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
}
