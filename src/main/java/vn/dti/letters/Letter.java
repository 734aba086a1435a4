package vn.dti.letters;

import java.util.List;
import java.util.Set;

/**
 * A letter as it is said, in whatever dress it goes out.
 *
 * @param file the name of its files without ending, below the folder of letters
 * @param matters what it is about
 * @param subject what stands under the number: V/v ...
 * @param deadline the deadline it speaks of, in words; may be empty
 */
record Letter(Recipient recipient, String file, Set<Matter> matters, String subject, Words words, String deadline) {
    /**
     * Who gets it.
     *
     * @param to whom it is to
     * @param code of the unit; empty for an agency
     * @param name of the unit or agency
     */
    public record Recipient(Addressee to, String code, String name) {}

    public Addressee to() {
        return recipient.to();
    }

    public String code() {
        return recipient.code();
    }

    public String name() {
        return recipient.name();
    }

    /** Whom a letter is to. */
    enum Addressee {
        UNIT("don-vi"),
        AGENCY("co-quan");

        private final String folder;

        Addressee(String folder) {
            this.folder = folder;
        }

        /** The folder of their letters; also the literal in the list. */
        String folder() {
            return folder;
        }
    }

    /** What a letter can be about, in the order in which it is told. */
    enum Matter {
        /** Nothing came. */
        MISSING,
        /** It came after the deadline. */
        LATE,
        /** What came has errors. */
        FAULTY,
        /** Something in it is not reported, or has no evidence. */
        INCOMPLETE,
        /** Indicators that an agency has not appraised. */
        UNAPPRAISED,
        /** Tasks that were due by the plan's timing. */
        DUE
    }

    /** A part with a title and points. */
    record Part(String title, List<String> points) {

        Part {
            points = List.copyOf(points);
        }
    }

    /**
     * What it says.
     *
     * @param opening what is owed or came late, a paragraph each
     * @param parts what is missing, with cells
     * @param closing what is asked for and by when, a paragraph each
     */
    record Words(List<String> opening, List<Part> parts, List<String> closing) {

        Words {
            opening = List.copyOf(opening);
            parts = List.copyOf(parts);
            closing = List.copyOf(closing);
        }
    }
}
