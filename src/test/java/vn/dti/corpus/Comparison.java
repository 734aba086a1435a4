package vn.dti.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Holds what two readers say of one workbook against each other. */
final class Comparison {

    /** In what two readers differ. */
    enum Kind {
        /** Both read the cell, and not the same: the one fault that is never forgiven. */
        OTHER_VALUE,
        /** The other reads a cell that dti does not give: it may be lost. */
        ONLY_OTHER,
        /** dti reads a cell that the other does not give. */
        ONLY_DTI,
        /** One of them does not read the file. */
        NOT_READ;

        /** Whether it says that dti may be wrong. */
        boolean isFault() {
            return this == OTHER_VALUE || this == ONLY_OTHER;
        }
    }

    /**
     * A difference.
     *
     * @param cell {@code sheet!D7}; empty where one of them does not read the file
     */
    record Difference(Kind kind, String cell, String own, String other) {}

    private Comparison() {}

    static List<Difference> between(ReadCells own, ReadCells other) {
        List<Difference> differences = new ArrayList<>();
        if (own.isRefused() || other.isRefused()) {
            if (own.isRefused() != other.isRefused()) {
                differences.add(new Difference(Kind.NOT_READ, "", said(own), said(other)));
            }
            return differences;
        }
        Set<String> cells = new TreeSet<>(own.cells().keySet());
        cells.addAll(other.cells().keySet());
        for (String cell : cells) {
            String ours = own.cells().getOrDefault(cell, "");
            String theirs = other.cells().getOrDefault(cell, "");
            if (!isSame(ours, theirs)) {
                Kind kind = theirs.isEmpty() ? Kind.ONLY_DTI : ours.isEmpty() ? Kind.ONLY_OTHER : Kind.OTHER_VALUE;
                differences.add(new Difference(kind, cell, ours, theirs));
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
            case "picture" -> other.startsWith("error") || other.startsWith("text =") || other.equals("number 0");
            default -> own.replace("\r", "").equals(other.replace("\r", ""));
        };
    }
}
