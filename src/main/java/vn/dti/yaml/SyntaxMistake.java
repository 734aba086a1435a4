package vn.dti.yaml;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import vn.dti.notice.NoticeCode;
import vn.dti.notice.VisibleText;

/**
 * What a person did where a text is no YAML: looked up in the lines themselves first, since the parser often stumbles a
 * line later and speaks of tokens. None of the parser's own words is passed on.
 *
 * @param line from 1; 0 where unknown
 * @param column from 1; 0 where unknown
 * @param arguments of the notice
 */
record SyntaxMistake(NoticeCode code, int line, int column, List<Object> arguments) {

    /** Anything but blanks in an indentation. */
    private static final Pattern STRANGE_INDENT =
            Pattern.compile(" *([\\t\\u00A0\\u1680\\u2000-\\u200A\\u202F\\u3000]).*");
    /** A dash that is no hyphen, or a hyphen that touches its entry. */
    private static final Pattern STRANGE_DASH = Pattern.compile(" *([–—•‑]\\s*|-(?=[\\p{L}{]))\\S.*");

    private static final Pattern TIGHT_COLON = Pattern.compile(" *(?:- +)?([\\p{L}_][\\p{L}\\p{N}_-]*):((?!//)\\S.*)");
    private static final Pattern TEXT_WITH_COLON =
            Pattern.compile(" *(?:- +)?[\\p{L}_][\\p{L}\\p{N}_-]*: +([^\"'{\\[].*)");
    /** How far above the place where the parser gave up a person's mistake may stand. */
    private static final int LINES_ABOVE = 2;

    static SyntaxMistake of(String text, MarkedYamlEngineException failure) {
        List<String> lines = text.lines().toList();
        Optional<Mark> mark = failure.getProblemMark().or(failure::getContextMark);
        int line = mark.map(Mark::getLine).orElse(-1) + 1;
        int column = mark.map(Mark::getColumn).orElse(-1) + 1;
        for (int at = line; at >= Math.max(1, line - LINES_ABOVE); at--) {
            Optional<SyntaxMistake> seen = at > lines.size() ? Optional.empty() : seen(lines.get(at - 1), at);
            if (seen.isPresent()) {
                return seen.get();
            }
        }
        String problem = String.valueOf(failure.getProblem());
        String here = line >= 1 && line <= lines.size() ? lines.get(line - 1) : "";
        if (problem.contains("cannot start any token") || problem.contains("undefined alias") || isTag(here, column)) {
            return reserved(here, line, column);
        }
        Matcher withColon = TEXT_WITH_COLON.matcher(here);
        if (problem.startsWith("mapping values") && withColon.matches()) {
            return new SyntaxMistake(
                    NoticeCode.YAML_COLON_IN_TEXT,
                    line,
                    column,
                    List.of(withColon.group(1).strip()));
        }
        int opened = failure.getContextMark().map(Mark::getLine).orElse(-1) + 1;
        if (problem.contains("',' or") || problem.contains("end of stream") || problem.matches(".*found '[\\]}]'.*")) {
            return new SyntaxMistake(NoticeCode.YAML_BRACKETS, line, column, List.of(Math.max(opened, 1)));
        }
        if (problem.contains("expected ':'") && opened >= 1 && opened <= lines.size()) {
            return new SyntaxMistake(
                    NoticeCode.YAML_NO_COLON,
                    opened,
                    1,
                    List.of(lines.get(opened - 1).strip()));
        }
        if (problem.contains("<block end>")) {
            return new SyntaxMistake(NoticeCode.YAML_INDENTATION, line, column, List.of(opened));
        }
        return new SyntaxMistake(NoticeCode.YAML_SYNTAX, line, column, List.of());
    }

    /** Where a text holds a character that no YAML may hold; its directive, the one other thing refused as a whole. */
    static SyntaxMistake ofCharacters(String text) {
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            for (int at = 0; at < line.length(); at++) {
                if (VisibleText.hides(line.charAt(at))) {
                    return new SyntaxMistake(
                            NoticeCode.YAML_CONTROL_CHARACTER,
                            i + 1,
                            at + 1,
                            List.of(VisibleText.shown(line.charAt(at))));
                }
            }
        }
        long before = text.lines().takeWhile(line -> !line.startsWith("%")).count();
        return new SyntaxMistake(NoticeCode.YAML_SYNTAX, before < lines.size() ? (int) before + 1 : 1, 1, List.of());
    }

    private static Optional<SyntaxMistake> seen(String line, int at) {
        Matcher indent = STRANGE_INDENT.matcher(line);
        if (indent.matches()) {
            return Optional.of(new SyntaxMistake(NoticeCode.YAML_TAB, at, indent.start(1) + 1, List.of()));
        }
        Matcher dash = STRANGE_DASH.matcher(line);
        if (dash.matches()) {
            return Optional.of(new SyntaxMistake(NoticeCode.YAML_DASH, at, dash.start(1) + 1, List.of(line.strip())));
        }
        Matcher colon = TIGHT_COLON.matcher(line);
        if (colon.matches()) {
            return Optional.of(tightColon(colon.group(1), colon.group(2), at, colon.start(1) + 1));
        }
        return Optional.empty();
    }

    /** A key whose value touches the colon. */
    static SyntaxMistake tightColon(String key, String value, int line, int column) {
        return new SyntaxMistake(
                NoticeCode.YAML_TIGHT_COLON, line, column, List.of(key + ":" + value, key + ": " + value.strip()));
    }

    private static boolean isTag(String line, int column) {
        int value = line.indexOf(": !");
        return value >= 0 && column > value;
    }

    /** A value that begins with a sign that YAML keeps for itself. */
    private static SyntaxMistake reserved(String line, int number, int column) {
        int value = line.indexOf(": ") + 2;
        int from = value >= 2 && value < column ? value : Math.max(0, column - 1);
        String rest = line.substring(Math.min(from, line.length())).strip();
        return new SyntaxMistake(NoticeCode.YAML_RESERVED_SIGN, number, from + 1, List.of(rest));
    }
}
