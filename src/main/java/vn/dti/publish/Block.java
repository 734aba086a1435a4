package vn.dti.publish;

import java.util.List;
import vn.dti.analysis.GroupAgainstMedian;
import vn.dti.word.WordColumn;
import vn.dti.word.WordRow;

/** A piece of a document that is set both as HTML and for Word, with the same words and figures. */
public sealed interface Block {

    /** A heading below the title; {@code id} is unique in its document. */
    record Heading(String id, String text) implements Block {}

    record Line(String text) implements Block {}

    /** Points of a list. */
    record Items(List<String> items) implements Block {}

    /**
     * A table.
     *
     * @param label id of the heading that names it
     */
    record Grid(String label, List<WordColumn> columns, List<WordRow> rows) implements Block {}

    /** A unit's groups against the median; drawn where one can draw. */
    record Standings(String label, List<GroupAgainstMedian> standings) implements Block {}
}
