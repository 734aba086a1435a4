package vn.dti.yaml;

import java.util.Collection;
import java.util.Optional;

/** The known word that a mistyped one probably means, by the number of letters to change. */
public final class NearestWord {

    private NearestWord() {}

    /** The nearest of the known words, if it is near enough: a third of the letters, and at least two, may differ. */
    public static Optional<String> of(String word, Collection<String> known) {
        String best = null;
        int bestDistance = Math.max(2, word.length() / 3) + 1;
        for (String candidate : known) {
            int distance = distance(word, candidate);
            if (distance < bestDistance) {
                best = candidate;
                bestDistance = distance;
            }
        }
        return Optional.ofNullable(best);
    }

    /** What to propose for a mistyped word: the nearest known one, or all of them. */
    public static String proposal(String word, Collection<String> known) {
        return of(word, known).orElse(known.isEmpty() ? "–" : String.join(", ", known));
    }

    private static int distance(String left, String right) {
        int[] previous = new int[right.length() + 1];
        for (int j = 0; j <= right.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= left.length(); i++) {
            int[] current = new int[right.length() + 1];
            current[0] = i;
            for (int j = 1; j <= right.length(); j++) {
                int change = left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1;
                current[j] = Math.min(Math.min(current[j - 1] + 1, previous[j] + 1), previous[j - 1] + change);
            }
            previous = current;
        }
        return previous[right.length()];
    }
}
