package vn.dti.table;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes one section of a number format apart, sign by sign: {@code [Red][<5]#,##0.0" điểm"}. */
final class FormatParser {

    private static final Map<String, Colour> COLOURS = Map.of(
            "black", Colour.INK,
            "white", Colour.PAPER,
            "red", new Colour(0xFF0000),
            "green", new Colour(0x00FF00),
            "blue", new Colour(0x0000FF),
            "yellow", new Colour(0xFFFF00),
            "magenta", new Colour(0xFF00FF),
            "cyan", new Colour(0x00FFFF));
    /** {@code [Color 2]} is the second of the numbered colours, whose numbers begin with 8. */
    private static final Pattern NUMBERED_COLOUR = Pattern.compile("colou?r\\s*(\\d{1,2})");

    private static final int MOST_DECIMALS = 30;

    private final String code;
    private final StringBuilder before = new StringBuilder();
    private final StringBuilder after = new StringBuilder();
    private boolean digits;
    private boolean point;
    private boolean scientific;
    private boolean fraction;
    private int denominatorDigits;
    private int denominator;
    private boolean text;
    private boolean general;
    private boolean day;
    private boolean month;
    private boolean time;
    private boolean elapsed;
    private int decimals;
    private int wholeDigits;
    private int percents;
    private int commas;
    private Colour colour;
    private String comparison = "";
    private BigDecimal bound = BigDecimal.ZERO;

    FormatParser(String code) {
        this.code = code;
    }

    FormatSection parse() {
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            switch (c) {
                case '"' -> {
                    int end = code.indexOf('"', i + 1);
                    end = end < 0 ? code.length() : end;
                    literal(code.substring(i + 1, end));
                    i = end;
                }
                case '\\' -> {
                    i++;
                    if (i < code.length()) {
                        literal(code.substring(i, i + 1));
                    }
                }
                case '_' -> {
                    i++;
                    literal(" ");
                }
                case '*' -> i++;
                case '[' -> {
                    int end = code.indexOf(']', i);
                    end = end < 0 ? code.length() : end;
                    bracket(code.substring(i + 1, end));
                    i = end;
                }
                default -> i = plain(c, i);
            }
        }
        return section();
    }

    private int plain(char c, int at) {
        switch (c) {
            case '0', '#', '?' -> {
                digits = true;
                if (fraction) {
                    denominatorDigits = Math.min(3, denominatorDigits + 1);
                }
                commas = 0;
                if (point && !scientific) {
                    decimals = Math.min(MOST_DECIMALS, decimals + 1);
                } else if (!scientific) {
                    wholeDigits++;
                }
            }
            case '.' -> {
                if (digits || at + 1 < code.length() && "0#?".indexOf(code.charAt(at + 1)) >= 0) {
                    point = true;
                } else {
                    literal(".");
                }
            }
            case ',' -> {
                if (digits) {
                    commas++;
                } else {
                    literal(",");
                }
            }
            case '%' -> {
                percents++;
                literal("%");
            }
            case '/' -> {
                if (!digits) {
                    literal("/");
                    break;
                }
                fraction = true;
                int end = at + 1;
                while (end < code.length() && end < at + 4 && Character.isDigit(code.charAt(end))) {
                    denominator = denominator * 10 + (code.charAt(end) - '0');
                    end++;
                }
                if (denominator > 0) {
                    return end - 1;
                }
            }
            case '@' -> text = true;
            case 'E', 'e' -> {
                if (digits && at + 1 < code.length() && "+-".indexOf(code.charAt(at + 1)) >= 0) {
                    scientific = true;
                    return at + 1;
                }
                day = true;
            }
            case 'd', 'D', 'y', 'Y' -> day = true;
            case 'm', 'M' -> month = true;
            case 'h', 'H', 's', 'S' -> time = true;
            case 'G', 'g' -> {
                if (code.regionMatches(true, at, "General", 0, 7)) {
                    general = true;
                    digits = true;
                    return at + 6;
                }
            }
            case 'A', 'a' -> {
                if (code.regionMatches(true, at, "AM/PM", 0, 5)) {
                    time = true;
                    return at + 4;
                }
                literal("A");
            }
            default -> literal(String.valueOf(c));
        }
        return at;
    }

    private void literal(String text) {
        (digits ? after : before).append(text);
    }

    private void bracket(String inside) {
        if (inside.isEmpty()) {
            return;
        }
        char first = inside.charAt(0);
        if (first == '$') {
            int dash = inside.indexOf('-');
            literal(inside.substring(1, dash < 0 ? inside.length() : dash));
        } else if (first == '<' || first == '>' || first == '=') {
            int length = inside.length() > 1 && "=>".indexOf(inside.charAt(1)) >= 0 ? 2 : 1;
            try {
                BigDecimal parsed = Decimal.parse(inside.substring(length).strip());
                if (parsed != null) {
                    comparison = inside.substring(0, length);
                    bound = parsed;
                }
            } catch (NumberFormatException e) {
                comparison = "";
            }
        } else {
            String letters = inside.toLowerCase(Locale.ROOT);
            Matcher numbered = NUMBERED_COLOUR.matcher(letters);
            if (numbered.matches()) {
                colour = Colour.numbered(Integer.parseInt(numbered.group(1)) + 7);
            } else if (COLOURS.containsKey(letters)) {
                colour = COLOURS.get(letters);
            } else if (first == '#') {
                colour = Colour.of(letters);
            }
            if (letters.chars().allMatch(c -> c == first || c == Character.toLowerCase(first))
                    && "hms".indexOf(letters.charAt(0)) >= 0) {
                time = true;
                elapsed = true;
            }
        }
    }

    private FormatSection section() {
        FormatSection.Kind kind;
        if (general) {
            kind = FormatSection.Kind.GENERAL;
        } else if (text) {
            kind = FormatSection.Kind.TEXT;
        } else if (day || month && !time) {
            kind = FormatSection.Kind.DAY;
        } else if (time) {
            kind = FormatSection.Kind.TIME;
        } else if (!digits) {
            kind = FormatSection.Kind.CONSTANT;
        } else if (scientific) {
            kind = FormatSection.Kind.SCIENTIFIC;
        } else {
            kind = fraction ? FormatSection.Kind.FRACTION : FormatSection.Kind.NUMBER;
        }
        return new FormatSection(
                kind,
                new FormatSection.Digits(
                        decimals,
                        Math.max(1, wholeDigits),
                        denominator > 0 ? denominator : -(int) Math.pow(10, denominatorDigits) + 1),
                new FormatSection.Scale(percents, commas),
                new FormatSection.Around(before.toString(), after.toString()),
                elapsed,
                new FormatSection.Condition(comparison, bound),
                colour);
    }
}
