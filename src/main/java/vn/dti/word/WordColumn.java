package vn.dti.word;

/**
 * A column of a table in a document.
 *
 * @param alignment how its cells stand on paper
 * @param weight share of the width
 */
public record WordColumn(String title, ParagraphStyle.Alignment alignment, int weight) {

    public static WordColumn words(String title, int weight) {
        return new WordColumn(title, ParagraphStyle.Alignment.LEFT, weight);
    }

    public static WordColumn numbers(String title, int weight) {
        return new WordColumn(title, ParagraphStyle.Alignment.RIGHT, weight);
    }

    public static WordColumn ranks(String title, int weight) {
        return new WordColumn(title, ParagraphStyle.Alignment.CENTRE, weight);
    }

    public boolean isWords() {
        return alignment == ParagraphStyle.Alignment.LEFT;
    }
}
