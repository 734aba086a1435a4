package vn.dti.word;

/**
 * How a paragraph of a Word document looks.
 *
 * @param indent of the first line, in millimetres
 * @param before space above, in points
 * @param after space below, in points
 * @param kept whether it stays on the page of the paragraph after it
 */
public record ParagraphStyle(Letters letters, Alignment alignment, int indent, int before, int after, boolean kept) {
    /**
     * How its letters look.
     *
     * @param size of the letters, in points
     */
    public record Letters(int size, boolean bold, boolean italic) {}

    /** Put together by hand: the quick compiler does not see through what Java makes up for records. */
    @Override
    public int hashCode() {
        int hash = letters.size() << 2 | (letters.bold() ? 2 : 0) | (letters.italic() ? 1 : 0);
        return (((hash * 31 + alignment.ordinal()) * 31 + indent) * 31 + before) * 31 + (after << 1 | (kept ? 1 : 0));
    }

    public int size() {
        return letters.size();
    }

    public boolean bold() {
        return letters.bold();
    }

    public boolean italic() {
        return letters.italic();
    }

    /** Where lines stand between the margins; the key is WordprocessingML's. */
    public enum Alignment {
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

    public static ParagraphStyle centred(int size) {
        return aligned(size, Alignment.CENTRE);
    }

    public static ParagraphStyle left(int size) {
        return aligned(size, Alignment.LEFT);
    }

    public static ParagraphStyle aligned(int size, Alignment alignment) {
        return new ParagraphStyle(new ParagraphStyle.Letters(size, false, false), alignment, 0, 0, 0, false);
    }

    /** Running text: justified, its first line indented by 10 mm. */
    public static ParagraphStyle running(int size) {
        return new ParagraphStyle(new ParagraphStyle.Letters(size, false, false), Alignment.JUSTIFIED, 10, 3, 3, false);
    }

    public ParagraphStyle strong() {
        return new ParagraphStyle(
                new ParagraphStyle.Letters(size(), true, italic()), alignment, indent, before, after, kept);
    }

    public ParagraphStyle slanted() {
        return new ParagraphStyle(
                new ParagraphStyle.Letters(size(), bold(), true), alignment, indent, before, after, kept);
    }

    public ParagraphStyle spaced(int newBefore, int newAfter) {
        return new ParagraphStyle(
                new ParagraphStyle.Letters(size(), bold(), italic()), alignment, indent, newBefore, newAfter, kept);
    }

    public ParagraphStyle keptWithNext() {
        return new ParagraphStyle(
                new ParagraphStyle.Letters(size(), bold(), italic()), alignment, indent, before, after, true);
    }
}
