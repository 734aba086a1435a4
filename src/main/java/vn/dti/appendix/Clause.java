package vn.dti.appendix;

/**
 * One part of a scoring text: what stands between line breaks, semicolons and full stops.
 *
 * @param text without bullet and blanks at its ends, in the writer's case
 */
record Clause(String text) {

    /** In lower case, to be held against the grammar's words. */
    String folded() {
        return ScoringText.folded(text);
    }
}
