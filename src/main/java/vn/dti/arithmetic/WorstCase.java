package vn.dti.arithmetic;

import com.ezylang.evalex.parser.ASTNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What an expression can cost at the most, whatever the inputs are. */
final class WorstCase {

    private WorstCase() {}

    /** @throws ArithmeticBudgetException if some inputs would make it cost more than {@link ArithmeticBudget} allows */
    static void check(ASTNode tree) throws ArithmeticBudgetException {
        size(tree, ArithmeticBudget.ofExpression());
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
                        case "^" -> operands.get(0).power(Operands.power(node).orElseThrow());
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
            case "ROUND" -> first.rounded(Operands.places(node).orElseThrow());
            case "SQRT" -> first.rounded(ExactEvaluation.ROOT_DECIMALS);
            case "MIN", "MAX" -> operands.stream().reduce(Size::or).orElseThrow();
            case "SUM" -> operands.stream().reduce(Size::plus).orElseThrow();
            case "AVERAGE" -> operands.stream()
                    .reduce(Size::plus)
                    .orElseThrow()
                    .over(Size.of(BigDecimal.valueOf(operands.size())));
            default -> first;
        };
    }
}
