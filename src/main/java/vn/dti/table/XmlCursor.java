package vn.dti.table;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.Arrays;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import org.codehaus.stax2.typed.TypedValueDecoder;

/**
 * Walks through one XML part, element by element. Names are local names: writers differ in namespaces (strict and
 * transitional OOXML), not in words. A document type is refused, so that no entity is ever expanded or fetched.
 *
 * <p>The way to use it: {@link #child} steps into the next element inside the present one; the caller then takes that
 * element whole, by its own children, {@link #text} or {@link #skip}.
 */
final class XmlCursor implements AutoCloseable {

    private static final int DEEPEST = 200;
    /**
     * No tag of a spreadsheet is longer; text comes in small pieces. Only between tags can reading be stopped, and one of so
     * many bytes with nothing but attributes takes the parser about two seconds.
     */
    private static final int LONGEST_TOKEN = 128 << 10;

    static final InputFactoryImpl FACTORY = factory();

    private final String part;
    private final Metered input;
    private final XMLStreamReader2 reader;
    private final Budget budget;
    private final Value value = new Value();
    private char[] text = new char[256];
    private int length;
    private int depth;
    /** Whether memory ran out while the parser was at work. */
    private boolean broken;

    private XmlCursor(String part, InputStream input, Budget budget) {
        this.part = part;
        this.budget = budget;
        this.input = new Metered(part, input, budget);
        try {
            this.reader = (XMLStreamReader2) FACTORY.createXMLStreamReader(this.input);
        } catch (XMLStreamException e) {
            throw Refusal.damaged(part);
        }
    }

    /** Opens a part of a zip and steps into its root element. */
    static XmlCursor open(ZipParts zip, String part, Budget budget) {
        return open(part, zip.open(part), budget);
    }

    static XmlCursor open(String part, InputStream input, Budget budget) {
        XmlCursor cursor = new XmlCursor(part, input, budget);
        if (!cursor.child()) {
            throw Refusal.damaged(part);
        }
        return cursor;
    }

    private static InputFactoryImpl factory() {
        InputFactoryImpl factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> InputStream.nullInputStream());
        return factory;
    }

    String part() {
        return part;
    }

    /** Steps into the next element inside the present one; false, and out of it, when there is none. */
    boolean child() {
        while (true) {
            switch (next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    return true;
                }
                case XMLStreamConstants.END_ELEMENT, XMLStreamConstants.END_DOCUMENT -> {
                    return false;
                }
                default -> {}
            }
        }
    }

    /** The next event; the end of the document only after the root's end. */
    private int next() {
        try {
            input.token();
            int event = reader.next();
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (++depth > DEEPEST) {
                        throw Refusal.damaged(part);
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw Refusal.damaged(part);
                default -> {}
            }
            return event;
        } catch (XMLStreamException e) {
            throw Refusal.damaged(part);
        } catch (OutOfMemoryError e) {
            broken = true;
            throw e;
        }
    }

    String name() {
        return reader.getLocalName();
    }

    int attributes() {
        return reader.getAttributeCount();
    }

    String attributeName(int index) {
        return reader.getAttributeLocalName(index);
    }

    String attributeValue(int index) {
        return reader.getAttributeValue(index);
    }

    /** The value of an attribute as the address of a cell ({@link Address#parse}); -1 if it is none. */
    long attributeAddress(int index) {
        take(index);
        return Address.parse(value.text, value.start, value.end);
    }

    /** The value of an attribute as a whole number from 0; -1 if it is none. */
    int attributeWholeNumber(int index) {
        take(index);
        return wholeNumber(value.text, value.start, value.end);
    }

    private void take(int index) {
        try {
            reader.getAttributeAs(index, value);
        } catch (XMLStreamException e) {
            throw Refusal.damaged(part);
        }
    }

    /** Looks at the characters of an attribute's value where they lie: a string for each would be made in vain. */
    private static final class Value extends TypedValueDecoder {

        private char[] text = {};
        private int start;
        private int end;

        @Override
        public void decode(char[] buffer, int from, int to) {
            text = buffer;
            start = from;
            end = to;
        }

        @Override
        public void decode(String input) {
            decode(input.toCharArray(), 0, input.length());
        }

        @Override
        public void handleEmptyValue() {
            end = start;
        }
    }

    /** The value of an attribute of the element just stepped into; null where it has none. */
    String attribute(String name) {
        for (int i = reader.getAttributeCount() - 1; i >= 0; i--) {
            if (name.equals(reader.getAttributeLocalName(i))) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    String attribute(String name, String otherwise) {
        String value = attribute(name);
        return value == null ? otherwise : value;
    }

    /** Whether an attribute says yes, as OOXML writes it. */
    boolean flag(String name, boolean otherwise) {
        String value = attribute(name);
        return value == null ? otherwise : isYes(value);
    }

    static boolean isYes(String value) {
        return value.equals("1") || value.equalsIgnoreCase("true") || value.equals("on");
    }

    /** A whole number of an attribute, or what stands in for it. */
    int number(String name, int otherwise) {
        String value = attribute(name);
        if (value == null) {
            return otherwise;
        }
        int number = wholeNumber(value);
        if (number < 0) {
            throw Refusal.damaged(part);
        }
        return number;
    }

    /** A whole number from 0, -1 if it is none or beyond a billion. */
    static int wholeNumber(String value) {
        return wholeNumber(value.toCharArray(), 0, value.length());
    }

    private static int wholeNumber(char[] text, int start, int end) {
        if (start == end || end - start > 9) {
            return -1;
        }
        int number = 0;
        for (int i = start; i < end; i++) {
            int digit = text[i] - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }

    /** Leaves the element just stepped into. */
    void skip() {
        int outside = depth - 1;
        while (depth > outside) {
            next();
        }
    }

    /** Takes the text of the element just stepped into, up to its end. Elements inside it are left out. */
    void text() {
        length = 0;
        appendText();
    }

    /** Takes text like {@link #text}, behind what was taken before. */
    void appendText() {
        while (true) {
            switch (next()) {
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> append();
                case XMLStreamConstants.START_ELEMENT -> skip();
                case XMLStreamConstants.END_ELEMENT -> {
                    return;
                }
                default -> {}
            }
        }
    }

    /** What comes next in mixed content. */
    enum Piece {
        TEXT,
        ELEMENT,
        END
    }

    /** Takes the next piece of the present element's mixed content: a text, or a step into an element. */
    Piece piece() {
        while (true) {
            switch (next()) {
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    length = 0;
                    append();
                    return Piece.TEXT;
                }
                case XMLStreamConstants.START_ELEMENT -> {
                    return Piece.ELEMENT;
                }
                case XMLStreamConstants.END_ELEMENT, XMLStreamConstants.END_DOCUMENT -> {
                    return Piece.END;
                }
                default -> {}
            }
        }
    }

    private void append() {
        int more = reader.getTextLength();
        budget.text(length + more);
        if (length + more > text.length) {
            text = Arrays.copyOf(text, Math.max(length + more, 2 * text.length));
        }
        System.arraycopy(reader.getTextCharacters(), reader.getTextStart(), text, length, more);
        length += more;
    }

    void clearText() {
        length = 0;
    }

    int textLength() {
        return length;
    }

    /** Drops the blanks around the text taken. */
    void stripText() {
        if (length > 0 && text[0] > ' ' && text[length - 1] > ' ') {
            return;
        }
        int end = length;
        while (end > 0 && text[end - 1] <= ' ') {
            end--;
        }
        int start = 0;
        while (start < end && text[start] <= ' ') {
            start++;
        }
        if (start > 0) {
            System.arraycopy(text, start, text, 0, end - start);
        }
        length = end - start;
    }

    String textTaken() {
        return new String(text, 0, length);
    }

    char textChar(int index) {
        return text[index];
    }

    /** The text taken as a whole number from 0; -1 if it is none. */
    int textWholeNumber() {
        return wholeNumber(text, 0, length);
    }

    /** The text taken as a number; null beyond the numbers of spreadsheets. */
    BigDecimal textDecimal() {
        return Decimal.parse(text, 0, length);
    }

    /** Reads on to the end of the part, so that all of it has been checked. */
    void finish() {
        while (next() != XMLStreamConstants.END_DOCUMENT) {
            // what stands behind the root is of no interest
        }
        input.drain();
    }

    /**
     * Leaves the names of this part to the files that are read next; not where memory ran out, for the parser may have been
     * in the midst of its table of names, which would fail then in every file after this one.
     */
    @Override
    public void close() {
        try {
            if (!broken) {
                reader.close();
            }
        } catch (XMLStreamException e) {
            throw Refusal.damaged(part);
        } finally {
            input.close();
        }
    }

    /** Counts what one token takes, so that a tag of gigabytes ends here and not in the memory. */
    private static final class Metered extends InputStream {

        private final String part;
        private final InputStream input;
        private final Budget budget;
        private int token;

        Metered(String part, InputStream input, Budget budget) {
            this.part = part;
            this.input = input;
            this.budget = budget;
        }

        void token() {
            token = 0;
        }

        void drain() {
            byte[] rest = new byte[512];
            while (read(rest, 0, rest.length) >= 0) {
                token = 0;
            }
        }

        @Override
        public int read() {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            if (token > LONGEST_TOKEN) {
                throw Refusal.limit("text_length", LONGEST_TOKEN);
            }
            try {
                int count = input.read(target, offset, length);
                token += count;
                budget.checkTime();
                return count;
            } catch (IOException e) {
                throw Refusal.damaged(part);
            }
        }

        @Override
        public void close() {
            try {
                input.close();
            } catch (IOException e) {
                throw Refusal.damaged(part);
            }
        }
    }
}
