package vn.dti.word;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A zip file of parts that are deflated already (PKWARE's APPNOTE, 4.3): Java's own writer takes only what it deflates
 * itself. There is no clock in it.
 */
final class PackageFile {

    private static final int LOCAL_HEADER = 0x04034b50;
    private static final int LOCAL_LENGTH = 30;
    private static final int CENTRAL_HEADER = 0x02014b50;
    private static final int CENTRAL_LENGTH = 46;
    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;

    /** The one that deflating came with, 2.0. */
    private static final short VERSION = 20;

    private static final short NAMES_IN_UTF_8 = 1 << 11;
    private static final short DEFLATED = 8;
    private static final short MIDNIGHT = 0;
    /** 1 February 1980: some readers take the very first day that a zip file can name for none at all. */
    private static final short DAY = 2 << 5 | 1;

    private PackageFile() {}

    /** Writes the parts in their order, of which there are fewer than 65,536 with less than 2 GB together. */
    static void write(List<PackedPart> parts, OutputStream out) throws IOException {
        ByteBuffer directory = buffer(parts.stream()
                        .mapToInt(part -> CENTRAL_LENGTH + name(part).length)
                        .sum()
                + END_LENGTH);
        int at = 0;
        for (PackedPart part : parts) {
            byte[] name = name(part);
            ByteBuffer local = buffer(LOCAL_LENGTH + name.length).putInt(LOCAL_HEADER);
            describe(part, local).put(name);
            out.write(local.array());
            out.write(part.deflated());
            directory.putInt(CENTRAL_HEADER).putShort(VERSION);
            // No comment, on the first disk, with no attributes.
            describe(part, directory)
                    .putShort((short) 0)
                    .putShort((short) 0)
                    .putShort((short) 0)
                    .putInt(0)
                    .putInt(at)
                    .put(name);
            at = Math.addExact(at, local.capacity() + part.deflated().length);
        }
        int length = directory.position();
        short count = (short) parts.size();
        directory.putInt(END).putInt(0).putShort(count).putShort(count);
        out.write(directory.putInt(length).putInt(at).putShort((short) 0).array());
    }

    /** What stands in both headers of a part alike, up to the length of what they may add to its name. */
    private static ByteBuffer describe(PackedPart part, ByteBuffer header) {
        return header.putShort(VERSION)
                .putShort(NAMES_IN_UTF_8)
                .putShort(DEFLATED)
                .putShort(MIDNIGHT)
                .putShort(DAY)
                .putInt((int) part.crc())
                .putInt(part.deflated().length)
                .putInt((int) part.length())
                .putShort((short) name(part).length)
                .putShort((short) 0);
    }

    private static byte[] name(PackedPart part) {
        return part.name().getBytes(StandardCharsets.UTF_8);
    }

    private static ByteBuffer buffer(int length) {
        return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    }
}
