package vn.dti.publish;

import java.util.List;
import vn.dti.analysis.GroupStanding;

/** A piece of a document that is set both as HTML and for Word, with the same words and figures. */
sealed interface Block {

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
    record Grid(String label, List<Column> columns, List<Row> rows) implements Block {}

    /**
     * A column.
     *
     * @param alignment how its cells stand on paper
     * @param weight share of the width
     */
    record Column(String title, Look.Alignment alignment, int weight) {

        static Column words(String title, int weight) {
            return new Column(title, Look.Alignment.LEFT, weight);
        }

        static Column numbers(String title, int weight) {
            return new Column(title, Look.Alignment.RIGHT, weight);
        }

        static Column ranks(String title, int weight) {
            return new Column(title, Look.Alignment.CENTRE, weight);
        }

        boolean isWords() {
            return alignment == Look.Alignment.LEFT;
        }
    }

    /** A row; one cell alone heads the rows below it. */
    record Row(List<String> cells) {

        boolean isSection() {
            return cells.size() == 1;
        }
    }

    /** A unit's groups against the median; drawn where one can draw. */
    record Standings(String label, List<GroupStanding> standings) implements Block {}
}
