package vn.dti.packing;

import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/** What a {@link Packer} packed. Never changes; may be opened by many threads at once. */
public final class Packed {

    private final byte[] numbers;
    /** Deflated: texts of forms repeat themselves, and are most of what is kept. */
    private final byte[] texts;

    private final int textsSize;

    Packed(byte[] numbers, byte[] texts) {
        this.numbers = numbers;
        this.texts = deflated(texts);
        this.textsSize = texts.length;
    }

    /** From the start. */
    public Unpacker open() {
        return new Unpacker(numbers, inflated());
    }

    /** Bytes it takes. */
    public int size() {
        return numbers.length + texts.length;
    }

    private static byte[] deflated(byte[] bytes) {
        Deflater deflater = new Deflater(Deflater.BEST_SPEED, true);
        try {
            deflater.setInput(bytes);
            deflater.finish();
            byte[] deflated = new byte[bytes.length + bytes.length / 1000 + 64];
            int size = deflater.deflate(deflated);
            if (!deflater.finished()) {
                throw new IllegalStateException("deflating made it longer than it ever does");
            }
            return Arrays.copyOf(deflated, size);
        } finally {
            deflater.end();
        }
    }

    private byte[] inflated() {
        byte[] inflated = new byte[textsSize];
        if (textsSize == 0) {
            return inflated;
        }
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(texts);
            inflater.inflate(inflated);
            return inflated;
        } catch (DataFormatException e) {
            throw new IllegalStateException(e);
        } finally {
            inflater.end();
        }
    }
}
