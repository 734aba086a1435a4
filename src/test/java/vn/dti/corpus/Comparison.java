package vn.dti.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Holds what two readers say of one workbook against each other. */
final class Comparison {

    /**
     * A difference.
     *
     * @param cell {@code sheet!D7}; empty where one of them does not read the file
     */
    record Difference(String cell, String own, String other) {

        /** Whether both read the cell, and not the same: the one fault that is never forgiven. */
        boolean isOtherValue() {
            return !cell.isEmpty();
        }
    }

    private Comparison() {}

    static List<Difference> between(ReadCells own, ReadCells other) {
        List<Difference> differences = new ArrayList<>();
        if (own.isRefused() || other.isRefused()) {
            if (own.isRefused() != other.isRefused()) {
                differences.add(new Difference("", said(own), said(other)));
            }
            return differences;
        }
        Set<String> cells = new TreeSet<>(own.cells().keySet());
        cells.addAll(other.cells().keySet());
        for (String cell : cells) {
            String ours = own.cells().getOrDefault(cell, "");
            String theirs = other.cells().getOrDefault(cell, "");
            if (!isSame(ours, theirs)) {
                differences.add(new Difference(cell, ours, theirs));
            }
        }
        return differences;
    }

    private static String said(ReadCells read) {
        return read.isRefused() ? read.refusal() : read.cells().size() + " cells";
    }

    /**
     * Whether both mean the same. A formula without a result is 0 or nothing to POI, and a picture in a cell an error or its
     * formula; POI keeps line ends as stored.
     */
    private static boolean isSame(String own, String other) {
        return switch (own) {
            case "nothing" -> other.isEmpty() || other.equals("number 0");
            case "picture" -> other.startsWith("error") || other.startsWith("text =");
            default -> own.replace("\r", "").equals(other.replace("\r", ""));
        };
    }
}
