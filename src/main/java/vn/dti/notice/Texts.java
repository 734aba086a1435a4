package vn.dti.notice;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words of one language, from {@code messages_<language>.properties}. Numbers and dates are written as its readers
 * write them: a decimal comma in Vietnamese, a point in English; days as 15/11/2024 in both.
 */
public final class Texts {

    private static final Map<Language, Texts> ALL = new ConcurrentHashMap<>();

    /** The characters of a text of somebody's that a notice quotes. */
    private static final int LONGEST_QUOTE = 1_000;

    /** Made with the first line that is named. */
    private static final class Lines {
        private static final Pattern LINE = Pattern.compile("dòng (\\d+)(?:, cột (\\d+))?");
    }

    /** Made with the first quote of several lines. */
    private static final class Breaks {
        private static final Pattern RUN = Pattern.compile("[\\t\\n\\r\\u2028\\u2029]+");
    }

    /** Made with the first day that is written: most runs write none. */
    private static final class Days {
        private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);
    }

    private static final class Plurals {
        private static final Pattern COUNTED = Pattern.compile(
                "\\{(\\d)\\} ((?:more |other )?(?:unit|file|form|error|warning|note|indicator|row|cell|example|score|point|task|day|group|change))s\\b");
    }

    private final Language language;
    private final ResourceBundle bundle;
    private final Map<String, Phrase> phrases = new ConcurrentHashMap<>();

    private Texts(Language language) {
        this.language = language;
        // Without Java's search over locales and formats, which costs a short run more than the reading.
        this.bundle = new TextFile("/vn/dti/messages_" + language.locale().getLanguage() + ".properties");
    }

    public static Texts in(Language language) {
        return ALL.computeIfAbsent(language, Texts::new);
    }

    public Language language() {
        return language;
    }

    /**
     * The text of a key with its placeholders filled in.
     *
     * @throws java.util.MissingResourceException if the key has no text
     */
    public String get(String key, Object... arguments) {
        return filled(key, false, arguments);
    }

    /**
     * The same where no word may begin a line: what a person typed, and names of all kinds.
     *
     * @throws java.util.MissingResourceException if the key has no text
     */
    public String sentence(String key, Object... arguments) {
        return filled(key, true, arguments);
    }

    private String filled(String key, boolean onOneLine, Object... arguments) {
        String pattern = bundle.getString(key);
        if (arguments.length == 0 && pattern.indexOf('\'') < 0 && pattern.indexOf('{') < 0) {
            return pattern;
        }
        Object[] words = new Object[arguments.length];
        for (int i = 0; i < words.length; i++) {
            String word = word(arguments[i]);
            words[i] = onOneLine ? VisibleText.onOneLine(word) : word;
        }
        return phrases.computeIfAbsent(language == Language.EN ? counted(pattern, words) : pattern, Phrase::new)
                .with(words);
    }

    /** English says 1 unit, not 1 units; Vietnamese knows no such forms. */
    private static String counted(String pattern, Object[] words) {
        return Plurals.COUNTED.matcher(pattern).replaceAll(counted -> {
            int argument = Integer.parseInt(counted.group(1));
            boolean one = argument < words.length && words[argument].equals("1");
            return Matcher.quoteReplacement(one ? "{" + argument + "} " + counted.group(2) : counted.group());
        });
    }

    /** All texts, as the help of the commands asks for them. */
    public ResourceBundle bundle() {
        return bundle;
    }

    public boolean has(String key) {
        return bundle.containsKey(key);
    }

    /** What the notice says: what was found, what was expected, what to do. */
    public String message(Notice notice) {
        String said = get(
                "notice." + notice.code().key(),
                notice.arguments().stream().map(Texts::quoted).toArray());
        // Texts speak of cells; in a text file a place is a line.
        return language == Language.VI
                ? said.replace("ô dòng ", "dòng ")
                : said.replace("cell line ", "line ").replace("cells line ", "line ");
    }

    /**
     * What is quoted, short enough to find the sentence around it: a cell or a set may hold megabytes. A cell's lines are
     * quoted behind each other: none of them shall pass for a line of dti's.
     */
    private static Object quoted(Object argument) {
        if (argument instanceof List<?> list) {
            return list.stream().map(Texts::quoted).toList();
        }
        if (!(argument instanceof String text)) {
            return argument;
        }
        String quote = text;
        if (text.length() > LONGEST_QUOTE) {
            int end = Character.isHighSurrogate(text.charAt(LONGEST_QUOTE - 1)) ? LONGEST_QUOTE - 1 : LONGEST_QUOTE;
            quote = text.substring(0, end) + "…";
        }
        return quote.chars().anyMatch(c -> VisibleText.breaks((char) c))
                ? Breaks.RUN.matcher(quote).replaceAll(" ")
                : quote;
    }

    /** A number as this language's readers write it, with the decimals it has and without grouping. */
    public String number(BigDecimal number) {
        String plain = number.toPlainString();
        return language == Language.VI ? plain.replace('.', ',') : plain;
    }

    public String day(LocalDate day) {
        return Days.FORMAT.format(day);
    }

    /** The address of a cell or a line in words: {@code dòng 9} of a place (dac-ta 5) is line 9 in English. */
    public String spot(String address) {
        if (!address.startsWith("dòng ")) {
            return address;
        }
        Matcher line = Lines.LINE.matcher(address);
        if (!line.matches()) {
            return address;
        }
        return line.group(2) == null
                ? get("place.line", line.group(1))
                : get("place.line_and_column", line.group(1), line.group(2));
    }

    private String word(Object argument) {
        if (argument instanceof BigDecimal number) {
            return number(number);
        }
        if (argument instanceof LocalDate day) {
            return day(day);
        }
        if (argument instanceof Path path) {
            return VisibleText.onOneLine(path.toString());
        }
        if (argument instanceof List<?> list) {
            return list.isEmpty() ? "–" : list.stream().map(this::word).collect(Collectors.joining(", "));
        }
        return VisibleText.of(language == Language.VI ? String.valueOf(argument) : spot(String.valueOf(argument)));
    }
}
