package vn.dti.publish;

/**
 * How a paragraph of a Word document looks.
 *
 * @param size of the letters, in points
 * @param indent of the first line, in millimetres
 * @param before space above, in points
 * @param after space below, in points
 * @param kept whether it stays on the page of the paragraph after it
 */
record Look(
        int size, boolean bold, boolean italic, Alignment alignment, int indent, int before, int after, boolean kept) {

    /** Where lines stand between the margins; the key is WordprocessingML's. */
    enum Alignment {
        LEFT("left"),
        CENTRE("center"),
        RIGHT("right"),
        JUSTIFIED("both");

        private final String key;

        Alignment(String key) {
            this.key = key;
        }

        String key() {
            return key;
        }
    }

    static Look centred(int size) {
        return aligned(size, Alignment.CENTRE);
    }

    static Look left(int size) {
        return aligned(size, Alignment.LEFT);
    }

    static Look aligned(int size, Alignment alignment) {
        return new Look(size, false, false, alignment, 0, 0, 0, false);
    }

    /** Running text: justified, its first line indented by 10 mm. */
    static Look running(int size) {
        return new Look(size, false, false, Alignment.JUSTIFIED, 10, 3, 3, false);
    }

    Look strong() {
        return new Look(size, true, italic, alignment, indent, before, after, kept);
    }

    Look slanted() {
        return new Look(size, bold, true, alignment, indent, before, after, kept);
    }

    Look spaced(int newBefore, int newAfter) {
        return new Look(size, bold, italic, alignment, indent, newBefore, newAfter, kept);
    }

    Look keptWithNext() {
        return new Look(size, bold, italic, alignment, indent, before, after, true);
    }
}
