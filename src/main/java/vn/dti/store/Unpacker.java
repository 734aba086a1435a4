package vn.dti.store;

import java.math.BigDecimal;
import java.math.BigInteger;

/** Gives back what a {@link Packer} packed, in the same order; whoever asks for something else gets nonsense. */
final class Unpacker {

    private final byte[] bytes;
    private int next;

    Unpacker(byte[] bytes) {
        this.bytes = bytes;
    }

    long number() {
        long packed = 0;
        int shift = 0;
        byte seven;
        do {
            seven = bytes[next++];
            packed |= (long) (seven & 0x7F) << shift;
            shift += 7;
        } while (seven < 0);
        return packed >>> 1 ^ -(packed & 1);
    }

    /** A number that was packed as an {@code int}. */
    int count() {
        return (int) number();
    }

    BigDecimal decimal() {
        long form = number();
        int scale = (int) (form >> 1);
        return (form & 1) == 0 ? BigDecimal.valueOf(number(), scale) : new BigDecimal(new BigInteger(text()), scale);
    }

    String text() {
        int length = count();
        if (length == 0) {
            return "";
        }
        char[] characters = new char[length];
        // Looked up once, as in the packer.
        byte[] from = bytes;
        int at = next;
        for (int i = 0; i < length; i++) {
            int seven = from[at++];
            int character = seven & 0x7F;
            for (int shift = 7; seven < 0; shift += 7) {
                seven = from[at++];
                character |= (seven & 0x7F) << shift;
            }
            characters[i] = (char) character;
        }
        next = at;
        return new String(characters);
    }
}
