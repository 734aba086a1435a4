package vn.dti.store;

import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/** What a {@link Packer} packed. Never changes; may be opened by many threads at once. */
final class Packed {

    /** Fewer bytes are not worth deflating. */
    private static final int FEW = 1000;

    /** One for each thread: making one takes longer than deflating what a unit sent. */
    private static final ThreadLocal<Deflater> DEFLATER =
            ThreadLocal.withInitial(() -> new Deflater(Deflater.BEST_SPEED, true));

    private static final ThreadLocal<Inflater> INFLATER = ThreadLocal.withInitial(() -> new Inflater(true));

    /** Deflated where they are many: what forms hold repeats itself. */
    private final byte[] bytes;

    private final boolean deflated;

    private final int unpackedSize;

    /** @param plain whether there is room for the bytes as they are: deflating them costs more than reading them again */
    Packed(byte[] unpacked, boolean plain) {
        this.deflated = !plain && unpacked.length >= FEW;
        this.bytes = deflated ? deflated(unpacked) : unpacked;
        this.unpackedSize = unpacked.length;
    }

    /** From the start. */
    Unpacker open() {
        return new Unpacker(deflated ? inflated() : bytes);
    }

    /** Bytes it takes. */
    int size() {
        return bytes.length;
    }

    private static byte[] deflated(byte[] bytes) {
        Deflater deflater = DEFLATER.get();
        deflater.reset();
        deflater.setInput(bytes);
        deflater.finish();
        byte[] deflated = new byte[bytes.length + bytes.length / 1000 + 64];
        int size = deflater.deflate(deflated);
        if (!deflater.finished()) {
            throw new IllegalStateException("deflating made it longer than it ever does");
        }
        return Arrays.copyOf(deflated, size);
    }

    private byte[] inflated() {
        byte[] inflated = new byte[unpackedSize];
        Inflater inflater = INFLATER.get();
        inflater.reset();
        inflater.setInput(bytes);
        try {
            inflater.inflate(inflated);
            return inflated;
        } catch (DataFormatException e) {
            throw new IllegalStateException(e);
        }
    }
}
