package vn.dti.packing;

import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/** What a {@link Packer} packed. Never changes; may be opened by many threads at once. */
public final class Packed {

    /** Fewer bytes are not worth deflating. */
    private static final int FEW = 1000;

    /** Deflated where they are many: what forms hold repeats itself. */
    private final byte[] bytes;

    private final int unpackedSize;

    Packed(byte[] unpacked) {
        this.bytes = unpacked.length < FEW ? unpacked : deflated(unpacked);
        this.unpackedSize = unpacked.length;
    }

    /** From the start. */
    public Unpacker open() {
        return new Unpacker(unpackedSize < FEW ? bytes : inflated());
    }

    /** Bytes it takes. */
    public int size() {
        return bytes.length;
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
        byte[] inflated = new byte[unpackedSize];
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(bytes);
            inflater.inflate(inflated);
            return inflated;
        } catch (DataFormatException e) {
            throw new IllegalStateException(e);
        } finally {
            inflater.end();
        }
    }
}
