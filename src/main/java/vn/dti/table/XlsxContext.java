package vn.dti.table;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

    /** Brackets behind a letter or digit name the column of a table. */
    private static final Pattern FILE_NUMBER = Pattern.compile("\\[(?<![\\p{L}\\p{Nd}]\\[)(\\d{1,9})\\]");

    /**
     * A formula with the names of other files instead of their numbers, {@code [khac.xlsx]Phiếu!A1} for {@code [1]Phiếu!A1},
     * also where only a defined name leads there; it may become no longer than the text of a cell.
     */
    String named(String formula, Budget budget) {
        return withFiles(FormulaText.meant(formula, namesElsewhere, budget.textLength()), budget);
    }

    private String withFiles(String formula, Budget budget) {
        if (otherFiles.isEmpty() || formula.indexOf('[') < 0) {
            return formula;
        }
        StringBuilder named = new StringBuilder(formula.length() + 20);
        int done = 0;
        Matcher file = FILE_NUMBER.matcher(formula);
        while (file.find()) {
            int number = Integer.parseInt(file.group(1));
            if (number >= 1 && number <= otherFiles.size()) {
                named.append(formula, done, file.start(1)).append(otherFiles.get(number - 1));
                budget.text(named.length());
                done = file.end(1);
            }
        }
        return named.append(formula, done, formula.length()).toString();
    }
}
