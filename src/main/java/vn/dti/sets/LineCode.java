package vn.dti.sets;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The numbers that stand before the lines of an appendix: I, A, 1, 1.1, a, đ. */
final class LineCode {

    /** How a number is made; dotted ones differ by how many parts they have. */
    enum Style {
        UPPER,
        ROMAN,
        ARABIC,
        DOTTED,
        LOWER
    }

    private static final Pattern CODE =
            Pattern.compile("\\(?((?:[IVXLC]+|[A-ZĐ]{1,2}|\\d{1,3}|[a-zđ])(?:\\.(?:\\d{1,3}|[a-zđ]))*)\\s*[.):]*");
    /** A number in front of a name: "1.1. Tên". A single letter or number needs a sign behind it. */
    private static final Pattern IN_NAME = Pattern.compile(
            "^\\(?((?:[IVXLC]+|[A-ZĐ]{1,2}|\\d{1,3}|[a-zđ])(?=[.)/:]\\s|[.)]\\s*\\p{Lu})|(?:[A-ZĐ]{1,2}|[a-zđ]|\\d{1,3})(?:\\.\\d{1,3})+)\\s*[.):]*\\s+(?=\\S)");

    private static final List<String> TENS = List.of("", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX", "XC");
    private static final List<String> ONES = List.of("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX");
    /** Vietnamese lists have a đ after d; some use it, some do not. */
    private static final String ALPHABET = "abcdđeghiklmnopqrstuvxy";

    private LineCode() {}

    /** The number of a cell; empty where it holds something else. */
    static Optional<String> of(String cell) {
        Matcher matcher = CODE.matcher(cell.strip());
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /** The number in front of a name. */
    static Optional<String> inFrontOf(String name) {
        Matcher matcher = IN_NAME.matcher(name);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /** The name behind the number in front of it. */
    static String behind(String name) {
        return IN_NAME.matcher(name).replaceFirst("");
    }

    /** Whether a number is Roman is told by the one before it: I, C, D, V and X are letters as well. */
    static Style style(String code, boolean romanExpected) {
        if (code.contains(".")) {
            return Style.DOTTED;
        } else if (Character.isDigit(code.charAt(0))) {
            return Style.ARABIC;
        } else if (Character.isLowerCase(code.charAt(0))) {
            return Style.LOWER;
        }
        boolean roman = value(code).isPresent() && (code.length() > 1 || code.equals("I") || romanExpected);
        return roman ? Style.ROMAN : Style.UPPER;
    }

    static String roman(int number) {
        return number < 1 || number > 99 ? String.valueOf(number) : TENS.get(number / 10) + ONES.get(number % 10);
    }

    private static Optional<Integer> value(String roman) {
        for (int number = 1; number < 100; number++) {
            if (roman(number).equals(roman)) {
                return Optional.of(number);
            }
        }
        return Optional.empty();
    }

    /** 2.10, where 2.1 comes right after 2.9: a number of a sheet loses the zero at its end. */
    static Optional<String> withZero(String before, String code) {
        int point = code.lastIndexOf('.');
        boolean digit = point > 0 && code.substring(point + 1).matches("[1-9]");
        if (!digit) {
            return Optional.empty();
        }
        String prefix = code.substring(0, point + 1);
        int tens = (code.charAt(point + 1) - '0') * 10;
        return before.equals(prefix + (tens - 1)) ? Optional.of(prefix + tens) : Optional.empty();
    }

    /** Whether one number follows another of its style under the same parent. */
    static boolean follows(String before, String code) {
        if (isWord(code) || isWord(before)) {
            return true;
        }
        String last = last(before);
        String own = last(code);
        if (Character.isDigit(own.charAt(0)) && Character.isDigit(last.charAt(0))) {
            return Integer.parseInt(own) == Integer.parseInt(last) + 1;
        }
        Optional<Integer> romanBefore = value(last);
        Optional<Integer> roman = value(own);
        if (romanBefore.isPresent() && roman.isPresent() && roman.get() == romanBefore.get() + 1) {
            return true;
        }
        String lower = own.toLowerCase(java.util.Locale.ROOT);
        String lowerBefore = last.toLowerCase(java.util.Locale.ROOT);
        int at = ALPHABET.indexOf(lowerBefore);
        boolean inAlphabet = at >= 0 && ALPHABET.indexOf(lower) == at + 1;
        boolean withoutStroke = lowerBefore.equals("d") && lower.equals("e");
        boolean inLatin =
                lower.length() == 1 && lowerBefore.length() == 1 && lower.charAt(0) == lowerBefore.charAt(0) + 1;
        return inAlphabet || withoutStroke || inLatin;
    }

    /** Whether it is no number but short for a word (KK, TC): such have no order. */
    private static boolean isWord(String code) {
        return code.length() > 1 && style(code, true) == Style.UPPER;
    }

    /** Whether a number can begin a list. */
    static boolean begins(String code) {
        return List.of("1", "I", "A", "a", "01").contains(last(code));
    }

    private static String last(String code) {
        return code.substring(code.lastIndexOf('.') + 1);
    }
}
