package vn.dti.yaml;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dti.code.Code;
import vn.dti.notice.NoticeCode;

/**
 * The entries of one mapping, taken out by name. Every key must be taken; {@link #finish()} complains of the rest and
 * names the nearest known key.
 */
public final class Fields {

    /** Stands for a code that is missing or not allowed; a file with one of them never comes to use. */
    public static final String UNREADABLE_CODE = "-";

    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,15}(\\.\\d{1,15})?");
    private static final Pattern DECIMAL_COMMA = Pattern.compile("-?\\d+,\\d+ ?%?");
    private static final Pattern COMMA_REST = Pattern.compile("\\d+ ?%?");

    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");

    private final YamlNode.Mapping mapping;
    private final Problems problems;
    private final Map<String, YamlNode> taken = new LinkedHashMap<>();

    public Fields(YamlNode.Mapping mapping, Problems problems) {
        this.mapping = mapping;
        this.problems = problems;
    }

    /** The fields of a node that must be a mapping; an empty mapping after a complaint where it is none. */
    public static Fields of(YamlNode node, Problems problems) {
        if (node instanceof YamlNode.Mapping mapping) {
            return new Fields(mapping, problems);
        }
        problems.add(NoticeCode.YAML_NOT_MAPPING, node);
        return new Fields(new YamlNode.Mapping(List.of(), false, node.line(), node.column()), problems);
    }

    public Problems problems() {
        return problems;
    }

    public YamlNode.Mapping node() {
        return mapping;
    }

    /** The value of a key, where it is there and not null. */
    public Optional<YamlNode> node(String key) {
        Optional<YamlNode> value = mapping.get(key);
        taken.put(key, value.orElse(null));
        return value.filter(node -> !(node instanceof YamlNode.Scalar scalar && scalar.isNull()));
    }

    public boolean has(String key) {
        return node(key).isPresent();
    }

    public Optional<String> text(String key) {
        return node(key).flatMap(node -> text(node, problems));
    }

    public String text(String key, String otherwise) {
        return text(key).orElse(otherwise);
    }

    /** A text that must be there and not blank. */
    public String requiredText(String key) {
        Optional<YamlNode> node = node(key);
        if (node.isEmpty()) {
            missing(key);
            return "";
        }
        String text = text(node.get(), problems).orElse("");
        if (text.isBlank()) {
            missing(key);
        }
        return text;
    }

    /** A code; where it is missing or not allowed, {@link #UNREADABLE_CODE} and the complaint (dac-ta 1). */
    public String code(String key) {
        String code = requiredText(key);
        if (Code.isAllowed(code) && !code.equals(UNREADABLE_CODE)) {
            return code;
        }
        if (!code.isEmpty()) {
            problems.add(NoticeCode.CODE_NOT_ALLOWED, node(key).orElse(node()), code);
        }
        return UNREADABLE_CODE;
    }

    /** A code that files and folders are named after; else as {@link #code}. */
    public String fileCode(String key) {
        String code = code(key);
        if (code.equals(UNREADABLE_CODE) || Code.isFileName(code)) {
            return code;
        }
        problems.add(NoticeCode.CODE_NO_FILE_NAME, node(key).orElse(node()), code);
        return UNREADABLE_CODE;
    }

    public static Optional<String> text(YamlNode node, Problems problems) {
        if (node instanceof YamlNode.Scalar scalar) {
            return Optional.of(scalar.text().strip());
        }
        problems.add(NoticeCode.YAML_NOT_TEXT, node);
        return Optional.empty();
    }

    public void missing(String key) {
        problems.add(NoticeCode.YAML_MISSING_KEY, mapping, key);
    }

    public Optional<BigDecimal> decimal(String key) {
        return node(key).flatMap(node -> decimal(node, problems));
    }

    public static Optional<BigDecimal> decimal(YamlNode node, Problems problems) {
        Optional<String> text = text(node, problems);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (DECIMAL_COMMA.matcher(text.get()).matches()) {
            commaFor(node, text.get(), problems);
            return Optional.empty();
        }
        if (!DECIMAL.matcher(text.get()).matches()) {
            problems.add(NoticeCode.YAML_NOT_NUMBER, node, text.get());
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(text.get()));
    }

    /** Complains of a decimal comma and says how to write the number. */
    public static void commaFor(YamlNode node, String text, Problems problems) {
        problems.add(
                NoticeCode.YAML_DECIMAL_COMMA,
                node,
                text,
                text.replace(',', '.').replace(" ", ""));
    }

    public Optional<Integer> integer(String key, int least, int most) {
        Optional<YamlNode> node = node(key);
        Optional<BigDecimal> number = node.flatMap(n -> decimal(n, problems));
        if (number.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal value = number.get().stripTrailingZeros();
        if (value.scale() > 0
                || value.compareTo(BigDecimal.valueOf(least)) < 0
                || value.compareTo(BigDecimal.valueOf(most)) > 0) {
            problems.add(NoticeCode.YAML_OUT_OF_RANGE, node.get(), number.get(), least, most);
            return Optional.empty();
        }
        return Optional.of(value.intValueExact());
    }

    public Optional<LocalDate> day(String key) {
        return node(key).flatMap(node -> day(node, problems));
    }

    public static Optional<LocalDate> day(YamlNode node, Problems problems) {
        Optional<String> text = text(node, problems);
        try {
            return text.map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            Matcher dayFirst = DAY_FIRST.matcher(text.get());
            if (dayFirst.matches()) {
                String written =
                        dayFirst.group(3) + "-" + twoDigits(dayFirst.group(2)) + "-" + twoDigits(dayFirst.group(1));
                problems.add(NoticeCode.YAML_DAY_FIRST, node, text.get(), written);
            } else {
                problems.add(NoticeCode.YAML_NOT_DAY, node, text.get());
            }
            return Optional.empty();
        }
    }

    private static String twoDigits(String number) {
        return number.length() == 1 ? "0" + number : number;
    }

    public boolean truth(String key, boolean otherwise) {
        Optional<YamlNode> node = node(key);
        String text = node.flatMap(n -> text(n, problems)).orElse(otherwise ? "true" : "false");
        if (!text.equals("true") && !text.equals("false")) {
            problems.add(NoticeCode.YAML_NOT_ONE_OF, node.orElse(mapping), text, List.of("true", "false"));
        }
        return text.equals("true");
    }

    /** A value {@code true} or {@code false}; empty where the key is not there. */
    public Optional<Boolean> optionalTruth(String key) {
        return has(key) ? Optional.of(truth(key, false)) : Optional.empty();
    }

    /** One of an enum's values, written in lower case as in dac-ta. */
    public <E extends Enum<E>> E choice(String key, Class<E> type, E otherwise) {
        Optional<YamlNode> node = node(key);
        Optional<String> text = node.flatMap(n -> text(n, problems));
        if (text.isEmpty()) {
            return otherwise;
        }
        List<String> known = new ArrayList<>();
        for (E value : type.getEnumConstants()) {
            String name = value.name().toLowerCase(Locale.ROOT);
            if (name.equals(text.get())) {
                return value;
            }
            known.add(name);
        }
        problems.add(NoticeCode.YAML_NOT_ONE_OF, node.get(), text.get(), known);
        return otherwise;
    }

    /** The items of a sequence; empty where the key is absent. */
    public List<YamlNode> items(String key) {
        Optional<YamlNode> node = node(key);
        if (node.isEmpty()) {
            return List.of();
        }
        if (node.get() instanceof YamlNode.Sequence sequence) {
            return sequence.items();
        }
        problems.add(NoticeCode.YAML_NOT_SEQUENCE, node.get(), key);
        return List.of();
    }

    public List<String> texts(String key) {
        return items(key).stream()
                .flatMap(item -> text(item, problems).stream())
                .toList();
    }

    public <T> List<T> each(String key, Function<Fields, T> decoder) {
        List<T> decoded = new ArrayList<>();
        for (YamlNode item : items(key)) {
            Fields fields = of(item, problems);
            decoded.add(decoder.apply(fields));
            fields.finish();
        }
        return decoded;
    }

    /** The fields of a key's mapping, where it is there. */
    public Optional<Fields> fields(String key) {
        return node(key).map(node -> of(node, problems));
    }

    /** The entries of a key's mapping with free keys, in file order; empty where it is absent. */
    public List<YamlNode.Entry> entries(String key) {
        Optional<YamlNode> node = node(key);
        if (node.isEmpty()) {
            return List.of();
        }
        List<YamlNode.Entry> entries = of(node.get(), problems).mapping.entries();
        for (int i = 1; i < entries.size(); i++) {
            checkComma(entries, i);
        }
        return entries;
    }

    /** Complains of every key that nobody took. */
    public void finish() {
        List<YamlNode.Entry> entries = mapping.entries();
        for (int i = 0; i < entries.size(); i++) {
            String key = entries.get(i).key().text();
            if (taken.containsKey(key) || checkComma(entries, i)) {
                continue;
            }
            int colon = key.indexOf(':');
            if (colon > 0 && colon < key.length() - 1 && taken.containsKey(key.substring(0, colon))) {
                SyntaxMistake tight = SyntaxMistake.tightColon(
                        key.substring(0, colon),
                        key.substring(colon + 1),
                        entries.get(i).key().line(),
                        entries.get(i).key().column());
                problems.add(
                        tight.code(),
                        tight.line(),
                        tight.column(),
                        tight.arguments().toArray());
                continue;
            }
            problems.add(
                    NoticeCode.YAML_UNKNOWN_KEY, entries.get(i).key(), key, NearestWord.proposal(key, taken.keySet()));
        }
    }

    /** {@code {target: 0,25%}} is to YAML a target of 0 and a key {@code 25%}: says so, and says to write 0.25%. */
    private boolean checkComma(List<YamlNode.Entry> entries, int index) {
        YamlNode.Entry entry = entries.get(index);
        if (index == 0
                || !mapping.flow() && !(entry.value() instanceof YamlNode.Scalar)
                || !(entry.value() instanceof YamlNode.Scalar empty && empty.isNull())
                || !COMMA_REST.matcher(entry.key().text()).matches()
                || !(entries.get(index - 1).value() instanceof YamlNode.Scalar whole)
                || !DECIMAL.matcher(whole.text()).matches()) {
            return false;
        }
        commaFor(whole, whole.text() + "," + entry.key().text(), problems);
        return true;
    }
}
