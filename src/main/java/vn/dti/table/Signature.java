package vn.dti.table;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

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
    SYLK,
    /** Another one, that begins with {@code TABLE}. */
    DIF,
    /** A table of dBASE or FoxPro. */
    DBF,
    JSON,
    /** A file that only names a sheet on the web. */
    SHORTCUT,
    /** A page that asks for a password. */
    LOGIN_PAGE,
    /** A zip file or an {@code .xls} with blanks, or words of the program that sent it, before it. */
    LATE;

    private static final String DBF_VERSIONS = "\u0003\u0030\u0031\u0032\u0083\u008b\u00cb\u00f5";
    private static final Pattern DIF_START = Pattern.compile("table\\s*\\r?\\n0,1\\r?\\n");
    private static final Pattern JSON_START = Pattern.compile("\\{\\s*[\"}]|\\[\\s*[\\[{\"]");
    private static final Pattern JSON_LIST = Pattern.compile("\\[[^\\n\\[\\]]*\\]\\s*");
    /** What a link to a sheet on the web is told by: in Google's files and in those of Windows and macOS. */
    private static final Pattern LINK =
            Pattern.compile("docs\\.google\\.com/|\"doc_id\"|sharepoint\\.com/|1drv\\.ms/|onedrive\\.live\\.com/");

    private static final int[] ZIP_START = {'P', 'K', 3, 4};
    private static final int[] OLE2_START = {0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1};

    /** So many bytes at the beginning are enough to tell. */
    static final int LENGTH = 8_192;

    static Signature of(byte[] bytes) {
        if (startsWith(bytes, ZIP_START) || startsWith(bytes, 'P', 'K', 5, 6)) {
            return ZIP;
        } else if (startsWith(bytes, OLE2_START)) {
            return OLE2;
        } else if (startsWith(bytes, 'R', 'a', 'r', '!', 0x1A, 7)
                || startsWith(bytes, '7', 'z', 0xBC, 0xAF, 0x27, 0x1C)
                || startsWith(bytes, 0x1F, 0x8B)) {
            return ARCHIVE;
        } else if (startsWith(bytes, '%', 'P', 'D', 'F')) {
            return PDF;
        } else if (startsWith(bytes, '{', '\\', 'r', 't', 'f')) {
            return RTF;
        } else if (!picture(bytes).isEmpty()) {
            return PICTURE;
        } else if (startsWith(bytes, 9, 0, 4, 0) || startsWith(bytes, 9, 2, 6, 0) || startsWith(bytes, 9, 4, 6, 0)) {
            return EXCEL_2_TO_4;
        } else if (isDbf(bytes)) {
            return DBF;
        }
        return late(bytes) > 0 ? LATE : ofText(bytes);
    }

    /** What people call the kind of picture that a file is; empty for none. */
    static String picture(byte[] bytes) {
        if (startsWith(bytes, 0x89, 'P', 'N', 'G')) {
            return "PNG";
        } else if (startsWith(bytes, 0xFF, 0xD8, 0xFF)) {
            return "JPG";
        } else if (startsWith(bytes, 'G', 'I', 'F', '8')) {
            return "GIF";
        } else if (startsWith(bytes, 'I', 'I', '*', 0) || startsWith(bytes, 'M', 'M', 0, '*')) {
            return "TIFF";
        }
        String head = new String(bytes, 0, Math.min(16, bytes.length), StandardCharsets.ISO_8859_1);
        if (head.matches("(?s)BM.{4}\0\0\0\0.*")) {
            return "BMP";
        } else if (head.matches("(?s)RIFF.{4}WEBP.*")) {
            return "WEBP";
        }
        return head.matches("(?s).{4}ftyp(?:hei|hev|mif|msf|avi[fs]).*") ? "HEIC" : "";
    }

    /** How many bytes of text stand before a spreadsheet; 0 where it is none that begins late. */
    static int late(byte[] bytes) {
        for (int at = 0; at < Math.min(LENGTH, bytes.length); at++) {
            int c = bytes[at] & 0xFF;
            boolean starts = at > 0
                    && (c == 'P' && startsWith(bytes, at, ZIP_START) || c == 0xD0 && startsWith(bytes, at, OLE2_START));
            if (starts) {
                return at;
            } else if (c < ' ' && c != '\t' && c != '\n' && c != '\r') {
                return 0;
            }
        }
        return 0;
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
        if (DIF_START.matcher(words).lookingAt()) {
            return DIF;
        }
        boolean link = words.startsWith("[internetshortcut]");
        if (JSON_START.matcher(words).lookingAt() || JSON_LIST.matcher(words).matches() && !link) {
            return LINK.matcher(words).find() ? SHORTCUT : JSON;
        }
        if ((link || words.contains("<plist")) && LINK.matcher(words).find()) {
            return SHORTCUT;
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
        return words.contains("type=\"password\"") || words.contains("type='password'") ? LOGIN_PAGE : HTML;
    }

    /** A version, a plausible day of the last change, and a head of whole 32 bytes and one. */
    private static boolean isDbf(byte[] bytes) {
        if (bytes.length < 33 || DBF_VERSIONS.indexOf(bytes[0] & 0xFF) < 0) {
            return false;
        }
        int head = (bytes[8] & 0xFF) + (bytes[9] & 0xFF) * 256;
        boolean day = bytes[2] >= 1 && bytes[2] <= 12 && bytes[3] >= 1 && bytes[3] <= 31;
        return day && head >= 65 && (head % 32 == 1 || head % 32 == 8);
    }

    private static boolean startsWith(byte[] bytes, int... signature) {
        return startsWith(bytes, 0, signature);
    }

    private static boolean startsWith(byte[] bytes, int at, int[] signature) {
        if (bytes.length - at < signature.length) {
            return false;
        }
        for (int i = 0; i < signature.length; i++) {
            if ((bytes[at + i] & 0xFF) != signature[i]) {
                return false;
            }
        }
        return true;
    }
}
