package vn.dti.table;

import com.ezylang.evalex.BaseException;
import com.ezylang.evalex.Expression;
import com.ezylang.evalex.config.ExpressionConfiguration;
import com.ezylang.evalex.config.MapBasedFunctionDictionary;
import com.ezylang.evalex.data.EvaluationValue;
import com.ezylang.evalex.functions.AbstractFunction;
import com.ezylang.evalex.functions.FunctionIfc;
import com.ezylang.evalex.functions.FunctionParameter;
import com.ezylang.evalex.parser.ASTNode;
import com.ezylang.evalex.parser.Token;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A formula as a tree, of the kinds that are computed again: arithmetic, comparisons, cells, and a few functions. EvalEx
 * takes it apart; numbers, texts and cells reach it as variables {@code v0}, {@code v1}, ... that stand for
 * {@code leaves}.
 *
 * @param leaves {@link BigDecimal}, {@link String}, {@link Boolean}, {@link FormulaReference}
 * @param percents whether a percent sign follows the leaf
 */
record FormulaSyntax(ASTNode root, List<Object> leaves, List<Boolean> percents) {

    private static final Set<String> FUNCTIONS =
            Set.of("SUM", "MIN", "MAX", "AVERAGE", "COUNT", "PRODUCT", "IF", "ROUND", "AND", "OR", "NOT", "ABS");
    private static final Set<String> SIGNS = Set.of("+", "-", "*", "/", "(", ")", ",", "<", ">", "<=", ">=", "<>", "=");
    private static final int MOST_WORDS = 2_000;
    private static final ExpressionConfiguration CONFIGURATION = ExpressionConfiguration.builder()
            .arraysAllowed(false)
            .structuresAllowed(false)
            .implicitMultiplicationAllowed(false)
            .defaultConstants(Map.of())
            .functionDictionary(functions())
            .build();

    @FunctionParameter(name = "value", isVarArg = true)
    private static final class AnyArguments extends AbstractFunction {
        @Override
        public EvaluationValue evaluate(Expression expression, Token token, EvaluationValue... values) {
            throw new IllegalStateException("only the syntax is used");
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static MapBasedFunctionDictionary functions() {
        FunctionIfc any = new AnyArguments();
        Map.Entry<String, FunctionIfc>[] entries =
                FUNCTIONS.stream().map(name -> Map.entry(name, any)).toArray(Map.Entry[]::new);
        return (MapBasedFunctionDictionary) MapBasedFunctionDictionary.ofFunctions(entries);
    }

    /** The tree of a formula; empty if it uses anything else than the above. */
    static Optional<FormulaSyntax> parse(List<FormulaText.Word> words) {
        if (words.size() > MOST_WORDS) {
            return Optional.empty();
        }
        StringBuilder text = new StringBuilder();
        List<Object> leaves = new ArrayList<>();
        List<Boolean> percents = new ArrayList<>();
        boolean afterLeaf = false;
        for (int i = 0; i < words.size(); i++) {
            FormulaText.Word word = words.get(i);
            int reference = FormulaReference.length(words, i);
            Object leaf = null;
            if (reference > 0) {
                leaf = FormulaReference.at(words, i);
                i += reference - 1;
            } else {
                leaf = constant(word);
            }
            if (leaf != null) {
                text.append(" v").append(leaves.size());
                leaves.add(leaf);
                percents.add(false);
                afterLeaf = true;
                continue;
            }
            String function = word.text().toUpperCase(Locale.ROOT);
            if (word.is("%") && afterLeaf) {
                percents.set(percents.size() - 1, true);
            } else if (word.kind() == FormulaText.Kind.FUNCTION && FUNCTIONS.contains(function)
                    || word.kind() == FormulaText.Kind.SIGN && SIGNS.contains(function)) {
                text.append(' ').append(function);
            } else if (word.kind() != FormulaText.Kind.BLANK) {
                return Optional.empty();
            }
            afterLeaf &= word.kind() == FormulaText.Kind.BLANK;
        }
        try {
            ASTNode root = new Expression(text.toString(), CONFIGURATION).getAbstractSyntaxTree();
            return Optional.of(new FormulaSyntax(root, leaves, percents));
        } catch (BaseException | RuntimeException e) {
            return Optional.empty();
        }
    }

    /** The leaf that a variable of the tree stands for. */
    int leaf(ASTNode variable) {
        return Integer.parseInt(variable.getToken().getValue().substring(1));
    }

    private static Object constant(FormulaText.Word word) {
        return switch (word.kind()) {
            case NUMBER -> number(word.text());
            case STRING -> word.text()
                    .substring(1, Math.max(1, word.text().length() - 1))
                    .replace("\"\"", "\"");
            case NAME -> switch (word.text().toUpperCase(Locale.ROOT)) {
                case "TRUE" -> true;
                case "FALSE" -> false;
                default -> null;
            };
            default -> null;
        };
    }

    private static BigDecimal number(String text) {
        try {
            return Decimal.parse(text);
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
