package vn.dti.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import vn.dti.assessment.Assessment;
import vn.dti.assessment.Unit;
import vn.dti.code.UnitCode;
import vn.dti.formlayout.Folding;

/** Finds units by their names as people write them (dac-ta 2, Which unit a submission is from). */
public final class UnitNames {

    /** Words before a name that may be left out, and their number. */
    private static final Map<String, Integer> LEFT_OUT =
            withWords(List.of("uy ban nhan dan", "ubnd", "thi tran", "thi xa", "phuong", "dac khu", "xa"));

    /** Words of the longest name that is looked for among others. */
    private static final int MOST_WORDS = 12;

    /** Words before a name that make it the name of something else. */
    private static final Set<String> OTHER_LEVELS = Set.of("huyen", "tinh", "pho", "quan");

    private static Map<String, Integer> withWords(List<String> names) {
        Map<String, Integer> withWords = new LinkedHashMap<>();
        names.forEach(name -> withWords.put(name, name.split(" ").length));
        return withWords;
    }

    private final Assessment assessment;
    private final Map<String, Set<Unit>> plain = new HashMap<>();
    private final Map<String, Set<Unit>> bare = new HashMap<>();
    /** What may name a unit in a file's name: its names and its code. */
    private final Map<String, Set<Unit>> inFileNames = new HashMap<>();

    public UnitNames(Assessment assessment) {
        this.assessment = assessment;
        for (Unit unit : assessment.units()) {
            add(unit, unit.name());
            unit.aliases().forEach(alias -> add(unit, alias));
            inFileNames
                    .computeIfAbsent(Folding.bare(unit.code().text()), key -> new LinkedHashSet<>())
                    .add(unit);
        }
        bare.forEach((name, units) -> inFileNames.merge(name, units, (codes, names) -> {
            Set<Unit> both = new LinkedHashSet<>(names);
            both.addAll(codes);
            return both;
        }));
    }

    private void add(Unit unit, String name) {
        plain.computeIfAbsent(Folding.plain(name), key -> new LinkedHashSet<>()).add(unit);
        plain.computeIfAbsent(shortened(Folding.plain(name), Folding::bare), key -> new LinkedHashSet<>())
                .add(unit);
        bare.computeIfAbsent(Folding.bare(name), key -> new LinkedHashSet<>()).add(unit);
        bare.computeIfAbsent(shortened(Folding.bare(name), UnaryOperator.identity()), key -> new LinkedHashSet<>())
                .add(unit);
    }

    /** A name without the words that may be left out before it. */
    private static String shortened(String name, UnaryOperator<String> folded) {
        String rest = name;
        boolean again = true;
        while (again) {
            again = false;
            for (Map.Entry<String, Integer> leftOut : LEFT_OUT.entrySet()) {
                int end = endOfWords(rest, leftOut.getValue());
                if (end > 0 && folded.apply(rest.substring(0, end)).equals(leftOut.getKey())) {
                    rest = rest.substring(end + 1);
                    again = true;
                }
            }
        }
        return rest;
    }

    /** The blank behind the first so many words; -1 where no more words follow. */
    private static int endOfWords(String text, int words) {
        int end = text.indexOf(' ');
        for (int i = 1; i < words && end >= 0; i++) {
            end = text.indexOf(' ', end + 1);
        }
        return end;
    }

    /** How well a text names a unit. */
    public enum Likeness {
        SAME,
        /** Equal only when accents or letters are folded. */
        FOLDED,
        /** The name stands in it among other words. */
        CONTAINED
    }

    public record Found(Unit unit, Likeness likeness) {}

    /** The one unit a text names; empty where it names none, or more than one. */
    Optional<Found> byName(String text) {
        String exact = Folding.plain(text);
        Optional<Found> found = named(plain, exact, text, Likeness.SAME);
        // Most are written as they are declared: what else a text may mean is asked only of the others.
        if (found.isPresent()) {
            return found;
        }
        String folded = Folding.bare(text);
        found = named(plain, shortened(exact, Folding::bare), text, Likeness.SAME)
                .or(() -> named(bare, folded, text, Likeness.FOLDED))
                .or(() -> named(bare, shortened(folded, UnaryOperator.identity()), text, Likeness.FOLDED));
        if (found.isPresent()) {
            return found;
        }
        Set<Unit> inside = inside(folded, bare);
        return inside.size() == 1
                ? Optional.of(new Found(inside.iterator().next(), Likeness.CONTAINED))
                : Optional.empty();
    }

    private static Optional<Found> named(Map<String, Set<Unit>> names, String key, String text, Likeness likeness) {
        return only(names.get(key)).filter(unit -> sameLevel(text, unit)).map(unit -> new Found(unit, likeness));
    }

    /** A ward is no commune of the same name: where both say what they are, they must say the same. */
    private static boolean sameLevel(String text, Unit unit) {
        if (text.equals(unit.name())) {
            return true;
        }
        Optional<String> said = level(Folding.bare(text));
        Optional<String> own = level(Folding.bare(unit.name()));
        return said.isEmpty() || own.isEmpty() || said.equals(own);
    }

    private static Optional<String> level(String bareName) {
        String padded = " " + bareName + " ";
        return List.of("thi tran", "thi xa", "phuong", "dac khu", "xa").stream()
                .filter(word -> padded.startsWith(" " + word + " ")
                        || padded.startsWith(" ubnd " + word + " ")
                        || padded.startsWith(" uy ban nhan dan " + word + " "))
                .findFirst();
    }

    /** The unit of a text that is a code or a name. */
    public Optional<Found> byCodeOrName(String text) {
        return UnitCode.of(Folding.tidy(text))
                .flatMap(assessment::unit)
                .map(unit -> new Found(unit, Likeness.SAME))
                .or(() -> byName(text));
    }

    /**
     * The units whose code, name or alias stands in a file name as whole words; of overlapping ones the longest.
     *
     * @param fileName without folder and ending
     */
    public Set<Unit> inFileName(String fileName) {
        return inside(Folding.bare(fileName.replace('/', ' ')), inFileNames);
    }

    /** Whether the unit stands in a file name as it is written, accents and all, or by its code. */
    boolean isWritten(String fileName, Unit unit) {
        String text = " " + Folding.plain(fileName).replaceAll("[^\\p{L}\\p{Nd}]+", " ") + " ";
        List<String> keys = new ArrayList<>(unit.aliases());
        keys.add(unit.name());
        keys.add(shortened(Folding.plain(unit.name()), Folding::bare));
        keys.add(unit.code().text());
        return keys.stream()
                .map(key ->
                        Folding.plain(key).replaceAll("[^\\p{L}\\p{Nd}]+", " ").strip())
                .anyMatch(key -> text.contains(" " + key + " "));
    }

    private record Occurrence(int start, int end, Set<Unit> units) {}

    private static Set<Unit> inside(String bareText, Map<String, Set<Unit>> keys) {
        String[] words = bareText.split(" ");
        List<Occurrence> occurrences = new ArrayList<>();
        for (int start = 0; start < words.length; start++) {
            StringBuilder key = new StringBuilder();
            for (int end = start; end < words.length && end < start + MOST_WORDS; end++) {
                key.append(end == start ? "" : " ").append(words[end]);
                Set<Unit> units = keys.get(key.toString());
                if (units != null && (start == 0 || !OTHER_LEVELS.contains(words[start - 1]))) {
                    occurrences.add(new Occurrence(start, end, units));
                }
            }
        }
        Set<Unit> found = new LinkedHashSet<>();
        for (int i = 0; i < occurrences.size(); i++) {
            if (!isCovered(occurrences, i)) {
                found.addAll(occurrences.get(i).units());
            }
        }
        return found;
    }

    /** Whether a longer one overlaps an occurrence; they are in order of their starts. */
    private static boolean isCovered(List<Occurrence> occurrences, int which) {
        Occurrence each = occurrences.get(which);
        int first = which;
        while (first > 0 && occurrences.get(first - 1).start() > each.start() - MOST_WORDS) {
            first--;
        }
        for (int i = first; i < occurrences.size() && occurrences.get(i).start() <= each.end(); i++) {
            Occurrence other = occurrences.get(i);
            if (each.start() <= other.end() && other.end() - other.start() > each.end() - each.start()) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Unit> only(Set<Unit> units) {
        return units == null || units.size() != 1
                ? Optional.empty()
                : Optional.of(units.iterator().next());
    }
}
