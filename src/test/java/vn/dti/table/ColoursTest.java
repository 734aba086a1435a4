package vn.dti.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Letters in the colour of what lies behind them, by every way in which an {@code .xlsx} says a colour. */
class ColoursTest {

    private static final String NUMBER = "<row><c s=\"1\"><v>8.5</v></c></row>";

    private static final String THEME = "<a:theme xmlns:a=\"a\"><a:themeElements><a:clrScheme>"
            + "<a:dk1><a:sysClr val=\"windowText\" lastClr=\"000000\"/></a:dk1>"
            + "<a:lt1><a:sysClr val=\"window\" lastClr=\"FFFFFF\"/></a:lt1>"
            + "<a:dk2><a:srgbClr val=\"1F497D\"/></a:dk2><a:lt2><a:srgbClr val=\"EEECE1\"/></a:lt2>"
            + "<a:accent1><a:srgbClr val=\"4F81BD\"/></a:accent1></a:clrScheme></a:themeElements></a:theme>";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    rgb="FFFFFFFF"                  |                    | true
                    rgb="FFFAFAFA"                  |                    | true
                    rgb="FFBFBFBF"                  |                    | false
                    indexed="9"                     |                    | true
                    indexed="1"                     |                    | true
                    indexed="64"                    |                    | false
                    theme="0"                       |                    | true
                    theme="0" tint="0"              |                    | true
                    theme="0" tint="-0.05"          |                    | true
                    theme="0" tint="-0.5"           |                    | false
                    theme="1" tint="1"              |                    | true
                    theme="1"                       |                    | false
                    theme="4"                       | rgb="FF4F81BD"     | true
                    theme="4" tint="0.8"            | rgb="FFDCE6F1"     | true
                    theme="4"                       | theme="4" tint="0.8" | false
                    theme="2"                       | rgb="FFEEECE1"     | true
                    theme="3"                       | rgb="FF1F497D"     | true
                    rgb="FFFF0000"                  | indexed="10"       | true
                    rgb="FFFFFFFF"                  | rgb="FF00B050"     | false
                    auto="1"                        | rgb="FF000000"     | false
                    """)
    void lettersLikeTheirGroundAreNotSeen(String letters, String ground, boolean hidden) {
        String fill = ground == null
                ? "<patternFill patternType=\"none\"/>"
                : "<patternFill patternType=\"solid\"><fgColor " + ground + "/></patternFill>";
        assertThat(shown(read(styles("<color " + letters + "/>", fill, "", ""), NUMBER, "")))
                .isEqualTo(hidden ? " " : "");
    }

    /** What styles come to is kept for the next file; not where a theme gives their words other colours. */
    @Test
    void equalStylesUnderAnotherThemeLookOtherwise() {
        String ground = "<patternFill patternType=\"solid\"><fgColor rgb=\"FF00B050\"/></patternFill>";
        String styles = styles("<color theme=\"4\"/>", ground, "", "");
        Zipped same = workbook(styles, NUMBER, "").with("xl/theme/theme1.xml", THEME.replace("4F81BD", "00B050"));
        Zipped other = workbook(styles, NUMBER, "");
        Zipped none = workbook(styles, NUMBER, "").linked("styles");
        Zipped damaged = workbook(styles, NUMBER, "").with("xl/theme/theme1.xml", "<a:theme>");
        assertThat(Stream.of(same, other, same, none, same, damaged, same)
                        .map(workbook -> shown(Reading.xlsx(workbook))))
                .containsExactly(" ", "", " ", "", " ", "", " ");
    }

    /** Nor are the numbers of one file's colours those of the next. */
    @Test
    void otherStylesAreReadAnew() {
        String white = styles("<color rgb=\"FFFFFFFF\"/>", "<patternFill/>", "", "");
        String black = white.replace("FFFFFFFF", "FF000000");
        assertThat(Stream.of(white, black, white).map(each -> shown(read(each, NUMBER, ""))))
                .containsExactly(" ", "", " ");
    }

    @ParameterizedTest
    @CsvSource({
        "[White]0.0,true",
        "[Color2]General,true",
        "[color 2]0.0,true",
        "[White][>5]0.0;0.0,true",
        "[White][<5]0.0;0.0,false",
        "0.0;[White]-0.0,false",
        "[Red]0.0,false"
    })
    void aFormatMayBringItsOwnColour(String code, boolean hidden) {
        assertThat(shown(read(styles("", "<patternFill/>", "", code), NUMBER, "")))
                .isEqualTo(hidden ? " " : "");
    }

    @Test
    void theColourOfAFormatStandsOverThatOfTheLetters() {
        String white = "<color rgb=\"FFFFFFFF\"/>";
        assertThat(shown(read(styles(white, "<patternFill/>", "", "[Blue]0.0"), NUMBER, "")))
                .isEmpty();
    }

    @Test
    void numbersMayStandForOtherColours() {
        String own =
                "<colors><indexedColors>" + "<rgbColor rgb=\"00FFFFFF\"/>".repeat(12) + "</indexedColors></colors>";
        String styles =
                styles("<color indexed=\"10\"/>", "<patternFill/>", "", "").replace("</styleSheet>", "");
        assertThat(shown(read(styles + own + "</styleSheet>", NUMBER, ""))).isEqualTo(" ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    <font><color rgb="FFFFFFFF"/></font>                                             |                 | true
                    <font><color rgb="FFFF0000"/></font>                                             |                 | false
                    <font><color rgb="FFFFC7CE"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill> | | true
                    <font><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill> | | false
                    <fill><patternFill><bgColor rgb="FFFF0000"/></patternFill></fill>                | rgb="FFFF0000"  | true
                    <fill><patternFill><bgColor rgb="FFFF0000"/></patternFill></fill>                | rgb="FF000000"  | false
                    <numFmt numFmtId="170" formatCode="[White]0.0"/>                                 |                 | true
                    """)
    void aRuleMayHideANumber(String change, String letters, boolean hidden) {
        String font = letters == null ? "" : "<color " + letters + "/>";
        String rule = "<conditionalFormatting sqref=\"A1:A9\"><cfRule type=\"cellIs\" dxfId=\"0\""
                + " operator=\"greaterThan\"><formula>5</formula></cfRule></conditionalFormatting>";
        Workbook read = read(styles(font, "<patternFill/>", change, ""), NUMBER, rule);
        assertThat(Reading.shownByRule(read)).isEqualTo(hidden ? Map.of("A1", "") : Map.of());
    }

    @Test
    void aZeroThatARuleHidesSaysWhatAnEmptyCellSays() {
        String rule = "<conditionalFormatting sqref=\"A1\"><cfRule type=\"cellIs\" dxfId=\"0\" operator=\"equal\">"
                + "<formula>0</formula></cfRule></conditionalFormatting>";
        String styles = styles("", "<patternFill/>", "<font><color rgb=\"FFFFFFFF\"/></font>", "");
        Workbook read = read(styles, NUMBER.replace("8.5", "0"), rule);
        assertThat(Reading.shownByRule(read)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "<iconSet showValue='0'><cfvo type='percent' val='0'/></iconSet>,true",
        "<dataBar showValue='0'><cfvo type='min'/></dataBar>,true",
        "<dataBar><cfvo type='min'/></dataBar>,false"
    })
    void aBarOrASignInThePlaceOfANumberIsTold(String drawing, boolean hidden) {
        String rule = "<conditionalFormatting sqref=\"A1\"><cfRule type=\"dataBar\">" + drawing
                + "</cfRule></conditionalFormatting>";
        assertThat(Reading.shownByRule(read(styles("", "<patternFill/>", "", ""), NUMBER, rule)))
                .hasSize(hidden ? 1 : 0);
    }

    @Test
    void aRuleInAnExtensionNamesItsCellsLast() {
        String rule = "<extLst><ext xmlns:x14=\"x\" xmlns:xm=\"m\"><x14:conditionalFormattings>"
                + "<x14:conditionalFormatting><x14:cfRule type=\"cellIs\" operator=\"greaterThan\"><xm:f>5</xm:f>"
                + "<x14:dxf><font><color theme=\"0\"/></font></x14:dxf></x14:cfRule><xm:sqref>A1:B2</xm:sqref>"
                + "</x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>";
        assertThat(Reading.shownByRule(read(styles("", "<patternFill/>", "", ""), NUMBER, rule)))
                .isEqualTo(Map.of("A1", ""));
    }

    @Test
    void partOfATextMayBeHidden() {
        String text =
                "<row><c t=\"inlineStr\"><is><r><t>8</t></r><r><rPr><color rgb=\"FFFFFFFF\"/></rPr><t>5</t></r></is></c>"
                        + "<c t=\"inlineStr\"><is><r><rPr><color rgb=\"FFFF0000\"/></rPr><t>8,5</t></r></is></c></row>";
        assertThat(read(styles("", "<patternFill/>", "", ""), text, "")
                        .sheets()
                        .get(0)
                        .overlay()
                        .shownTexts())
                .isEqualTo(Map.of("A1", "8"));
    }

    @Test
    void aFormatWithoutAPlaceForTextsHidesThem() {
        String text = "<row><c s=\"1\" t=\"str\"><v>8,5</v></c></row>";
        assertThat(read(styles("", "<patternFill/>", "", ";;;"), text, "")
                        .sheets()
                        .get(0)
                        .overlay()
                        .shownTexts())
                .isEqualTo(Map.of("A1", ""));
    }

    @Test
    void aThemeThatDoesNotHoldTogetherIsNoDamage() {
        String styles = styles(
                "<color theme=\"4\"/>",
                "<patternFill patternType=\"solid\"><fgColor theme=\"4\"/></patternFill>",
                "",
                "");
        assertThat(shown(Reading.xlsx(workbook(styles, NUMBER, "").with("xl/theme/theme1.xml", "<a:theme>"))))
                .isEqualTo(" ");
    }

    private static String shown(Workbook read) {
        return ((Content.Number) Reading.content(read, "A1")).shown();
    }

    private static Workbook read(String styles, String rows, String rules) {
        return Reading.xlsx(workbook(styles, rows, rules));
    }

    private static Zipped workbook(String styles, String rows, String rules) {
        return Zipped.xlsx()
                .with(
                        "xl/_rels/workbook.xml.rels",
                        Zipped.relations(
                                "rId1",
                                "worksheet",
                                "worksheets/sheet1.xml",
                                "rId2",
                                "styles",
                                "styles.xml",
                                "rId3",
                                "theme",
                                "theme/theme1.xml"))
                .with("xl/styles.xml", styles)
                .with("xl/theme/theme1.xml", THEME)
                .sheet("<sheetData>" + rows + "</sheetData>" + rules);
    }

    /** Styles whose cell format 1 has a colour of letters, a fill and a number format; with one rule's change. */
    private static String styles(String colour, String fill, String change, String code) {
        String format = code.isEmpty()
                ? ""
                : "<numFmts><numFmt numFmtId=\"165\" formatCode=\"" + code.replace("<", "&lt;") + "\"/></numFmts>";
        return "<styleSheet>" + format + "<fonts><font/><font>" + colour + "</font></fonts><fills><fill/><fill>" + fill
                + "</fill></fills><cellXfs><xf/><xf numFmtId=\"" + (code.isEmpty() ? 0 : 165)
                + "\" fontId=\"1\" fillId=\"1\"/></cellXfs><dxfs><dxf>" + change + "</dxf></dxfs></styleSheet>";
    }
}
