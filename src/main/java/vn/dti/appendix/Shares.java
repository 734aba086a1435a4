package vn.dti.appendix;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which arithmetic over letters is a share of a whole: {@code a/b}, {@code (a + c)/b}, {@code a/(b - c)}, {@code 1 -
 * a/b}. Anything with a number in it, a letter twice or a product is none: {@code a/b/80} is a slip, or says another
 * thing than it seems to.
 */
final class Shares {

    private static final String SIDE = "([a-d]|\\([a-d](?:[+-][a-d])+\\))";
    private static final Pattern SHARE = Pattern.compile("(?:1-)?" + SIDE + "/" + SIDE);

    /** One in brackets of its own, or what is taken from 1 in such. */
    private static final Pattern BRACKETED = Pattern.compile("\\(*(1-|)\\(?(" + SIDE + "/" + SIDE + ")\\)*");

    private Shares() {}

    /** Whether arithmetic has the form of a share. */
    static boolean isShare(String arithmetic) {
        Matcher share = matcher(arithmetic);
        return share.matches() && isEachOnce(share.group(1) + share.group(2));
    }

    /** Whether a share is one by its labels too: a total is what is divided by, not what is divided. */
    static boolean isPartOfWhole(String arithmetic, Map<String, String> inputs) {
        Matcher share = matcher(arithmetic);
        return share.matches()
                && isEachOnce(share.group(1) + share.group(2))
                && (!isTotal(share.group(1), inputs) || isTotal(share.group(2), inputs));
    }

    private static Matcher matcher(String arithmetic) {
        Matcher bracketed = BRACKETED.matcher(arithmetic.replace(" ", ""));
        return SHARE.matcher(
                bracketed.matches() ? bracketed.group(1) + bracketed.group(2) : arithmetic.replace(" ", ""));
    }

    private static boolean isEachOnce(String sides) {
        Set<Integer> seen = new HashSet<>();
        return sides.chars().filter(Character::isLetter).allMatch(seen::add);
    }

    private static boolean isTotal(String side, Map<String, String> inputs) {
        return side.chars()
                .filter(Character::isLetter)
                .mapToObj(Character::toString)
                .anyMatch(letter ->
                        ScoringText.folded(inputs.getOrDefault(letter, "")).startsWith("tổng"));
    }
}
