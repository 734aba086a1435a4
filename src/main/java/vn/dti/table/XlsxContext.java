package vn.dti.table;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What the worksheets of a workbook share.
 *
 * @param otherFiles names of the files that formulas look into, in the order of their numbers in formulas, from 1
 * @param namesElsewhere what defined names stand for that lead into other files, by name in small letters
 * @param picturesInCells whether an error value with a value of another kind behind it is a picture
 */
record XlsxContext(
        XlsxStrings strings,
        XlsxStyles styles,
        DayCount dayCount,
        List<String> otherFiles,
        Map<String, String> namesElsewhere,
        boolean picturesInCells) {

    /**
     * A formula with the names of other files instead of their numbers, {@code [khac.xlsx]Phiếu!A1} for {@code [1]Phiếu!A1},
     * also where only a defined name leads there.
     */
    String named(String formula) {
        return withFiles(namesElsewhere.isEmpty() ? formula : withMeanings(formula));
    }

    private String withMeanings(String formula) {
        StringBuilder meant = new StringBuilder(formula.length() + 20);
        for (FormulaText.Word word : FormulaText.words(formula)) {
            meant.append(
                    word.kind() == FormulaText.Kind.NAME
                            ? namesElsewhere.getOrDefault(word.text().toLowerCase(Locale.ROOT), word.text())
                            : word.text());
        }
        return meant.toString();
    }

    private String withFiles(String formula) {
        if (otherFiles.isEmpty() || formula.indexOf('[') < 0) {
            return formula;
        }
        StringBuilder named = new StringBuilder(formula.length() + 20);
        for (int i = 0; i < formula.length(); i++) {
            named.append(formula.charAt(i));
            int end = formula.charAt(i) == '[' ? formula.indexOf(']', i) : -1;
            boolean column = i > 0 && Character.isLetterOrDigit(formula.charAt(i - 1));
            int number = end < 0 || column ? -1 : XmlCursor.wholeNumber(formula.substring(i + 1, end));
            if (number >= 1 && number <= otherFiles.size()) {
                named.append(otherFiles.get(number - 1));
                i = end - 1;
            }
        }
        return named.toString();
    }
}
