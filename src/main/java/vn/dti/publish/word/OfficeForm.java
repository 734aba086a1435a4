package vn.dti.publish.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import vn.dti.files.PlainFile;
import vn.dti.word.OutsideReferences;
import vn.dti.word.WordTemplate;

/** A form of a paper as an office made it, read once: what was looked through is what is filled in. */
public final class OfficeForm {

    private static final int MOST_BYTES = 20 << 20;

    private final Path file;
    private final byte[] bytes;

    private OfficeForm(Path file, byte[] bytes) {
        this.file = file;
        this.bytes = bytes;
    }

    /**
     * Reads a form; what is wrong with it is not looked at yet.
     *
     * @throws IOException if its bytes cannot be had
     */
    public static OfficeForm read(Path form) throws IOException {
        try (InputStream in = PlainFile.open(form)) {
            return new OfficeForm(form, in.readNBytes(MOST_BYTES + 1));
        }
    }

    /** An office's form that is no Word document, or one that cannot be read: damaged, locked with a password. */
    public static final class UnreadableFormException extends IOException {

        private static final long serialVersionUID = 1L;

        UnreadableFormException(Path form, Throwable cause) {
            super(form.toString(), cause);
        }
    }

    /**
     * What is wrong with a form.
     *
     * @param unknown placeholders that dti does not know
     * @param withoutContent whether the content has no paragraph by itself, exactly one, in the body
     * @param outside what it would fetch or run when somebody opens it, and all papers made of it too
     */
    public record Faults(Set<String> unknown, boolean withoutContent, Set<String> outside) {

        public boolean isEmpty() {
            return unknown.isEmpty() && !withoutContent && outside.isEmpty();
        }
    }

    /**
     * What is wrong with it as the form of a paper.
     *
     * @throws UnreadableFormException if it is no Word document
     */
    public Faults faults(Paper paper) throws IOException {
        if (bytes.length > MOST_BYTES) {
            throw new UnreadableFormException(file, new IOException("larger than " + MOST_BYTES));
        }
        Set<String> outside;
        try {
            outside = OutsideReferences.of(bytes);
        } catch (IOException unreadable) {
            throw new UnreadableFormException(file, unreadable);
        }
        if (!outside.isEmpty()) {
            return new Faults(Set.of(), false, outside);
        }
        try (XWPFDocument document = open()) {
            WordTemplate template = new WordTemplate(document);
            Set<String> unknown = new TreeSet<>(template.placeholders());
            paper.placeholders().forEach(unknown::remove);
            return new Faults(unknown, paper.hasContent() && !template.isAlone(Paper.CONTENT), outside);
        }
    }

    /** The form to fill in: the office's own, or dti's. */
    static XWPFDocument open(Paper paper, Optional<OfficeForm> own) throws IOException {
        if (own.isPresent()) {
            return own.get().open();
        }
        ByteArrayOutputStream form = new ByteArrayOutputStream();
        paper.writeForm(form);
        return new XWPFDocument(new ByteArrayInputStream(form.toByteArray()));
    }

    private XWPFDocument open() throws IOException {
        try {
            return new XWPFDocument(new ByteArrayInputStream(bytes));
        } catch (IOException | RuntimeException | StackOverflowError unreadable) {
            // POI has unchecked exceptions of many kinds for what it cannot read, and goes as deep as elements stand.
            throw new UnreadableFormException(file, unreadable);
        }
    }
}
