package vn.dti.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dti.formlayout.Folding;
import vn.dti.formlayout.FormColumn;

/**
 * What headers mean (dac-ta 2). The forms of an assessment have the same headers: each is understood once, for all threads.
 */
final class HeaderNames {

    /**
     * The meaning of a header.
     *
     * @param key the letter of an input or the number of a round; else the column's name
     * @param exact whether it is an accepted name; else it contains all words of one in order
     */
    record Meaning(FormColumn column, String key, boolean exact) {

        boolean isSame(Meaning other) {
            return column == other.column && key.equals(other.key);
        }

        boolean isCode() {
            return column == FormColumn.INDICATOR || column == FormColumn.NUMBER;
        }
    }

    private static final Pattern INPUT = Pattern.compile("(?:so lieu )?([a-z])");
    private static final Pattern ROUND = Pattern.compile("(?:diem )?tham dinh lan (\\d)");
    private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");
    private static final Pattern IN_FIGURES = Pattern.compile(" \\(?bang so\\)?$");
    private static final Pattern IN_WORDS = Pattern.compile("\\bbang chu\\b");
    private static final Pattern IN_CHARGE =
            Pattern.compile("\\b(?:chu tri|phoi hop|thuc hien|theo doi|phu trach|lien quan|cung cap|tinh|tham muu"
                    + "|chiu trach nhiem|xac nhan|kiem tra|tham gia|ho tro|quan ly|giam sat|tham dinh|to chuc|trien khai"
                    + "|ban hanh|van hanh|dau moi|giao viec|duoc giao)\\b");
    /** So many are remembered, which is more than all headers; other texts stand in the same rows, and differ. */
    private static final int MOST_KNOWN = 1_000;

    /** No accepted header comes near it, however many blanks and line breaks stand in it. */
    private static final int LONGEST = 200;

    private static final Map<String, FormColumn> ACCEPTED = accepted();
    private static final Map<String, List<Header>> BY_FIRST_WORD = byFirstWord();

    private final String year;
    private final Map<String, Optional<Meaning>> known = new ConcurrentHashMap<>();

    /** @param year of the assessment: a header that names another one means nothing */
    HeaderNames(int year) {
        this.year = String.valueOf(year);
    }

    private static Map<String, FormColumn> accepted() {
        Map<String, FormColumn> accepted = new HashMap<>();
        for (FormColumn column : FormColumn.values()) {
            for (String header : column.headers()) {
                accepted.putIfAbsent(header, column);
            }
        }
        return accepted;
    }

    /** What a text means as a header; empty where it means nothing. */
    Optional<Meaning> meaning(String text) {
        Optional<Meaning> before = known.get(text);
        if (before != null) {
            return before;
        }
        String bare = bare(text);
        Meaning exact = exact(text, bare);
        Optional<Meaning> meaning = Optional.ofNullable(exact == null ? inexact(bare) : exact);
        if (known.size() < MOST_KNOWN) {
            known.put(text, meaning);
        }
        return meaning;
    }

    /** Whether a text is an accepted header. */
    boolean isAccepted(String text) {
        Optional<Meaning> before = known.get(text);
        return before != null
                ? before.filter(Meaning::exact).isPresent()
                : text.length() <= LONGEST && exact(text, bare(text)) != null;
    }

    private static String bare(String text) {
        String bare = Folding.bare(text);
        return bare.contains("bang so") ? IN_FIGURES.matcher(bare).replaceFirst("") : bare;
    }

    private static Meaning exact(String text, String bare) {
        FormColumn column = ACCEPTED.get(bare);
        if (column != null) {
            return new Meaning(column, column.name(), true);
        }
        // "đ" is no input: folded it would be taken for d.
        Matcher input = INPUT.matcher(bare);
        if (input.matches() && !Folding.plain(text).endsWith("đ")) {
            return new Meaning(FormColumn.INPUT, input.group(1), true);
        }
        Matcher round = ROUND.matcher(bare);
        return round.matches() ? new Meaning(FormColumn.DECIDED_IN_ROUND, round.group(1), true) : null;
    }

    /** The meaning of a header that contains all words of an accepted one in order; not if it names another year. */
    private Meaning inexact(String bare) {
        String[] words = bare.replace('/', ' ').split(" ");
        Header best = null;
        Set<String> before = new HashSet<>();
        for (int i = 0; i < words.length; i++) {
            if (!before.add(words[i])) {
                continue; // what stands in order behind a word stands so behind its first
            }
            for (Header header : BY_FIRST_WORD.getOrDefault(words[i], List.of())) {
                if ((best == null || header.isBetterThan(best)) && header.standsIn(words, i)) {
                    best = header;
                }
            }
        }
        return best == null || namesAnotherYear(bare) || isOther(best.column, bare)
                ? null
                : new Meaning(best.column, best.column.name(), false);
    }

    /** Whether a header that contains an accepted one means something else: words for figures, those in charge. */
    private static boolean isOther(FormColumn column, String bare) {
        boolean ofUnit = column == FormColumn.UNIT || column == FormColumn.UNIT_NAME;
        return bare.contains("bang chu") && IN_WORDS.matcher(bare).find()
                || ofUnit && IN_CHARGE.matcher(bare).find();
    }

    private boolean namesAnotherYear(String bare) {
        Matcher years = YEAR.matcher(bare);
        while (years.find()) {
            if (!years.group().equals(year)) {
                return true;
            }
        }
        return false;
    }

    /**
     * An accepted header of more than one word.
     *
     * @param order its place among all of them
     */
    private record Header(FormColumn column, int order, String[] words) {

        /** The one with more words says more; of equally long ones the first counts. */
        boolean isBetterThan(Header other) {
            return words.length != other.words.length ? words.length > other.words.length : order < other.order;
        }

        /** Whether all its words stand in a text in order, the first at an index. */
        boolean standsIn(String[] text, int first) {
            int next = 1;
            for (int i = first + 1; i < text.length && next < words.length; i++) {
                if (text[i].equals(words[next])) {
                    next++;
                }
            }
            return next == words.length;
        }
    }

    private static Map<String, List<Header>> byFirstWord() {
        Map<String, List<Header>> byFirstWord = new HashMap<>();
        int order = 0;
        for (FormColumn column : FormColumn.values()) {
            for (String accepted : column.headers()) {
                String[] words = accepted.split("[ /]");
                if (words.length > 1) {
                    byFirstWord
                            .computeIfAbsent(words[0], word -> new ArrayList<>())
                            .add(new Header(column, order++, words));
                }
            }
        }
        return byFirstWord;
    }
}
