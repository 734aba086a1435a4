package vn.dti.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * The parts of a zip file that lies in memory, by its central directory. Every part is checked against its CRC-32 when
 * its end is reached: a digit that a bad copy changed is damage, not another score.
 *
 * <p>Commons Compress reads zip files too, but checks no CRC-32 by itself, and opening 3,321 forms with it and unpacking
 * their parts takes 0.62 to 0.79 s of processor time where this takes 0.42 to 0.44: more than reading may cost.
 */
final class ZipParts implements AutoCloseable {

    private static final int END_SIGNATURE = 0x06054b50;
    private static final int END64_SIGNATURE = 0x06064b50;
    private static final int END64_LOCATOR_SIGNATURE = 0x07064b50;
    private static final int DIRECTORY_SIGNATURE = 0x02014b50;
    private static final int LOCAL_SIGNATURE = 0x04034b50;
    private static final int END_SIZE = 22;
    private static final int LONGEST_COMMENT = 65_535;
    private static final int BEGINNING = 4_096;
    private static final int SMALL = 64 << 10;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;

    private record Part(long offset, int method, int crc, long packed, long unpacked, boolean encrypted) {}

    private final byte[] bytes;
    private final Budget budget;
    private final ByteBuffer buffer;
    private final Map<String, Part> parts = new LinkedHashMap<>();
    private TreeMap<String, String> withoutCase;
    /** One that a part has been read with and the next can be: making one costs as much as unpacking a small part. */
    private Inflater idle;

    /** Reads the directory. Throws {@link Refusal} if there is none or it does not hold together. */
    ZipParts(byte[] bytes, Budget budget) {
        this.bytes = bytes;
        this.budget = budget;
        this.buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        try {
            readDirectory();
        } catch (IndexOutOfBoundsException e) {
            throw Refusal.damaged("zip");
        }
    }

    boolean has(String name) {
        return parts.containsKey(name);
    }

    Set<String> names() {
        return parts.keySet();
    }

    /** The name under which a part is really stored: part names are compared without case; null if there is none. */
    String find(String name) {
        if (parts.containsKey(name)) {
            return name;
        }
        if (withoutCase == null) {
            TreeMap<String, String> found = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
            for (String stored : parts.keySet()) {
                budget.checkTime();
                found.putIfAbsent(stored, stored);
            }
            withoutCase = found;
        }
        return withoutCase.get(name);
    }

    /** The first characters of a part, as far as they are ASCII; empty where it is not there. */
    String beginning(String name) {
        if (!has(name)) {
            return "";
        }
        try (InputStream part = open(name)) {
            return new String(part.readNBytes(BEGINNING), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw Refusal.damaged(name);
        }
    }

    boolean isEncrypted() {
        return parts.values().stream().anyMatch(Part::encrypted);
    }

    /** All bytes of a part that is there; null where they are more than {@link #SMALL}: that one is read as it comes. */
    byte[] small(String name) {
        Part part = parts.get(name);
        if (part != null && (part.unpacked < 0 || part.unpacked > SMALL)) {
            return null;
        }
        try (InputStream stream = open(name)) {
            byte[] read = new byte[part == null ? 0 : (int) part.unpacked];
            int count = stream.readNBytes(read, 0, read.length);
            // The directory may say less than the truth.
            boolean more = stream.read() >= 0;
            return more ? null : count < read.length ? Arrays.copyOf(read, count) : read;
        } catch (IOException e) {
            throw Refusal.damaged(name);
        }
    }

    /** The unpacked bytes of a part that is there. */
    InputStream open(String name) {
        Part part = parts.get(name);
        if (part == null
                || part.encrypted
                || part.method != STORED && part.method != DEFLATED
                || part.offset < 0
                || part.offset + 30 > bytes.length) {
            throw Refusal.damaged(name);
        }
        int local = (int) part.offset;
        if (buffer.getInt(local) != LOCAL_SIGNATURE) {
            throw Refusal.damaged(name);
        }
        long data = local + 30L + unsignedShort(local + 26) + unsignedShort(local + 28);
        if (part.packed < 0 || data + part.packed > bytes.length) {
            throw Refusal.damaged(name);
        }
        budget.announce(part.unpacked);
        return new PartStream(name, part, (int) data);
    }

    private Inflater inflater() {
        if (idle == null) {
            return new Inflater(true);
        }
        Inflater taken = idle;
        idle = null;
        taken.reset();
        return taken;
    }

    private void giveBack(Inflater inflater) {
        if (idle == null) {
            idle = inflater;
        } else {
            inflater.end();
        }
    }

    @Override
    public void close() {
        if (idle != null) {
            idle.end();
            idle = null;
        }
    }

    private void readDirectory() {
        int end = findEnd();
        long count = unsignedShort(end + 10);
        long size = unsignedInt(end + 12);
        long start = unsignedInt(end + 16);
        if (count == 0xFFFF || size == 0xFFFF_FFFFL || start == 0xFFFF_FFFFL) {
            int end64 = findEnd64(end);
            count = buffer.getLong(end64 + 32);
            start = buffer.getLong(end64 + 48);
        }
        if (start < 0 || start > end || count < 0 || count > bytes.length / 46) {
            throw Refusal.damaged("zip");
        }
        int at = (int) start;
        for (long i = 0; i < count; i++) {
            budget.checkTime();
            at = readEntry(at);
        }
    }

    private int readEntry(int at) {
        if (buffer.getInt(at) != DIRECTORY_SIGNATURE) {
            throw Refusal.damaged("zip");
        }
        int flags = unsignedShort(at + 8);
        int nameLength = unsignedShort(at + 28);
        int extraLength = unsignedShort(at + 30);
        int commentLength = unsignedShort(at + 32);
        long packed = unsignedInt(at + 20);
        long unpacked = unsignedInt(at + 24);
        long offset = unsignedInt(at + 42);
        int extra = at + 46 + nameLength;
        if (packed == 0xFFFF_FFFFL || unpacked == 0xFFFF_FFFFL || offset == 0xFFFF_FFFFL) {
            int wide = findWideSizes(extra, extra + extraLength);
            if (unpacked == 0xFFFF_FFFFL) {
                unpacked = buffer.getLong(wide);
                wide += 8;
            }
            if (packed == 0xFFFF_FFFFL) {
                packed = buffer.getLong(wide);
                wide += 8;
            }
            if (offset == 0xFFFF_FFFFL) {
                offset = buffer.getLong(wide);
            }
        }
        if (extra > bytes.length || offset > bytes.length || packed > bytes.length) {
            throw Refusal.damaged("zip");
        }
        String name = new String(bytes, at + 46, nameLength, StandardCharsets.UTF_8).replace('\\', '/');
        if (name.startsWith("/")) {
            name = name.substring(1);
        }
        Part part =
                new Part(offset, unsignedShort(at + 10), buffer.getInt(at + 16), packed, unpacked, (flags & 1) != 0);
        if (parts.put(name, part) != null) {
            throw Refusal.damaged(name);
        }
        return extra + extraLength + commentLength;
    }

    private int findEnd() {
        int lowest = Math.max(0, bytes.length - END_SIZE - LONGEST_COMMENT);
        for (int at = bytes.length - END_SIZE; at >= lowest; at--) {
            if (bytes[at] == 'P' && buffer.getInt(at) == END_SIGNATURE) {
                return at;
            }
        }
        throw Refusal.damaged("zip");
    }

    private int findEnd64(int end) {
        int locator = end - 20;
        if (locator < 0 || buffer.getInt(locator) != END64_LOCATOR_SIGNATURE) {
            throw Refusal.damaged("zip");
        }
        long end64 = buffer.getLong(locator + 8);
        if (end64 < 0 || end64 > locator || buffer.getInt((int) end64) != END64_SIGNATURE) {
            throw Refusal.damaged("zip");
        }
        return (int) end64;
    }

    private int findWideSizes(int from, int to) {
        for (int at = from; at + 4 <= to; at += 4 + unsignedShort(at + 2)) {
            if (unsignedShort(at) == 1) {
                return at + 4;
            }
        }
        throw Refusal.damaged("zip");
    }

    private int unsignedShort(int at) {
        return buffer.getShort(at) & 0xFFFF;
    }

    private long unsignedInt(int at) {
        return buffer.getInt(at) & 0xFFFF_FFFFL;
    }

    private final class PartStream extends InputStream {

        private final String name;
        private final Part part;
        private final CRC32 crc = new CRC32();
        private Inflater inflater;
        private int storedAt;
        private final int storedEnd;
        private boolean checked;

        PartStream(String name, Part part, int data) {
            this.name = name;
            this.part = part;
            this.storedAt = data;
            this.storedEnd = data + (int) part.packed;
            if (part.method == DEFLATED) {
                inflater = inflater();
                inflater.setInput(bytes, data, (int) part.packed);
            }
        }

        @Override
        public int read() {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            if (length == 0) {
                return 0;
            }
            if (checked) {
                return -1;
            }
            int count = inflater == null ? copy(target, offset, length) : inflate(target, offset, length);
            if (count <= 0) {
                checked = true;
                if ((int) crc.getValue() != part.crc) {
                    throw Refusal.damaged(name);
                }
                return -1;
            }
            crc.update(target, offset, count);
            budget.unpack(count);
            return count;
        }

        private int copy(byte[] target, int offset, int length) {
            int count = Math.min(length, storedEnd - storedAt);
            System.arraycopy(bytes, storedAt, target, offset, count);
            storedAt += count;
            return count;
        }

        private int inflate(byte[] target, int offset, int length) {
            try {
                int count = inflater.inflate(target, offset, length);
                if (count == 0 && !inflater.finished()) {
                    throw Refusal.damaged(name);
                }
                return count;
            } catch (DataFormatException e) {
                throw Refusal.damaged(name);
            }
        }

        @Override
        public void close() {
            if (inflater != null) {
                giveBack(inflater);
                inflater = null;
                checked = true;
            }
        }
    }
}
