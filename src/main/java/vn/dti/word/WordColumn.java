package vn.dti.word;

/**
 * A column of a table in a document.
 *
 * @param alignment how its cells stand on paper
 * @param weight share of the width
 */
public record WordColumn(String title, ParagraphLook.Alignment alignment, int weight) {

    public static WordColumn words(String title, int weight) {
        return new WordColumn(title, ParagraphLook.Alignment.LEFT, weight);
    }

    public static WordColumn numbers(String title, int weight) {
        return new WordColumn(title, ParagraphLook.Alignment.RIGHT, weight);
    }

    public static WordColumn ranks(String title, int weight) {
        return new WordColumn(title, ParagraphLook.Alignment.CENTRE, weight);
    }

    public boolean isWords() {
        return alignment == ParagraphLook.Alignment.LEFT;
    }
}
