package vn.dti.notice;

import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import vn.dti.code.IndicatorCode;
import vn.dti.code.UnitCode;

/**
 * Where a finding was made. Every part may be unknown and is then empty, never null.
 *
 * @param file path relative to the assessment folder, with {@code /}
 * @param sheet name of the sheet as on its tab
 * @param cell address as Excel shows it ({@code D7}, rows from 1), {@code dòng 9} in CSV and YAML files, or what else
 *     names the spot (a row number, an indicator's code)
 * @param unit the unit it is about
 * @param indicator the indicator it is about
 */
public record Place(String file, String sheet, String cell, Optional<UnitCode> unit, Optional<IndicatorCode> indicator)
        implements Comparable<Place> {

    /** Nowhere in particular. */
    public static final Place NOWHERE = new Place("", "", "", Optional.empty(), Optional.empty());

    private static final Comparator<Place> ORDER = Comparator.comparing(Place::file)
            .thenComparing(Place::sheet)
            .thenComparingInt(Place::rowNumber)
            .thenComparingInt(place -> place.cell().length())
            .thenComparing(Place::cell)
            .thenComparing(Place::unitText)
            .thenComparing(Place::indicatorText);

    public Place {
        Objects.requireNonNull(file);
        Objects.requireNonNull(sheet);
        Objects.requireNonNull(cell);
        Objects.requireNonNull(unit);
        Objects.requireNonNull(indicator);
    }

    public static Place ofFile(String file) {
        return new Place(file, "", "", Optional.empty(), Optional.empty());
    }

    public Place withSheet(String newSheet) {
        return new Place(file, newSheet, cell, unit, indicator);
    }

    public Place withCell(String newCell) {
        return new Place(file, sheet, newCell, unit, indicator);
    }

    public Place withUnit(UnitCode newUnit) {
        return new Place(file, sheet, cell, Optional.of(newUnit), indicator);
    }

    public Place withIndicator(IndicatorCode newIndicator) {
        return new Place(file, sheet, cell, unit, Optional.of(newIndicator));
    }

    /** The unit's code; empty where there is none. */
    public String unitText() {
        return unit.map(UnitCode::text).orElse("");
    }

    /** The indicator's code; empty where there is none. */
    public String indicatorText() {
        return indicator.map(IndicatorCode::text).orElse("");
    }

    /** The letters of a column as Excel shows them, from 1: A, B, ..., AA. */
    public static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest > 0; rest = (rest - 1) / 26) {
            letters.append((char) ('A' + (rest - 1) % 26));
        }
        return letters.reverse().toString();
    }

    /** The address of a cell as Excel shows it; row and column from 1: {@code D7}. */
    public static String address(int row, int column) {
        return letters(column) + row;
    }

    /** The address of a line of a text file, from 1: {@code dòng 9} (dac-ta 5). */
    public static String line(int line) {
        return "dòng " + line;
    }

    /** By file, sheet, row, then column: the order in which a person goes through a form. */
    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }

    private int rowNumber() {
        int number = 0;
        for (int i = 0; i < cell.length() && number < 100_000_000; i++) {
            char c = cell.charAt(i);
            if (c >= '0' && c <= '9') {
                number = number * 10 + (c - '0');
            } else if (number > 0) {
                break;
            }
        }
        return number;
    }
}
