package vn.dti.sets;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNum;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumPr;

/** Counts a document's lists as Word does (ECMA-376, part 1, clause 17.9): the number of a paragraph stands in no text. */
final class WordNumbering {

    private static final int LEVELS = 9;

    private final XWPFDocument document;
    /** Where each list stands, by its definition; a list that begins anew has a count of its own. */
    private final Map<String, int[]> counts = new HashMap<>();

    WordNumbering(XWPFDocument document) {
        this.document = document;
    }

    /** The number before a paragraph, "-" for a bullet, empty where it is in no list. To be asked once, in order. */
    String numberOf(XWPFParagraph paragraph) {
        BigInteger list = paragraph.getNumID();
        BigInteger level = paragraph.getNumIlvl();
        if (list == null) {
            CTNumPr ofStyle = ofStyle(paragraph);
            if (ofStyle != null && ofStyle.isSetNumId()) {
                list = ofStyle.getNumId().getVal();
                level = ofStyle.isSetIlvl() ? ofStyle.getIlvl().getVal() : BigInteger.ZERO;
            }
        }
        XWPFNumbering numbering = document.getNumbering();
        if (list == null || list.signum() == 0 || numbering == null) {
            return "";
        }
        XWPFNum num = numbering.getNum(list);
        XWPFAbstractNum definition = num == null
                ? null
                : numbering.getAbstractNum(num.getCTNum().getAbstractNumId().getVal());
        int at = level == null ? 0 : level.intValue();
        if (definition == null
                || at < 0
                || at >= LEVELS
                || at >= definition.getCTAbstractNum().sizeOfLvlArray()) {
            return "";
        }
        return counted(num, definition, at);
    }

    private CTNumPr ofStyle(XWPFParagraph paragraph) {
        XWPFStyle style = paragraph.getStyle() == null || document.getStyles() == null
                ? null
                : document.getStyles().getStyle(paragraph.getStyle());
        return style == null || style.getCTStyle().getPPr() == null
                ? null
                : style.getCTStyle().getPPr().getNumPr();
    }

    private String counted(XWPFNum num, XWPFAbstractNum definition, int at) {
        boolean anew = num.getCTNum().sizeOfLvlOverrideArray() > 0;
        String key = anew
                ? "num" + num.getCTNum().getNumId()
                : "list" + definition.getAbstractNum().getAbstractNumId();
        int[] count = counts.computeIfAbsent(key, missing -> {
            int[] fresh = new int[LEVELS];
            for (int level = 0; level < LEVELS; level++) {
                fresh[level] = start(num, definition, level) - 1;
            }
            return fresh;
        });
        count[at]++;
        for (int below = at + 1; below < LEVELS; below++) {
            count[below] = start(num, definition, below) - 1;
        }
        CTLvl level = definition.getCTAbstractNum().getLvlArray(at);
        if (format(level).equals("bullet")) {
            return "-";
        }
        if (format(level).equals("none") || level.getLvlText() == null) {
            return "";
        }
        String text = level.getLvlText().getVal();
        for (int each = 0; each <= at; each++) {
            // A level that has not been met counts as begun.
            int number = Math.max(count[each], start(num, definition, each));
            String format = format(definition.getCTAbstractNum().getLvlArray(each));
            text = text.replace("%" + (each + 1), written(number, level.isSetIsLgl() ? "decimal" : format));
        }
        return text.strip();
    }

    private static int start(XWPFNum num, XWPFAbstractNum definition, int level) {
        for (CTNumLvl override : num.getCTNum().getLvlOverrideArray()) {
            if (override.getIlvl().intValue() == level && override.isSetStartOverride()) {
                return override.getStartOverride().getVal().intValue();
            }
        }
        if (level >= definition.getCTAbstractNum().sizeOfLvlArray()) {
            return 1;
        }
        CTLvl own = definition.getCTAbstractNum().getLvlArray(level);
        return own.isSetStart() ? own.getStart().getVal().intValue() : 1;
    }

    private static String format(CTLvl level) {
        return level.isSetNumFmt() ? level.getNumFmt().getVal().toString() : "decimal";
    }

    private static String written(int number, String format) {
        return switch (format) {
            case "upperRoman" -> LineCode.roman(number);
            case "lowerRoman" -> LineCode.roman(number).toLowerCase(java.util.Locale.ROOT);
            case "lowerLetter" -> letters(number);
            case "upperLetter" -> letters(number).toUpperCase(java.util.Locale.ROOT);
            case "decimalZero" -> "%02d".formatted(number);
            default -> String.valueOf(number);
        };
    }

    /** a, b, …, z, aa, bb, as Word writes them. */
    private static String letters(int number) {
        int of = Math.max(1, number) - 1;
        return String.valueOf((char) ('a' + of % 26)).repeat(of / 26 + 1);
    }
}
