package vn.dti.intake;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text whose accented letters a program has turned into question marks: {@code X? M? ??c}. */
final class LostLetters {

    private static final Pattern LOST =
            Pattern.compile("\\p{L}\\?+(?:\\p{L}|\\s+\\p{L}*\\?)|(?<!\\?)\\?{2,}\\p{L}|\\uFFFD");
    private static final Pattern MARK = Pattern.compile("[?\\uFFFD]");

    /** A Vietnamese letter taken apart: itself, its mark and its tone. */
    private static final int MOST_SIGNS = 3;

    private LostLetters() {}

    static boolean areMissedIn(String text) {
        return LOST.matcher(text).find();
    }

    /** Whether a text may be a name of which letters were lost: those that are left stand where they do in the name. */
    static boolean mayBe(String text, String name) {
        if (text.length() > MOST_SIGNS * name.length()) {
            return false;
        }
        String folded = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        StringBuilder pattern = new StringBuilder();
        Matcher mark = MARK.matcher(folded);
        int at = 0;
        while (mark.find()) {
            pattern.append(Pattern.quote(folded.substring(at, mark.start()))).append('.');
            at = mark.end();
        }
        pattern.append(Pattern.quote(folded.substring(at)));
        return Normalizer.normalize(name, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .matches(pattern.toString());
    }
}
