package vn.dti.table;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What the first bytes of a file say that it is. */
enum Signature {
    /** {@code .xlsx}, {@code .ods}, {@code .docx} and archives. */
    ZIP,
    /** {@code .xls}, {@code .doc}, and Office files with a password. */
    OLE2,
    /** Excel before 5.0. */
    EXCEL_2_TO_4,
    ARCHIVE,
    HTML,
    SPREADSHEET_XML_2003,
    FLAT_ODS,
    /** Maybe CSV. */
    TEXT,
    PDF,
    RTF,
    PICTURE,
    XML,
    /** An exchange format of the eighties that looks like CSV with semicolons. */
    SYLK;

    /** So many bytes at the beginning are enough to tell. */
    static final int LENGTH = 8_192;

    static Signature of(byte[] bytes) {
        if (startsWith(bytes, 'P', 'K', 3, 4) || startsWith(bytes, 'P', 'K', 5, 6)) {
            return ZIP;
        } else if (startsWith(bytes, 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1)) {
            return OLE2;
        } else if (startsWith(bytes, 'R', 'a', 'r', '!', 0x1A, 7)
                || startsWith(bytes, '7', 'z', 0xBC, 0xAF, 0x27, 0x1C)
                || startsWith(bytes, 0x1F, 0x8B)) {
            return ARCHIVE;
        } else if (startsWith(bytes, '%', 'P', 'D', 'F')) {
            return PDF;
        } else if (startsWith(bytes, '{', '\\', 'r', 't', 'f')) {
            return RTF;
        } else if (startsWith(bytes, 0x89, 'P', 'N', 'G')
                || startsWith(bytes, 0xFF, 0xD8, 0xFF)
                || startsWith(bytes, 'G', 'I', 'F', '8')) {
            return PICTURE;
        } else if (startsWith(bytes, 9, 0, 4, 0) || startsWith(bytes, 9, 2, 6, 0) || startsWith(bytes, 9, 4, 6, 0)) {
            return EXCEL_2_TO_4;
        }
        return ofText(bytes);
    }

    private static Signature ofText(byte[] bytes) {
        Charset charset = StandardCharsets.ISO_8859_1;
        if (startsWith(bytes, 0xFF, 0xFE)) {
            charset = StandardCharsets.UTF_16LE;
        } else if (startsWith(bytes, 0xFE, 0xFF)) {
            charset = StandardCharsets.UTF_16BE;
        }
        String head = new String(bytes, 0, Math.min(LENGTH, bytes.length), charset);
        int start = 0;
        while (start < head.length() && " \t\r\n\u00ef\u00bb\u00bf\ufeff".indexOf(head.charAt(start)) >= 0) {
            start++;
        }
        String words = head.substring(start).toLowerCase(Locale.ROOT);
        if (words.startsWith("mime-version:")) {
            return HTML;
        }
        if (words.startsWith("id;p")) {
            return SYLK;
        }
        return words.startsWith("<") ? ofMarkup(words) : TEXT;
    }

    private static Signature ofMarkup(String words) {
        if (words.contains("urn:schemas-microsoft-com:office:spreadsheet") && !words.contains("<html")) {
            return SPREADSHEET_XML_2003;
        } else if (words.contains("office:document") && words.contains("opendocument.spreadsheet")) {
            return FLAT_ODS;
        } else if (words.startsWith("<?xml") && !words.contains("<html") && !words.contains("<table")) {
            return XML;
        }
        return HTML;
    }

    private static boolean startsWith(byte[] bytes, int... signature) {
        if (bytes.length < signature.length) {
            return false;
        }
        for (int i = 0; i < signature.length; i++) {
            if ((bytes[i] & 0xFF) != signature[i]) {
                return false;
            }
        }
        return true;
    }
}
