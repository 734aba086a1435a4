package vn.dti.packing;

import java.math.BigDecimal;
import java.math.BigInteger;

/** Gives back what a {@link Packer} packed, in the same order; whoever asks for something else gets nonsense. */
public final class Unpacker {

    private final byte[] numbers;
    private final byte[] texts;
    private int number;
    private int text;

    Unpacker(byte[] numbers, byte[] texts) {
        this.numbers = numbers;
        this.texts = texts;
    }

    public long number() {
        long packed = 0;
        int shift = 0;
        byte next;
        do {
            next = numbers[number++];
            packed |= (long) (next & 0x7F) << shift;
            shift += 7;
        } while (next < 0);
        return packed >>> 1 ^ -(packed & 1);
    }

    /** A number that was packed as an {@code int}. */
    public int count() {
        return (int) number();
    }

    public BigDecimal decimal() {
        long form = number();
        int scale = (int) (form >> 1);
        return (form & 1) == 0 ? BigDecimal.valueOf(number(), scale) : new BigDecimal(new BigInteger(text()), scale);
    }

    public String text() {
        int length = count();
        if (length == 0) {
            return "";
        }
        char[] characters = new char[length];
        for (int i = 0; i < length; i++) {
            int character = 0;
            int shift = 0;
            byte next;
            do {
                next = texts[text++];
                character |= (next & 0x7F) << shift;
                shift += 7;
            } while (next < 0);
            characters[i] = (char) character;
        }
        return new String(characters);
    }
}
