package vn.dti.table;

import java.util.Locale;
import java.util.Set;

/** What the ending of a file's name promises. Only ever a hint: files are told by their content. */
enum FileExtension {
    EXCEL(Set.of("xlsx", "xltx")),
    EXCEL_WITH_MACROS(Set.of("xlsm", "xltm")),
    EXCEL_97(Set.of("xls", "xlt")),
    EXCEL_BINARY(Set.of("xlsb")),
    OPEN_DOCUMENT(Set.of("ods", "ots", "fods")),
    CSV(Set.of("csv", "tsv", "tab")),
    /** Of other programs, which are not read. */
    FOREIGN(Set.of(
            "sxc", "stc", "numbers", "gsheet", "dif", "dbf", "slk", "sylk", "wks", "wk1", "wk3", "wk4", "wq1", "qpw",
            "et", "ett", "uos")),
    ARCHIVE(Set.of("zip", "rar", "7z", "gz", "tgz", "tar", "bz2", "xz")),
    /** Known not to be a spreadsheet. */
    OTHER(Set.of(
            "doc", "docx", "docm", "dot", "dotx", "odt", "rtf", "pdf", "ppt", "pptx", "pps", "ppsx", "odp", "md", "log",
            "xml", "htm", "html", "mht", "json", "yaml", "yml", "jpg", "jpeg", "png", "gif", "bmp", "tif", "tiff",
            "heic", "webp", "svg", "mp3", "mp4", "avi", "mov", "eml", "msg", "url", "lnk", "exe", "jar")),
    /** Text of any kind; Excel keeps it when a table is saved as "Unicode Text". */
    TEXT(Set.of("txt")),
    UNKNOWN(Set.of());

    private final Set<String> endings;

    FileExtension(Set<String> endings) {
        this.endings = endings;
    }

    static FileExtension of(String name) {
        int dot = name.lastIndexOf('.');
        if (dot > name.lastIndexOf('/')) {
            String ending = name.substring(dot + 1).toLowerCase(Locale.ROOT);
            for (FileExtension candidate : values()) {
                if (candidate.endings.contains(ending)) {
                    return candidate;
                }
            }
        }
        return UNKNOWN;
    }

    boolean isSpreadsheet() {
        return ordinal() <= FOREIGN.ordinal();
    }

    /** Whether a file of this format may bear this ending without a word. */
    boolean fits(Format format) {
        return switch (format) {
            case XLSX -> this == EXCEL || this == EXCEL_WITH_MACROS;
            case XLSM -> this == EXCEL_WITH_MACROS;
            case XLS -> this == EXCEL_97;
            case ODS -> this == OPEN_DOCUMENT;
            case CSV -> this == CSV || this == UNKNOWN;
        };
    }
}
