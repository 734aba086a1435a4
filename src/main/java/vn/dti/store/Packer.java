package vn.dti.store;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;

/** Packs numbers and texts one after the other; {@link Unpacker} gives them back in the same order. */
final class Packer {

    /** Bytes that a number and a character take at most. */
    private static final int LONGEST_NUMBER = 10;

    private static final int LONGEST_CHARACTER = 3;

    private byte[] bytes = new byte[4096];
    /** The characters of a text: taken one by one from the text, each would be a call and a check. */
    private char[] characters = new char[256];

    private int size;

    /** A whole number; small ones, also below 0, take a byte. */
    void number(long number) {
        varint(number << 1 ^ number >> 63);
    }

    /** A decimal with its scale: 2.50 stays 2.50. */
    void decimal(BigDecimal decimal) {
        BigInteger unscaled = decimal.unscaledValue();
        boolean wide = unscaled.bitLength() > 63;
        number((long) decimal.scale() << 1 | (wide ? 1 : 0));
        if (wide) {
            text(unscaled.toString());
        } else {
            number(unscaled.longValue());
        }
    }

    /** A text, character by character: also one that is no proper Unicode comes back as it was. */
    void text(String text) {
        int length = text.length();
        number(length);
        reserve(LONGEST_CHARACTER * length);
        if (length > characters.length) {
            characters = new char[2 * length];
        }
        text.getChars(0, length, characters, 0);
        // Looked up once: the quick compiler would look for the arrays again at every character.
        char[] from = characters;
        byte[] to = bytes;
        int end = size;
        for (int i = 0; i < length; i++) {
            int character = from[i];
            while (character > 0x7F) {
                to[end++] = (byte) (character | 0x80);
                character >>>= 7;
            }
            to[end++] = (byte) character;
        }
        size = end;
    }

    /** Bytes that were packed so far. */
    int size() {
        return size;
    }

    /** All that was packed so far. */
    Packed packed() {
        return packed(false);
    }

    /** @param plain whether there is room for it as it is */
    Packed packed(boolean plain) {
        return new Packed(Arrays.copyOf(bytes, size), plain);
    }

    /** Seven bits a byte, the lowest first; a number without sign. */
    private void varint(long number) {
        reserve(LONGEST_NUMBER);
        long rest = number;
        while ((rest & ~0x7FL) != 0) {
            bytes[size++] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        bytes[size++] = (byte) rest;
    }

    private void reserve(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + more));
        }
    }
}
