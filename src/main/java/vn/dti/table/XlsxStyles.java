package vn.dti.table;

import java.util.List;

/** How the cells of a workbook look, by the index that they name. */
final class XlsxStyles {

    /** What a fill or a rule says of colours; null where it says nothing. */
    record Colours(XlsxColours.Name letters, XlsxColours.Name behind) {}

    record Rule(CellFormat format, Colours colours) {}

    private static final RuleAppearance PLAIN_RULE = new RuleAppearance(null, Paint.NONE, false);

    private final List<CellAppearance> styles;
    private final List<Rule> rules;
    private final XlsxColours colours;

    /**
     * Styles that were read.
     *
     * @param rules what rules of conditional formatting change, by the index that they name
     */
    XlsxStyles(List<CellAppearance> styles, List<Rule> rules, XlsxColours colours) {
        this.styles = styles;
        this.rules = rules;
        this.colours = colours;
    }

    static XlsxStyles none() {
        return new XlsxStyles(List.of(), List.of(), new XlsxColours(XlsxTheme.none(), List.of()));
    }

    XlsxColours colours() {
        return colours;
    }

    /** The look of an index from 0; plain where the file does not say, null if it should but does not. */
    CellAppearance get(int index) {
        if (index < styles.size()) {
            return styles.get(index);
        }
        return index == 0 || styles.isEmpty() ? CellAppearance.PLAIN : null;
    }

    /** What a rule of conditional formatting changes, by its index from 0; nothing where the file has none of it. */
    RuleAppearance rule(int index) {
        return index >= 0 && index < rules.size() ? look(rules.get(index)) : PLAIN_RULE;
    }

    /** Whether a rule changes the colour of letters or of what lies behind them, but not both: the cell says the other. */
    boolean rulesAskForColours() {
        return rules.stream().anyMatch(rule -> rule.colours.letters == null != (rule.colours.behind == null));
    }

    /** The same of a rule that says itself what it changes, the element just stepped into. */
    RuleAppearance readRule(XmlCursor xml) {
        return look(XlsxStylesReader.rule(xml));
    }

    private RuleAppearance look(Rule rule) {
        XlsxColours.Name letters = rule.colours.letters;
        XlsxColours.Name behind = rule.colours.behind;
        return new RuleAppearance(
                rule.format,
                new Paint(letters == null ? null : colours.of(letters), behind == null ? null : colours.of(behind)),
                false);
    }
}
