package vn.dti.workbook;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Names of sheets as Excel allows them: at most 31 characters, some of them forbidden, no two alike but for case. */
final class SheetNames {

    private static final int LONGEST = 31;

    private final Set<String> taken = new HashSet<>();

    /**
     * A name that is still free.
     *
     * @param wanted what it should say; cut where it is too long
     * @param suffix what must stay at its end, may be empty
     */
    String take(String wanted, String suffix) {
        String base = allowed(wanted);
        String end = allowed(suffix);
        String name = cut(base, LONGEST - end.length()) + end;
        for (int number = 2; !taken.add(name.toLowerCase(Locale.ROOT)); number++) {
            String numbered = end + " " + number;
            name = cut(base, LONGEST - numbered.length()) + numbered;
        }
        return name;
    }

    /** An apostrophe is allowed inside, but formulas and defined names would have to double it. */
    private static String allowed(String text) {
        return SheetText.of(text).replace('\'', '’').replaceAll("[/\\\\?*\\[\\]:\t\n]", "-");
    }

    private static String cut(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        int end = Math.max(length, 0);
        return end > 0 && Character.isHighSurrogate(text.charAt(end - 1))
                ? text.substring(0, end - 1)
                : text.substring(0, end);
    }
}
