package vn.dti.intake;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Text typed in a font encoding of before Unicode (TCVN3, VNI): it looks right only in that font, and is garbled. */
final class LegacyText {

    private static final String TCVN3 = "µ¶·¸¹¨»¼½¾Æ©ÇÈÉÊË®ÌÎÏÐÑªÒÓÔÕÖ×ØÜÝÞßáâãä«åæçèé¬êëìíîïñòóô­õö÷øùúûüýþ¡¢§£¤¥¦";
    private static final String TCVN3_UNICODE =
            "àảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵĂÂĐÊÔƠƯ";
    /** Signs that no Vietnamese word holds in Unicode, but TCVN3 words do. */
    private static final String TCVN3_SIGNS = "µ¶·¸¹¨»¼½¾Æ©®ª«¬§¡¢£¤¥¦×ßæ÷øþ";

    /** Letters that no Vietnamese word holds in Unicode, but VNI words do. */
    private static final String VNI_SIGNS = "ñÑöÖäÄåÅïÏøØûÛëËæÆüÜ";

    private static final String VNI_CARRIERS = "aeouyôö";

    /** Signs that both encodings have; in VNI the last one stands only behind a carrier. */
    private static final String SHARED = "æÆø";

    /** Marks and tones by sign: circumflex, breve; acute, grave, hook, tilde, dot below. */
    private static final Map<Character, String> VNI_MARKS = Map.ofEntries(
            Map.entry('ù', "\u0301"),
            Map.entry('ø', "\u0300"),
            Map.entry('û', "\u0309"),
            Map.entry('õ', "\u0303"),
            Map.entry('ï', "\u0323"),
            Map.entry('â', "\u0302"),
            Map.entry('á', "\u0302\u0301"),
            Map.entry('à', "\u0302\u0300"),
            Map.entry('å', "\u0302\u0309"),
            Map.entry('ã', "\u0302\u0303"),
            Map.entry('ä', "\u0323\u0302"),
            Map.entry('ê', "\u0306"),
            Map.entry('é', "\u0306\u0301"),
            Map.entry('è', "\u0306\u0300"),
            Map.entry('ú', "\u0306\u0309"),
            Map.entry('ü', "\u0306\u0303"),
            Map.entry('ë', "\u0323\u0306"));

    private static final Map<Character, String> VNI_LETTERS =
            Map.of('ñ', "đ", 'ö', "ư", 'ô', "ơ", 'æ', "ỉ", 'ó', "ĩ", 'ò', "ị", 'î', "ỵ");

    private static final Map<Character, Character> FROM_TCVN3 = table();

    private LegacyText() {}

    /** The name of the encoding a text is in; empty for ordinary text. */
    static Optional<String> encoding(String text) {
        if (hasVietnamese(text)) {
            return Optional.empty();
        }
        int tcvn3 = count(text, TCVN3_SIGNS);
        if (tcvn3 >= 1) {
            return Optional.of(tcvn3 == count(text, SHARED) && isWrittenAsVni(text) ? "VNI" : "TCVN3");
        }
        return count(text, VNI_SIGNS) >= 2 ? Optional.of("VNI") : Optional.empty();
    }

    /** Whether some letter has its mark behind it as VNI writes it, and no grave stands where VNI has none. */
    private static boolean isWrittenAsVni(String text) {
        boolean marked = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char before = i == 0 ? ' ' : text.charAt(i - 1);
            String carriers = vniCarriers(Character.toLowerCase(c));
            boolean carried = carriers.indexOf(Character.toLowerCase(before)) >= 0
                    && Character.isUpperCase(c) == Character.isUpperCase(before);
            if (c == 'ø' && !carried) {
                return false;
            }
            marked |= carried;
        }
        return marked;
    }

    /** The letters that a sign of VNI can stand behind; none where it is no sign. */
    private static String vniCarriers(char sign) {
        String marks = VNI_MARKS.getOrDefault(sign, "");
        if (marks.isEmpty()) {
            return "";
        }
        return marks.contains("\u0306") ? "a" : marks.contains("\u0302") ? "aeo" : VNI_CARRIERS;
    }

    /** What a text in an old encoding probably says. */
    static String converted(String text) {
        return encoding(text).filter("VNI"::equals).isPresent() ? fromVni(text) : fromTcvn3(text);
    }

    /** VNI writes a letter, then a sign for its mark and tone. */
    private static String fromVni(String text) {
        StringBuilder converted = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char before = i == 0 ? ' ' : Character.toLowerCase(text.charAt(i - 1));
            String marks = VNI_MARKS.get(Character.toLowerCase(c));
            if (marks != null && VNI_CARRIERS.indexOf(before) >= 0) {
                converted.append(marks);
            } else {
                String letter = VNI_LETTERS.getOrDefault(Character.toLowerCase(c), String.valueOf(c));
                converted.append(Character.isUpperCase(c) ? letter.toUpperCase(Locale.ROOT) : letter);
            }
        }
        return Normalizer.normalize(converted, Normalizer.Form.NFC);
    }

    private static String fromTcvn3(String text) {
        StringBuilder converted = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            converted.append((char) FROM_TCVN3.getOrDefault(c, c));
        }
        return converted.toString();
    }

    private static boolean hasVietnamese(String text) {
        return text.chars()
                .anyMatch(c -> c >= 0x1EA0 && c <= 0x1EF9
                        || c == 'ă'
                        || c == 'Ă'
                        || c == 'đ'
                        || c == 'Đ'
                        || c == 'ơ'
                        || c == 'ư'
                        || c >= 0x300 && c <= 0x323);
    }

    /** How many of the signs stand beside a letter. */
    private static int count(String text, String signs) {
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            boolean beside = i > 0 && Character.isLetter(text.charAt(i - 1))
                    || i + 1 < text.length() && Character.isLetter(text.charAt(i + 1));
            if (beside && signs.indexOf(text.charAt(i)) >= 0) {
                count++;
            }
        }
        return count;
    }

    private static Map<Character, Character> table() {
        Map<Character, Character> table = new HashMap<>();
        for (int i = 0; i < TCVN3.length(); i++) {
            table.put(TCVN3.charAt(i), TCVN3_UNICODE.charAt(i));
        }
        return Map.copyOf(table);
    }
}
