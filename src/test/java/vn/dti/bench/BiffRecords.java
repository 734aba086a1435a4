package vn.dti.bench;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Records of an {@code .xls} (BIFF8) that POI does not write in numbers, or not soon. */
final class BiffRecords {

    /** Twelve columns on which nothing else stands. */
    private static final int FREE_COLUMN = 20;

    private static final int LAST_ROW = 65_536;
    private static final int[] STANDARD_LINK = {
        0x79D0, 0x0BEA, 0xF9BA, 0x11CE, 0x828C, 0xAA00, 0x4B00, 0x0BA9, 2, 0, 0x03, 0, 0x79E0, 0x0BEA, 0xF9BA, 0x11CE,
        0x828C, 0xAA00, 0x4B00, 0x0BA9
    };

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    int size() {
        return out.size();
    }

    byte[] bytes() {
        return out.toByteArray();
    }

    /** A record that holds these numbers of two bytes. */
    void shorts(int id, int... content) {
        ByteBuffer bytes = buffer(2 * content.length);
        for (int value : content) {
            bytes.putShort((short) value);
        }
        record(id, bytes);
    }

    private static ByteBuffer buffer(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    private void record(int id, ByteBuffer content) {
        ByteBuffer head = buffer(4).putShort((short) id).putShort((short) content.position());
        out.write(head.array(), 0, 4);
        out.write(content.array(), 0, content.position());
    }

    void number(int i) {
        record(
                0x0203,
                buffer(14)
                        .putShort((short) (i / 256))
                        .putShort((short) (i % 256))
                        .putShort((short) 15)
                        .putDouble(i));
    }

    /** A cell that is formatted and empty. */
    void blank(int i) {
        shorts(0x0201, i / 236 % LAST_ROW, FREE_COLUMN + i % 236, 15);
    }

    /** Two hundred cells that are formatted and empty. */
    void blanks(int row) {
        ByteBuffer content = buffer(406).putShort((short) row).putShort((short) FREE_COLUMN);
        for (int i = 0; i < 200; i++) {
            content.putShort((short) 15);
        }
        record(0x00BE, content.putShort((short) (FREE_COLUMN + 199)));
    }

    void hyperlink(int i) {
        byte[] address = ("http://example.vn/" + i + '\0').getBytes(StandardCharsets.UTF_16LE);
        ByteBuffer content = buffer(52 + address.length);
        content.putShort((short) (i % LAST_ROW))
                .putShort((short) (i % LAST_ROW))
                .putInt(0);
        for (int part : STANDARD_LINK) {
            content.putShort((short) part);
        }
        record(0x01B8, content.putInt(address.length).put(address));
    }

    void validation(int i) {
        ByteBuffer content = buffer(64).putInt(0x0010_0001);
        for (int text = 0; text < 4; text++) {
            content.putShort((short) 1).put((byte) 0).put((byte) 0);
        }
        content.putShort((short) 3).putShort((short) 0).put((byte) 0x1E).putShort((short) 1);
        content.putShort((short) 3).putShort((short) 0).put((byte) 0x1E).putShort((short) 9);
        content.putShort((short) 1)
                .putShort((short) (i % LAST_ROW))
                .putShort((short) (i % LAST_ROW))
                .putInt(0);
        record(0x01BE, content);
    }

    /** A thousand merged areas. */
    void merged(int i) {
        ByteBuffer content = buffer(8_002).putShort((short) 1_000);
        for (int area = 0; area < 1_000; area++) {
            int row = (1_000 * i + area) * 2 % LAST_ROW;
            int column = FREE_COLUMN + (1_000 * i + area) * 2 / LAST_ROW * 2;
            content.putShort((short) row).putShort((short) (row + 1));
            content.putShort((short) column).putShort((short) (column + 1));
        }
        record(0x00E5, content);
    }

    /** {@code A1+A2+A3+...}, which came to 5. */
    void sum(int i, int terms) {
        formula(i, 0, tokens(terms, 0x44, false));
    }

    /** {@code -(-(-(...A1)))}. */
    void nested(int i) {
        ByteBuffer tokens = buffer(8_000).put((byte) 0x44).putShort((short) 0).putShort((short) 0xC000);
        for (int depth = 0; depth < 3_500; depth++) {
            tokens.put((byte) 0x13).put((byte) 0x15);
        }
        formula(i, 0, tokens);
    }

    /** A formula that cells share, and the first of them. */
    void shareFormula(int terms) {
        formula(0, 8, shared());
        ByteBuffer tokens = tokens(terms, 0x4C, true);
        ByteBuffer content = buffer(10 + tokens.position());
        content.putShort((short) 0).putShort((short) (LAST_ROW - 1));
        content.put((byte) FREE_COLUMN).put((byte) (FREE_COLUMN + 1)).putShort((short) 2);
        record(0x04BC, content.putShort((short) tokens.position()).put(tokens.array(), 0, tokens.position()));
    }

    void sharer(int i) {
        formula(i, 8, shared());
    }

    private static ByteBuffer shared() {
        return buffer(5).put((byte) 0x01).putShort((short) 0).putShort((short) FREE_COLUMN);
    }

    private static ByteBuffer tokens(int terms, int reference, boolean relative) {
        ByteBuffer tokens = buffer(6 * terms);
        for (int term = 0; term < terms; term++) {
            tokens.put((byte) reference).putShort((short) (relative ? 0 : term)).putShort((short) 0xC000);
            if (term > 0) {
                tokens.put((byte) 0x03);
            }
        }
        return tokens;
    }

    private void formula(int i, int options, ByteBuffer tokens) {
        ByteBuffer content = buffer(22 + tokens.position());
        content.putShort((short) (i % LAST_ROW))
                .putShort((short) (FREE_COLUMN + i / LAST_ROW))
                .putShort((short) 15);
        content.putDouble(5).putShort((short) options).putInt(0).putShort((short) tokens.position());
        record(0x0006, content.put(tokens.array(), 0, tokens.position()));
    }

    void font(int i) {
        ByteBuffer content =
                buffer(40).putShort((short) 200).putShort((short) 0).putShort((short) 0x7FFF);
        content.putShort((short) 400)
                .putInt(0)
                .putShort((short) 0)
                .put((byte) 5)
                .put((byte) 0);
        record(0x0031, content.put("F%04d".formatted(i % 10_000).getBytes(StandardCharsets.US_ASCII)));
    }

    void format(int i) {
        byte[] code = "0.00\"%05d\"".formatted(i % 100_000).getBytes(StandardCharsets.US_ASCII);
        ByteBuffer content = buffer(5 + code.length).putShort((short) (164 + i % 60_000));
        record(0x041E, content.putShort((short) code.length).put((byte) 0).put(code));
    }

    void style(int i) {
        shorts(0x00E0, i % 4, i % 50, 1, 0x20, 0, 0, 0, 0, 0, 0);
    }

    void name(int i) {
        byte[] name = "ten_%06d".formatted(i).getBytes(StandardCharsets.US_ASCII);
        ByteBuffer content = buffer(60).putShort((short) 0).put((byte) 0).put((byte) name.length);
        content.putShort((short) 3)
                .putShort((short) 0)
                .putShort((short) 0)
                .putInt(0)
                .put((byte) 0)
                .put(name);
        record(0x0018, content.put((byte) 0x1E).putShort((short) 1));
    }

    /** Letters in white where a cell of the first 2,000 rows is equal to a number. */
    void rule(int i) {
        ByteBuffer areas = buffer(22).putShort((short) 1).putShort((short) 1);
        areas.putShort((short) 0).putShort((short) 1_999).putShort((short) 0).putShort((short) 9);
        areas.putShort((short) 1)
                .putShort((short) 0)
                .putShort((short) 1_999)
                .putShort((short) 0)
                .putShort((short) 9);
        record(0x01B0, areas);
        ByteBuffer rule =
                buffer(200).put((byte) 1).put((byte) 3).putShort((short) 3).putShort((short) 0);
        rule.putInt(1 << 26).putShort((short) 0);
        int font = rule.position();
        rule.putInt(font + 80, 9).position(font + 118);
        record(0x01B1, rule.put((byte) 0x1E).putShort((short) (i % 60_000)));
    }

    /** An empty sheet. */
    void sheet() {
        shorts(0x0809, 0x0600, 0x0010, 0, 0, 0, 0, 6, 0);
        shorts(0x023E, 0x06B6, 0, 0, 64, 0, 0, 0, 0, 0);
        shorts(0x000A);
    }

    void tab(int i) {
        byte[] name = "T%05d".formatted(i).getBytes(StandardCharsets.US_ASCII);
        ByteBuffer content =
                buffer(20).putInt(0).putShort((short) 0).put((byte) name.length).put((byte) 0);
        record(0x0085, content.put(name));
    }
}
