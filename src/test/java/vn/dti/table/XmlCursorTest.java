package vn.dti.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.aalto.in.ReaderConfig;
import com.fasterxml.aalto.util.CharsetNames;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What files hand on to one another: names, which the parser keeps for all of them. */
class XmlCursorTest {

    private static InputStream xml(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Memory that runs out while a part is read. */
    private static final class NoMemory extends InputStream {
        @Override
        public int read() {
            throw new OutOfMemoryError("Java heap space");
        }
    }

    private static int names() {
        ReaderConfig parser = XmlCursor.FACTORY.getNonSharedConfig(null, null, null, false, false);
        parser.setActualEncoding(CharsetNames.CS_UTF8);
        return parser.getBBSymbols().size();
    }

    @Test
    void namesAreKeptForTheNextFile() {
        int before = names();
        try (XmlCursor cursor = XmlCursor.open("a.xml", xml("<tenGiuLai/>"), new Budget(Limits.DEFAULT))) {
            cursor.finish();
        }
        assertThat(names()).isEqualTo(before + 1);
    }

    /** The parser was in the midst of its table of names, perhaps: what is left of it would break every file after this one. */
    @Test
    void namesOfAFileThatMemoryRanOutOfAreNotKept() {
        int before = names();
        InputStream input = new SequenceInputStream(xml("<tenBoDi>"), new NoMemory());
        try (XmlCursor cursor = XmlCursor.open("a.xml", input, new Budget(Limits.DEFAULT))) {
            assertThatThrownBy(cursor::finish).isInstanceOf(OutOfMemoryError.class);
        }
        assertThat(names()).isEqualTo(before);
    }
}
