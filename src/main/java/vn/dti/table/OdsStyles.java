package vn.dti.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** The styles of an OpenDocument file as far as they change what a cell says. Styles inherit from their parents. */
final class OdsStyles {

    /**
     * What a style says itself; null where it says nothing.
     *
     * @param hidden whether a sheet, row or column of this style is not shown
     * @param truth whether numbers of this style are truths: 1 shows as TRUE
     * @param numbers name of the style of numbers
     */
    record Style(String parent, Letters letters, Boolean hidden, Boolean truth, String numbers, Paint paint) {
        static final Style NONE = new Style(null, Letters.NONE, null, null, null, Paint.NONE);

        /** Whether it says that letters are struck or raised, or that they are not. */
        boolean saysLooks() {
            return letters.struck != null || letters.raised != null;
        }

        boolean isStruck() {
            return letters.struck != null && letters.struck;
        }

        boolean isRaised() {
            return letters.raised != null && letters.raised;
        }

        boolean isHidden() {
            return hidden != null && hidden;
        }

        boolean isTruth() {
            return truth != null && truth;
        }

        CellAppearance cellStyle() {
            return new CellAppearance(
                    CellFormat.GENERAL, letters.font == null ? "" : letters.font, isStruck(), isRaised(), paint);
        }

        /** This style over the one that it builds on. */
        private Style over(Style base) {
            return new Style(
                    base.parent,
                    letters.over(base.letters),
                    hidden == null ? base.hidden : hidden,
                    truth == null ? base.truth : truth,
                    numbers == null ? base.numbers : numbers,
                    paint.over(base.paint));
        }
    }

    /** How letters look; null where a style says nothing. */
    private record Letters(Boolean struck, Boolean raised, String font) {
        static final Letters NONE = new Letters(null, null, null);

        Letters over(Letters base) {
            return new Letters(
                    struck == null ? base.struck : struck,
                    raised == null ? base.raised : raised,
                    font == null ? base.font : font);
        }
    }

    private static final int DEEPEST = 20;
    private static final int STYLE_BYTES = 300;
    private static final int MAP_BYTES = 100;

    private final Map<String, Style> styles = new HashMap<>();
    private final Map<String, Style> whole = new HashMap<>();
    private final Map<String, String> codes = new HashMap<>();
    private final Map<String, CellFormat> formats = new HashMap<>();
    private final Map<String, List<Mapped>> maps = new HashMap<>();
    private final Map<String, List<Rules.Rule>> rules = new HashMap<>();
    private final Set<String> truths = new HashSet<>();
    private final Budget budget;

    OdsStyles(Budget budget) {
        this.budget = budget;
    }

    /** A style with all that it inherits; says nothing where the file has none of this name (null: no name). */
    Style get(String family, String name) {
        return name == null ? Style.NONE : whole.computeIfAbsent(key(family, name), key -> inherit(family, key));
    }

    private Style inherit(String family, String key) {
        Style style = styles.getOrDefault(key, Style.NONE);
        for (int i = 0; i < DEEPEST && style.parent != null; i++) {
            style = style.over(styles.getOrDefault(key(family, style.parent), Style.NONE));
        }
        return style;
    }

    /** Takes the children of {@code styles} or {@code automatic-styles}, the element just stepped into. */
    void read(XmlCursor xml) {
        while (xml.child()) {
            switch (xml.name()) {
                case "style" -> readStyle(xml);
                case "boolean-style" -> {
                    truths.add(xml.attribute("name", ""));
                    xml.skip();
                }
                case "number-style", "percentage-style", "currency-style" -> {
                    budget.keep(STYLE_BYTES);
                    codes.put(xml.attribute("name", ""), OdsNumberStyle.code(xml, codes));
                }
                default -> xml.skip();
            }
        }
    }

    /** The number format of a style; null where it has none or a date's. */
    CellFormat format(Style style) {
        String code = style.numbers == null ? null : codes.get(style.numbers);
        return code == null ? null : formats.computeIfAbsent(code, CellFormat::of);
    }

    /** What a rule of conditional formatting changes that gives cells the style of this name. */
    RuleAppearance rule(String name) {
        Style style = get("table-cell", name);
        return new RuleAppearance(format(style), style.paint, false);
    }

    /**
     * The rules that a cell style has itself, in the older way of conditional formatting, as far as they may change what is
     * seen of numbers; the same list at every asking.
     */
    List<Rules.Rule> rules(String name) {
        return name == null || !maps.containsKey(name) ? List.of() : rules.computeIfAbsent(name, this::laidOut);
    }

    private List<Rules.Rule> laidOut(String name) {
        List<Rules.Rule> laidOut = new ArrayList<>();
        for (Mapped map : maps.get(name)) {
            RuleAppearance look = rule(map.applied);
            if (!look.isPlain()) {
                budget.keep(STYLE_BYTES);
                laidOut.add(new Rules.Rule(null, look, map.applies));
            }
        }
        return laidOut;
    }

    /**
     * A rule of a cell style.
     *
     * @param applied name of the style that it gives
     */
    private record Mapped(Predicate<BigDecimal> applies, String applied) {}

    private void readStyle(XmlCursor xml) {
        budget.keep(STYLE_BYTES);
        String name = xml.attribute("name", "");
        String key = key(xml.attribute("family", ""), name);
        // Conditional formatting names styles by what users see.
        String seen = key(xml.attribute("family", ""), xml.attribute("display-name", ""));
        String numbers = xml.attribute("data-style-name");
        Boolean truth = numbers == null ? null : truths.contains(numbers);
        Style style = new Style(xml.attribute("parent-style-name"), Letters.NONE, null, truth, numbers, Paint.NONE);
        while (xml.child()) {
            switch (xml.name()) {
                case "text-properties" -> style = text(xml).over(style);
                case "table-cell-properties" -> style = new Style(
                                null,
                                Letters.NONE,
                                null,
                                null,
                                null,
                                new Paint(null, colour(xml.attribute("background-color"))))
                        .over(style);
                case "table-properties" -> style =
                        hidden(isNo(xml.attribute("display"))).over(style);
                case "table-row-properties" -> style =
                        hidden(isZero(xml.attribute("row-height"))).over(style);
                case "table-column-properties" -> style =
                        hidden(isZero(xml.attribute("column-width"))).over(style);
                case "map" -> {
                    budget.keep(MAP_BYTES);
                    maps.computeIfAbsent(name, each -> new ArrayList<>())
                            .add(new Mapped(
                                    NumberCondition.of(xml.attribute("condition", "")),
                                    xml.attribute("apply-style-name", "")));
                }
                default -> {}
            }
            xml.skip();
        }
        styles.put(key, style);
        styles.putIfAbsent(seen, style);
    }

    private static Style text(XmlCursor xml) {
        String line = xml.attribute("text-line-through-style", xml.attribute("text-line-through-type"));
        String position = xml.attribute("text-position");
        String font = xml.attribute("font-name", xml.attribute("font-family"));
        return new Style(
                null,
                new Letters(
                        line == null ? null : !line.equals("none"),
                        position == null || position.isBlank() ? null : !position.startsWith("0"),
                        font),
                null,
                null,
                null,
                new Paint(
                        XmlCursor.isYes(xml.attribute("use-window-font-color", "false"))
                                ? Colour.UNKNOWN
                                : colour(xml.attribute("color")),
                        null));
    }

    /** Null where nothing is said of it, or that what lies behind shows through. */
    private static Colour colour(String text) {
        return text == null || text.equals("transparent") ? null : Colour.of(text);
    }

    private static Style hidden(Boolean hidden) {
        return new Style(null, Letters.NONE, hidden, null, null, Paint.NONE);
    }

    private static Boolean isNo(String value) {
        return value == null ? null : value.equals("false");
    }

    /** Whether a measure ({@code 0.00cm}) is nothing. */
    private static Boolean isZero(String measure) {
        if (measure == null) {
            return null;
        }
        for (int i = 0; i < measure.length(); i++) {
            char c = measure.charAt(i);
            if (c >= '1' && c <= '9') {
                return false;
            }
        }
        return true;
    }

    private static String key(String family, String name) {
        return family + '/' + name;
    }
}
