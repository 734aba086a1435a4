package vn.dti.intake.messy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/** Vietnamese as older fonts and code pages hold it. */
final class LegacyText {

    private static final String LETTERS = "àảãáạăằẳẵắặâầẩẫấậèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵđĂÂÊÔƠƯĐ";
    /** The same letters, place by place, as windows-1252 shows their TCVN 5712 (ABC) codes. */
    private static final String TCVN3 =
            "µ¶·¸¹¨»¼½¾Æ©ÇÈÉÊËÌÎÏÐÑªÒÓÔÕÖ×ØÜÝÞßáâãä«åæçèé¬êëìíîïñòóô\u00ADõö÷øùúûüýþ®¡¢£¤¥¦§";

    private static final Map<Character, String> VNI = new HashMap<>();

    static {
        // Letter of the font, mark letter of the font: à ả ã á ạ for each vowel.
        vni("a", "àảãáạ", "øûõùï");
        vni("a", "âầẩẫấậ", "âàåãáä");
        vni("a", "ăằẳẵắặ", "êèúüéë");
        vni("e", "èẻẽéẹ", "øûõùï");
        vni("e", "êềểễếệ", "âàåãáä");
        vni("o", "òỏõóọ", "øûõùï");
        vni("o", "ôồổỗốộ", "âàåãáä");
        vni("ô", "ờởỡớợ", "øûõùï");
        vni("u", "ùủũúụ", "øûõùï");
        vni("ö", "ừửữứự", "øûõùï");
        vni("y", "ỳỷỹý", "øûõù");
        vni("", "ơưìỉĩíịỵđĐ", "ôöìæóíòîñÑ");
    }

    private LegacyText() {}

    private static void vni(String base, String letters, String marks) {
        for (int i = 0; i < letters.length(); i++) {
            VNI.put(letters.charAt(i), base + marks.charAt(i));
        }
    }

    /** As a font of the {@code .Vn} family (TCVN3, also called ABC) stores it; capitals with tones stay as they are. */
    static String tcvn3(String text) {
        StringBuilder out = new StringBuilder();
        for (char letter : Normalizer.normalize(text, Normalizer.Form.NFC).toCharArray()) {
            int place = LETTERS.indexOf(letter);
            out.append(place < 0 ? letter : TCVN3.charAt(place));
        }
        return out.toString();
    }

    /** As a font of the {@code VNI-} family stores it. */
    static String vni(String text) {
        StringBuilder out = new StringBuilder();
        for (char letter : Normalizer.normalize(text, Normalizer.Form.NFC).toCharArray()) {
            String small = VNI.get(Character.toLowerCase(letter));
            if (VNI.containsKey(letter)) {
                out.append(VNI.get(letter));
            } else if (small != null) {
                out.append(small.toUpperCase(java.util.Locale.ROOT));
            } else {
                out.append(letter);
            }
        }
        return out.toString();
    }

    /** windows-1258: letters with hat, breve or horn in one byte, tones as bytes of their own behind them. */
    static byte[] windows1258(String text) {
        Charset charset = Charset.forName("windows-1258");
        CharsetEncoder encoder = charset.newEncoder();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (char letter : Normalizer.normalize(text, Normalizer.Form.NFC).toCharArray()) {
            String encoded = encoder.canEncode(letter) ? String.valueOf(letter) : letterThenTone(letter);
            out.writeBytes(encoded.getBytes(charset));
        }
        return out.toByteArray();
    }

    private static String letterThenTone(char letter) {
        StringBuilder base = new StringBuilder();
        StringBuilder tone = new StringBuilder();
        for (char part : Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD)
                .toCharArray()) {
            (("\u0300\u0301\u0303\u0309\u0323".indexOf(part) >= 0) ? tone : base).append(part);
        }
        return Normalizer.normalize(base, Normalizer.Form.NFC) + tone;
    }
}
