package vn.dti.wording;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.dti.arithmetic.Arithmetic;
import vn.dti.indicator.rule.InputValue;
import vn.dti.notice.Language;
import vn.dti.notice.Texts;
import vn.dti.view.Numbers;

/** The arithmetic of a rule as people read it, and with numbers in the place of letters. */
record MeasureWords(Texts texts) {

    private static final Pattern NAME = Pattern.compile("(?<![\\p{L}\\d])[\\p{L}]+(?![\\p{L}\\d(])");
    /** "Cứ 2 hội nghị": how many full twos. */
    private static final Pattern FULL_GROUPS =
            Pattern.compile("FLOOR\\(\\s*([a-d])\\s*/\\s*(\\d+)\\s*\\)", Pattern.CASE_INSENSITIVE);

    private static final Pattern BY_NUMBER = Pattern.compile("/\\s*\\d+(\\.\\d+)?");
    private static final Pattern DECIMAL_POINT = Pattern.compile("(?<=\\d)\\.(?=\\d)");

    /**
     * What is measured: {@code Số cuộc họp (a)}, {@code a/b}.
     *
     * @param labels of the inputs, by letter
     */
    String name(Arithmetic of, Map<String, String> labels) {
        Matcher groups = FULL_GROUPS.matcher(of.text().strip());
        if (groups.matches()) {
            String letter = groups.group(1);
            String counted = labels.getOrDefault(letter, "");
            return texts.get(
                    "wording.full_groups",
                    counted.isBlank() ? letter : texts.get("wording.input", counted, letter),
                    groups.group(2));
        }
        String label = labels.getOrDefault(of.text().strip(), "");
        return label.isBlank()
                ? shown(of.text())
                : texts.get("wording.input", label, of.text().strip());
    }

    /** The same, called a rate where it is one. */
    String rate(Arithmetic of, Map<String, String> labels) {
        return of.divides() ? texts.get("wording.rate", shown(of.text())) : name(of, labels);
    }

    /** The arithmetic with numbers in place of letters: {@code 980/1640}. */
    String filled(Arithmetic of, Map<String, InputValue> inputs, BigFraction maximum) {
        Numbers numbers = new Numbers(texts);
        Matcher matcher = NAME.matcher(decimals(of.text()));
        StringBuilder filled = new StringBuilder();
        while (matcher.find()) {
            String name = matcher.group().toLowerCase(Locale.ROOT);
            String number = name;
            if (name.equals("max")) {
                number = numbers.of(maximum);
            } else if (inputs.get(name) instanceof InputValue.Quantity quantity) {
                number = numbers.plain(quantity.value());
                number = quantity.value().signum() < 0 ? "(" + number + ")" : number;
            }
            matcher.appendReplacement(filled, Matcher.quoteReplacement(number));
        }
        matcher.appendTail(filled);
        return signs(filled.toString());
    }

    /** The arithmetic as the set writes it, with the signs of print. */
    String shown(String text) {
        return signs(decimals(text));
    }

    /** Decimals as the language writes them; where that is with a comma, arguments are parted by semicolons. */
    private String decimals(String text) {
        return texts.language() == Language.VI
                ? DECIMAL_POINT.matcher(text.replace(',', ';')).replaceAll(",")
                : text;
    }

    private static String signs(String text) {
        return text.strip().replace("*", "×").replace("-", "−");
    }

    /** Whether reported zeros can make it divide by zero; a division by a number never does. */
    static boolean canBeEmpty(Arithmetic of) {
        return of.divides() && BY_NUMBER.matcher(of.text()).replaceAll("").contains("/");
    }

    /** Whether bounds of a measure are shares that people write in percent. */
    static boolean inPercent(Arithmetic of, Collection<BigFraction> bounds) {
        boolean small = bounds.stream().allMatch(bound -> bound.compareTo(BigFraction.ONE) <= 0);
        boolean parts = bounds.stream().anyMatch(bound -> bound.signum() > 0 && bound.compareTo(BigFraction.ONE) < 0);
        return small && (parts || canBeEmpty(of));
    }
}
