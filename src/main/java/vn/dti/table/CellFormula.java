package vn.dti.table;

import java.util.Map;
import java.util.Objects;

/**
 * The formula of a cell. Where thousands of cells share a long one, its words are written for a cell only when somebody
 * asks for them: nobody asks for most.
 */
public sealed interface CellFormula permits CellFormula.Written, CellFormula.Moved, CellFormula.Meant, XlsCellFormula {

    CellFormula NONE = new Written("");

    /** Stands for words of which the file does not tell. */
    String UNKNOWN = "?";
    /** Stands for words that together are longer than the text of a cell may be. */
    String TOO_LONG = "…";

    /** Bytes that one takes up beside its words, roughly. */
    int BYTES = 40;

    /** Its words without {@code =}; empty where there is no formula. Written out at every asking. */
    String text();

    /** How it begins, at least as far as the name of the function where it begins with one that Excel 97 does not know. */
    String beginning();

    static CellFormula of(String text) {
        return text.isEmpty() ? NONE : new Written(text);
    }

    /** The same as it reads some rows further down and columns further right. */
    default CellFormula moved(int rows, int columns) {
        return this == NONE || rows == 0 && columns == 0 ? this : new Moved(this, rows, columns);
    }

    /** One whose words stand in the file. */
    record Written(String text) implements CellFormula {
        public Written {
            Objects.requireNonNull(text);
        }

        @Override
        public String beginning() {
            return text;
        }
    }

    /**
     * One of which only names may tell that it looks into other files.
     *
     * @param meanings what such names stand for, by name in small letters; known once the whole file is read
     * @param longest characters that it may have with them
     */
    record Meant(CellFormula of, Map<String, String> meanings, int longest) implements CellFormula {
        @Override
        public String text() {
            return FormulaText.meant(of.text(), meanings, longest);
        }

        @Override
        public String beginning() {
            return of.beginning();
        }
    }

    /**
     * One that stands in the file for another cell.
     *
     * @param rows rows that its cell is further down, negative for up
     * @param columns columns that its cell is further right, negative for left
     */
    record Moved(CellFormula of, int rows, int columns) implements CellFormula {
        @Override
        public String text() {
            return FormulaText.moved(of.text(), rows, columns);
        }

        @Override
        public String beginning() {
            return of.beginning();
        }
    }
}
