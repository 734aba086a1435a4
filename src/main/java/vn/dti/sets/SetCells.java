package vn.dti.sets;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.dti.formlayout.Folding;
import vn.dti.indicator.rule.RuleKind;
import vn.dti.notice.Language;
import vn.dti.notice.Place;
import vn.dti.notice.Texts;

/** The cells of a set's workbook as a person edits them: what was meant where it is plain, what is wrong by its cell. */
final class SetCells {

    private static final List<Texts> LANGUAGES = List.of(Texts.in(Language.VI), Texts.in(Language.EN));
    /** What says how points come about: without a kind of rule it would be lost. */
    private static final List<SetColumn> OF_RULES = List.of(
            SetColumn.OF,
            SetColumn.TARGET,
            SetColumn.REACHED,
            SetColumn.BELOW,
            SetColumn.FROM,
            SetColumn.AWARD,
            SetColumn.REACH,
            SetColumn.STEPS,
            SetColumn.OTHERWISE,
            SetColumn.BY,
            SetColumn.BEFORE,
            SetColumn.LATE,
            SetColumn.TO,
            SetColumn.POINTS);

    private static final Pattern DAY = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");
    /** Sentences on a screen. */
    private static final int MOST = 20;

    private static final String COMMA = "(?<=\\d),(?=\\d)";

    private final Texts texts;
    private final Map<SetColumn, Integer> places = new EnumMap<>(SetColumn.class);
    private final Map<String, Integer> codes = new HashMap<>();
    private final List<String> faults = new ArrayList<>();
    private boolean scored = true;

    private SetRow.Kind above;
    private String ruleAbove = "";
    private int rowAbove;

    /**
     * Begins below the titles.
     *
     * @param header the row with the titles; what stands in a column of another title would be lost
     */
    SetCells(AppendixTable.Row header, Map<Integer, SetColumn> columns, Texts texts) {
        this.texts = texts;
        columns.forEach((place, column) -> places.putIfAbsent(column, place));
        for (int place = 0; place < header.cells().size(); place++) {
            String title = header.cell(place);
            if (!columns.containsKey(place) && !title.isBlank()) {
                faults.add(texts.get("set.cell.title", Place.address(header.place(), place + 1), Folding.tidy(title)));
            }
        }
        for (SetColumn needed : List.of(SetColumn.CODE, SetColumn.NAME, SetColumn.MAX, SetColumn.RULE)) {
            if (!places.containsKey(needed)) {
                faults.add(texts.get("set.cell.no_column", needed.title(texts), header.place()));
            }
        }
    }

    /** What is wrong, a sentence each, of many the first and how many more; empty where nothing is. */
    List<String> wrong() {
        List<String> shown = new ArrayList<>(faults.subList(0, Math.min(MOST, faults.size())));
        if (faults.size() > MOST) {
            shown.add(texts.get("set.cell.more", faults.size() - MOST));
        }
        return shown;
    }

    /** Brings the cells of a row into the form of a set's file. */
    void read(SetRow.Kind kind, Map<SetColumn, String> cells, int row) {
        order(kind, row);
        if (kind != SetRow.Kind.PART) {
            said(cells, SetColumn.CODE, row);
            said(cells, SetColumn.NAME, row);
            once(cells, row);
        }
        if (kind == SetRow.Kind.GROUP) {
            scored = !cells.getOrDefault(SetColumn.OTHER, "").contains("scored");
        }
        boolean counts = scored && !"information".equals(cells.get(SetColumn.ROLE));
        if (counts && (kind == SetRow.Kind.INDICATOR || kind == SetRow.Kind.PART)) {
            said(cells, SetColumn.MAX, row);
        }
        rule(cells, row);
        for (SetColumn number : List.of(
                SetColumn.MAX,
                SetColumn.TARGET,
                SetColumn.AWARD,
                SetColumn.FROM,
                SetColumn.LATE,
                SetColumn.OTHERWISE)) {
            cells.computeIfPresent(number, (column, text) -> text.replaceAll(COMMA, "."));
        }
        cells.computeIfPresent(SetColumn.STEPS, (column, text) -> pairs(cells, text, row));
        for (SetColumn day : List.of(SetColumn.BY, SetColumn.BEFORE)) {
            cells.computeIfPresent(day, (column, text) -> day(column, text, row));
        }
        above = kind;
        rowAbove = row;
        if (kind != SetRow.Kind.PART) {
            ruleAbove = cells.getOrDefault(SetColumn.RULE, "");
        }
    }

    /** That a row stands where its kind belongs. */
    private void order(SetRow.Kind kind, int row) {
        boolean ofParts = RuleColumns.of(ruleAbove).ofParts();
        if (above == null && kind != SetRow.Kind.GROUP) {
            fault("no_group", SetColumn.LINE, row, texts.get("set.line.group"));
        }
        if (above == SetRow.Kind.GROUP && kind == SetRow.Kind.GROUP) {
            fault("nothing_below", SetColumn.LINE, rowAbove, texts.get("set.line.group"));
        }
        if (kind == SetRow.Kind.PART && !ofParts) {
            fault("part", SetColumn.LINE, row, texts.get("set.line.part"));
        }
        if (ofParts && kind != SetRow.Kind.PART && above != SetRow.Kind.PART) {
            fault("no_parts", SetColumn.RULE, rowAbove, ruleAbove, texts.get("set.line.part"));
        }
    }

    private void said(Map<SetColumn, String> cells, SetColumn column, int row) {
        if (!cells.containsKey(column)) {
            fault("empty", column, row);
        }
    }

    private void once(Map<SetColumn, String> cells, int row) {
        String code = cells.getOrDefault(SetColumn.CODE, "");
        Integer before = codes.putIfAbsent(code.toLowerCase(Locale.ROOT), row);
        if (before != null && !code.isEmpty()) {
            fault("twice", SetColumn.CODE, row, code, address(SetColumn.CODE, before));
        }
    }

    private void rule(Map<SetColumn, String> cells, int row) {
        String said = cells.get(SetColumn.RULE);
        Optional<SetColumn> left = OF_RULES.stream().filter(cells::containsKey).findFirst();
        if (said == null) {
            left.ifPresent(column -> fault(
                    "no_rule", SetColumn.RULE, row, address(column, row), column.title(texts), cells.get(column)));
            return;
        }
        Optional<RuleKind> kind = kind(said);
        if (kind.isEmpty()) {
            fault("rule", SetColumn.RULE, row, said, labels());
            return;
        }
        cells.put(SetColumn.RULE, kind.get().key());
        List<SetColumn> own = RuleColumns.of(kind.get()).columns();
        OF_RULES.stream()
                .filter(column -> cells.containsKey(column) && !own.contains(column))
                .forEach(column -> fault(
                        "other_rule", column, row, cells.get(column), kind.get().key()));
    }

    /** The kind by its key, as the list writes it, or by its words alone. */
    private static Optional<RuleKind> kind(String said) {
        Optional<RuleKind> byKey = RuleKind.of(said.split("[\\s:–-]", 2)[0].toLowerCase(Locale.ROOT));
        for (RuleKind kind : RuleKind.values()) {
            for (Texts language : LANGUAGES) {
                String label = language.get("set.rule." + kind.key());
                if (AppendixColumns.bare(label.substring(label.indexOf(':') + 1))
                        .equals(AppendixColumns.bare(said))) {
                    return Optional.of(kind);
                }
            }
        }
        return byKey;
    }

    private String labels() {
        return Arrays.stream(RuleKind.values())
                .map(kind -> "\"" + texts.get("set.rule." + kind.key()) + "\"")
                .collect(Collectors.joining(", "));
    }

    /** Steps, options or parts, one a line: each said once and with what it earns. */
    private String pairs(Map<SetColumn, String> cells, String text, int row) {
        boolean numbers = RuleColumns.of(cells.getOrDefault(SetColumn.RULE, "")).isOfNumbers();
        List<String> lines = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String line : text.lines().filter(each -> !each.isBlank()).toList()) {
            int at = line.lastIndexOf('=');
            if (at < 0) {
                fault("pair", SetColumn.STEPS, row, line.strip());
                continue;
            }
            String name = line.substring(0, at).strip();
            String key = numbers ? name.replaceAll(COMMA, ".") : name;
            if (!seen.add(key.toLowerCase(Locale.ROOT))) {
                fault("pair_twice", SetColumn.STEPS, row, name);
            }
            lines.add(key + " = " + line.substring(at + 1).strip().replaceAll(COMMA, "."));
        }
        return String.join("\n", lines);
    }

    private String day(SetColumn column, String text, int row) {
        Matcher day = DAY.matcher(text);
        if (!day.matches()) {
            return text;
        }
        try {
            return LocalDate.of(
                            Integer.parseInt(day.group(3)),
                            Integer.parseInt(day.group(2)),
                            Integer.parseInt(day.group(1)))
                    .toString();
        } catch (DateTimeException none) {
            fault("day", column, row, text);
            return text;
        }
    }

    /** A sentence that begins with the cell and its title. */
    void fault(String key, SetColumn column, int row, Object... arguments) {
        List<Object> all = new ArrayList<>(List.of(address(column, row), column.title(texts)));
        for (Object argument : arguments) {
            all.add(argument instanceof String text ? Folding.tidy(text) : argument);
        }
        faults.add(texts.get("set.cell." + key, all.toArray()));
    }

    private String address(SetColumn column, int row) {
        return Place.address(row, places.getOrDefault(column, 0) + 1);
    }
}
