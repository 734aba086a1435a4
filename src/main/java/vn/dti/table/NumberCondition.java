package vn.dti.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which numbers a rule of conditional formatting may apply to; all where it asks for more than a comparison with numbers. */
final class NumberCondition {

    private static final Pattern COMPARED = Pattern.compile("(=|==|<>|!=|<=|>=|<|>)([^=<>!].*)");
    private static final Pattern BETWEEN = Pattern.compile("(not-)?between\\(([^,]+),([^,]+)\\)");
    private static final Predicate<BigDecimal> ANY = number -> true;

    private NumberCondition() {}

    /** A condition as OpenDocument writes it: {@code >5}, {@code between(1,5)}. */
    static Predicate<BigDecimal> of(String text) {
        String condition = text.strip().replace("cell-content()", "").replace(" ", "");
        Matcher compared = COMPARED.matcher(condition);
        if (compared.matches()) {
            return of(compared.group(1), List.of(compared.group(2)));
        }
        Matcher between = BETWEEN.matcher(condition);
        if (between.matches()) {
            String operator = between.group(1) == null ? "between" : "notBetween";
            return of(operator, List.of(between.group(2), between.group(3)));
        }
        return ANY;
    }

    /** @param bounds as the file writes them; where one of them is no number, the rule may apply to all */
    static Predicate<BigDecimal> of(String operator, List<String> bounds) {
        if (bounds.isEmpty()) {
            return ANY;
        }
        BigDecimal first = number(bounds.get(0));
        BigDecimal last = number(bounds.get(bounds.size() - 1));
        if (first == null || last == null) {
            return ANY;
        }
        return switch (operator) {
            case "equal", "=", "==" -> number -> number.compareTo(first) == 0;
            case "notEqual", "<>", "!=" -> number -> number.compareTo(first) != 0;
            case "greaterThan", ">" -> number -> number.compareTo(first) > 0;
            case "greaterThanOrEqual", ">=" -> number -> number.compareTo(first) >= 0;
            case "lessThan", "<" -> number -> number.compareTo(first) < 0;
            case "lessThanOrEqual", "<=" -> number -> number.compareTo(first) <= 0;
            case "between" -> number -> number.compareTo(first) >= 0 && number.compareTo(last) <= 0;
            case "notBetween" -> number -> number.compareTo(first) < 0 || number.compareTo(last) > 0;
            default -> ANY;
        };
    }

    private static BigDecimal number(String text) {
        try {
            return Decimal.parse(text.strip());
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
