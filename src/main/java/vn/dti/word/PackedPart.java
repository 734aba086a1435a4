package vn.dti.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * A part of a document as it stands in the package: deflated already, so that what thousands of documents have in common
 * is deflated once.
 *
 * @param crc checksum of the content
 * @param length of the content, in bytes
 */
record PackedPart(String name, byte[] deflated, long crc, long length) {

    /** Markup repeats itself: this level takes half the time of the usual one and leaves a page some 2 KB larger. */
    private static final int LEVEL = 3;

    /** So much comes out of the deflater at once: most parts are shorter. */
    private static final int BUFFER = 1 << 13;

    /** What writes the content. */
    @FunctionalInterface
    interface Content {
        void to(OutputStream out) throws IOException;
    }

    static PackedPart of(String name, Content content) throws IOException {
        Deflater deflater = new Deflater(LEVEL, true);
        try {
            ByteArrayOutputStream deflated = new ByteArrayOutputStream(BUFFER);
            CRC32 crc = new CRC32();
            try (OutputStream out =
                    new CheckedOutputStream(new DeflaterOutputStream(deflated, deflater, BUFFER), crc)) {
                content.to(out);
            }
            return new PackedPart(name, deflated.toByteArray(), crc.getValue(), deflater.getBytesRead());
        } finally {
            deflater.end();
        }
    }

    static PackedPart of(String name, String content) {
        try {
            return of(name, out -> out.write(content.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
