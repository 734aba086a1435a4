package vn.dti.table;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Optional;

/**
 * The characters of a text file.
 *
 * @param guessed name of the encoding where the file does not say or prove it; empty otherwise
 */
record CsvText(String text, String guessed) {

    private static final String LAST_RESORT = "windows-1252";
    private static final int PIECE = 1 << 16;
    private static final String BASES = "aAăĂâÂeEêÊiIoOôÔơƠuUưƯyY";
    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";

    /** Whether nothing but this encoding makes text of the bytes; windows-1252 makes text of nearly all bytes. */
    boolean isCertain() {
        return !guessed.equals(LAST_RESORT);
    }

    /** Decodes a file; empty if its bytes are no text in any encoding that Vietnamese spreadsheets are written in. */
    static Optional<CsvText> decode(byte[] bytes, Budget budget) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return text(bytes, 3, StandardCharsets.UTF_8, "", budget);
        } else if (startsWith(bytes, 0xFF, 0xFE)) {
            return text(bytes, 2, StandardCharsets.UTF_16LE, "", budget);
        } else if (startsWith(bytes, 0xFE, 0xFF)) {
            return text(bytes, 2, StandardCharsets.UTF_16BE, "", budget);
        }
        Charset wide = wideCharset(bytes);
        if (wide != null) {
            return text(bytes, 0, wide, wide.name(), budget);
        }
        return text(bytes, 0, StandardCharsets.UTF_8, "", budget).or(() -> decodeLegacy(bytes, budget));
    }

    /** One byte per character: Windows' Vietnamese code page if its tone marks stand where tone marks stand. */
    private static Optional<CsvText> decodeLegacy(byte[] bytes, Budget budget) {
        return text(bytes, 0, Charset.forName("windows-1258"), "windows-1258", budget)
                .filter(decoded -> hasTonesInPlace(decoded.text, budget))
                .map(decoded -> new CsvText(composed(decoded.text, budget), decoded.guessed))
                .or(() -> text(bytes, 0, Charset.forName(LAST_RESORT), LAST_RESORT, budget));
    }

    /** With letters and tone marks put together, piece by piece: much text takes seconds. */
    private static String composed(String text, Budget budget) {
        StringBuilder composed = new StringBuilder(text.length());
        for (int from = 0; from < text.length(); ) {
            int to = Math.min(text.length(), from + PIECE);
            // A mark belongs to what stands before it; of thousands in a row no letter asks for all.
            while (to < Math.min(text.length(), from + 2 * PIECE) && TONES.indexOf(text.charAt(to)) >= 0) {
                to++;
            }
            composed.append(Normalizer.normalize(text.substring(from, to), Normalizer.Form.NFC));
            budget.checkTime();
            from = to;
        }
        return composed.toString();
    }

    private static boolean hasTonesInPlace(String text, Budget budget) {
        int inPlace = 0;
        int astray = 0;
        for (int i = 0; i < text.length(); i++) {
            budget.checkTime(i);
            if (TONES.indexOf(text.charAt(i)) >= 0) {
                if (i > 0 && BASES.indexOf(text.charAt(i - 1)) >= 0) {
                    inPlace++;
                } else {
                    astray++;
                }
            }
        }
        return inPlace > 0 && astray * 20 <= inPlace;
    }

    /** UTF-16 without its mark: every other byte of mostly Latin text is 0. */
    private static Charset wideCharset(byte[] bytes) {
        int length = Math.min(bytes.length, 4_096) & ~1;
        int even = 0;
        int odd = 0;
        for (int i = 0; i < length; i += 2) {
            even += bytes[i] == 0 ? 1 : 0;
            odd += bytes[i + 1] == 0 ? 1 : 0;
        }
        if (odd > length / 8 && even == 0) {
            return StandardCharsets.UTF_16LE;
        }
        return even > length / 8 && odd == 0 ? StandardCharsets.UTF_16BE : null;
    }

    private static Optional<CsvText> text(byte[] bytes, int from, Charset charset, String guessed, Budget budget) {
        try {
            String text = decoded(ByteBuffer.wrap(bytes, from, bytes.length - from), charset, budget);
            return isBinary(text, budget) ? Optional.empty() : Optional.of(new CsvText(text, guessed));
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static String decoded(ByteBuffer bytes, Charset charset, Budget budget) throws CharacterCodingException {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer piece = CharBuffer.allocate(Math.min(PIECE, bytes.remaining() + 1));
        StringBuilder text = new StringBuilder(bytes.remaining());
        CoderResult last;
        do {
            budget.checkTime();
            last = decoder.decode(bytes, piece, true);
            if (last.isUnderflow()) {
                last = decoder.flush(piece);
            }
            if (last.isError()) {
                last.throwException();
            }
            text.append(piece.array(), 0, piece.position());
            piece.clear();
        } while (last.isOverflow());
        return text.toString();
    }

    private static boolean isBinary(String text, Budget budget) {
        for (int i = 0; i < text.length(); i++) {
            budget.checkTime(i);
            char c = text.charAt(i);
            if (c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != 0x0B && c != 0x1A) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /**
     * Where UTF-8 was once read as windows-1252 and written again ({@code MÃ£ chá»‰ sá»‘}): the offset of the first
     * such text; -1 if there is none.
     */
    int doubleEncodedAt(Budget budget) {
        int pairs = 0;
        int first = -1;
        for (int i = 0; i + 1 < text.length(); i++) {
            budget.checkTime(i);
            char c = text.charAt(i);
            char next = text.charAt(i + 1);
            if (c == 'á' && (next == '»' || next == 'º')) {
                return first < 0 || pairs == 0 ? i : first;
            }
            if ((c == 'Ã' || c == 'Ä' || c == 'Æ') && isContinuation(next)) {
                pairs++;
                first = first < 0 ? i : first;
                if (pairs > 2) {
                    return first;
                }
            } else if (c >= '\u1EA0' && c <= '\u1EF9') {
                pairs = 0;
                first = -1;
            }
        }
        return -1;
    }

    /** Whether windows-1252 shows a byte from 80 to BF like this; a non-breaking blank is too common elsewhere. */
    private static boolean isContinuation(char c) {
        return c > '\u00A0' && c <= '\u00BF'
                || c >= '\u0080' && c < '\u00A0'
                || "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ".indexOf(c) >= 0;
    }
}
