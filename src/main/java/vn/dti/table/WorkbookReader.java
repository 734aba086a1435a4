package vn.dti.table;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.dti.notice.Notice;
import vn.dti.notice.NoticeCode;
import vn.dti.notice.Place;

/** Finds out what one file is and has it read by the reader of that format, or says why it is not read. */
final class WorkbookReader {

    private static final String WORKBOOK = "xl/workbook.xml";

    private final byte[] bytes;
    private final String file;
    private final FileExtension ending;
    private final Budget budget;
    private final List<Notice> notices = new ArrayList<>();

    WorkbookReader(byte[] bytes, String file, Budget budget) {
        this.bytes = bytes;
        this.file = file;
        this.ending = FileExtension.of(file);
        this.budget = budget;
    }

    /** Whether the first bytes alone say that a file is neither a spreadsheet nor pretends to be one. */
    static boolean isOfNoConcern(Signature signature, FileExtension ending) {
        return switch (signature) {
            case RTF, XML, HTML, LOGIN_PAGE, SYLK, DIF, DBF, JSON -> !ending.isSpreadsheet()
                    && ending != FileExtension.ARCHIVE;
            case TEXT -> ending == FileExtension.OTHER;
            default -> false;
        };
    }

    /** Reads the file. Whatever its content does to the readers ends as a notice. */
    Workbook read() {
        try {
            return readByContent();
        } catch (Refusal refusal) {
            notices.add(refusal.in(file));
        } catch (RuntimeException | StackOverflowError e) {
            notices.add(Refusal.damaged(Signature.of(bytes).name().toLowerCase(Locale.ROOT))
                    .in(file));
        }
        return new Workbook(file, Optional.empty(), List.of(), notices, budget.clock());
    }

    private Workbook readByContent() {
        if (bytes.length == 0) {
            boolean expected = ending.isSpreadsheet() || ending == FileExtension.ARCHIVE;
            throw Refusal.of(expected ? NoticeCode.FILE_EMPTY : NoticeCode.FILE_NOT_SPREADSHEET);
        }
        Signature signature = Signature.of(bytes);
        return switch (signature) {
            case ZIP -> readZip();
            case OLE2 -> readXls();
            case EXCEL_2_TO_4 -> throw Refusal.of(NoticeCode.FILE_IS_OLD_EXCEL);
            case SPREADSHEET_XML_2003 -> throw Refusal.of(NoticeCode.FILE_IS_XML2003);
            case FLAT_ODS -> workbook(Format.ODS, new OdsReader(budget).readFlat(new ByteArrayInputStream(bytes)));
            case ARCHIVE -> throw Refusal.of(NoticeCode.FILE_IS_ARCHIVE);
            case HTML -> throw otherwise(NoticeCode.FILE_IS_HTML);
            case LOGIN_PAGE -> throw otherwise(NoticeCode.FILE_IS_LOGIN_PAGE);
            case LATE -> throw otherwise(NoticeCode.FILE_STARTS_LATE, Signature.late(bytes));
            case SHORTCUT -> throw Refusal.of(NoticeCode.FILE_IS_SHORTCUT);
            case JSON -> throw otherwise(
                    NoticeCode.FILE_IS_DATA,
                    "JSON",
                    beginning(new String(bytes, 0, Math.min(bytes.length, 300), StandardCharsets.UTF_8)));
            case DBF -> throw otherwise(NoticeCode.FILE_IS_OTHER_PROGRAM, "dBASE (DBF)");
            case SYLK, DIF -> throw otherwise(NoticeCode.FILE_IS_OTHER_PROGRAM, signature.name());
            case TEXT -> readText();
            case PDF, PICTURE -> throw paper(signature);
            case RTF, XML -> throw otherwise(NoticeCode.FILE_CONTENT_DIFFERS, signature.name());
        };
    }

    private Workbook readZip() {
        try (ZipParts zip = openZip()) {
            return readZip(zip);
        }
    }

    private ZipParts openZip() {
        try {
            return new ZipParts(bytes, budget);
        } catch (Refusal refusal) {
            throw ending == FileExtension.OTHER
                    ? Refusal.of(NoticeCode.FILE_NOT_SPREADSHEET)
                    : ending == FileExtension.ARCHIVE ? Refusal.of(NoticeCode.FILE_IS_ARCHIVE) : refusal;
        }
    }

    private Workbook readZip(ZipParts zip) {
        String workbook = workbookPart(zip);
        if (workbook != null) {
            if (workbook.endsWith(".bin")) {
                throw Refusal.of(NoticeCode.FILE_IS_XLSB);
            }
            if (zip.isEncrypted()) {
                throw Refusal.of(NoticeCode.FILE_ENCRYPTED);
            }
            boolean macros = zip.names().stream().anyMatch(name -> name.endsWith("vbaProject.bin"));
            List<Sheet> sheets = workbook.endsWith(".xml") ? new XlsxReader(zip, workbook, budget).read() : null;
            if (sheets == null) {
                throw otherwise(NoticeCode.FILE_CONTENT_DIFFERS, officeKind(zip));
            }
            noteMacros(macros);
            return workbook(macros ? Format.XLSM : Format.XLSX, sheets);
        }
        if (zip.has("content.xml")) {
            return readOds(zip);
        }
        if (zip.find("[Content_Types].xml") != null) {
            throw otherwise(NoticeCode.FILE_CONTENT_DIFFERS, officeKind(zip));
        }
        boolean numbers = file.toLowerCase(Locale.ROOT).endsWith(".numbers");
        if (zip.has("Index/Document.iwa") || zip.has("Index.zip") || numbers) {
            throw otherwise(NoticeCode.FILE_IS_OTHER_PROGRAM, "Apple Numbers");
        }
        throw ending == FileExtension.OTHER
                ? Refusal.of(NoticeCode.FILE_NOT_SPREADSHEET)
                : Refusal.of(NoticeCode.FILE_IS_ARCHIVE);
    }

    private static String officeKind(ZipParts zip) {
        for (String name : zip.names()) {
            if (name.startsWith("word/")) {
                return "Word";
            } else if (name.startsWith("ppt/")) {
                return "PowerPoint";
            }
        }
        return "Office";
    }

    /** The part that the package says is its document, else the one that bears a workbook's name; null if there is none. */
    private String workbookPart(ZipParts zip) {
        if (zip.has(WORKBOOK) && !mayHaveAnother(zip)) {
            return WORKBOOK;
        }
        boolean office =
                !zip.isEncrypted() && (zip.find("[Content_Types].xml") != null || zip.find("_rels/.rels") != null);
        String said = office ? XlsxRelations.of(zip, "", budget).part(zip, "officeDocument") : null;
        if (said != null) {
            return said;
        }
        String named = zip.find(WORKBOOK);
        return named == null ? zip.find("xl/workbook.bin") : named;
    }

    /** Whether a part other than the usual one has links and so may be the workbook: else its links need no look. */
    private static boolean mayHaveAnother(ZipParts zip) {
        for (String name : zip.names()) {
            if (name.endsWith(".rels") && !name.equals("_rels/.rels") && !name.equals("xl/_rels/workbook.xml.rels")) {
                return true;
            }
        }
        return false;
    }

    private Workbook readOds(ZipParts zip) {
        List<Sheet> sheets = new OdsReader(budget).read(zip);
        if (sheets == null) {
            if (zip.beginning("mimetype").startsWith("application/vnd.sun.xml.calc")) {
                throw otherwise(NoticeCode.FILE_IS_OTHER_PROGRAM, "OpenOffice.org 1 (.sxc)");
            }
            throw otherwise(
                    NoticeCode.FILE_CONTENT_DIFFERS,
                    zip.beginning("mimetype").contains("opendocument.text") ? "Writer" : "OpenDocument");
        }
        noteMacros(zip.names().stream().anyMatch(WorkbookReader::isOdsMacro));
        return workbook(Format.ODS, sheets);
    }

    private static boolean isOdsMacro(String part) {
        return part.startsWith("Basic/")
                && part.endsWith(".xml")
                && !part.endsWith("/script-lb.xml")
                && !part.endsWith("/script-lc.xml");
    }

    private Workbook readXls() {
        if (ending == FileExtension.OTHER) {
            throw Refusal.of(NoticeCode.FILE_NOT_SPREADSHEET);
        }
        XlsReader xls = new XlsReader(bytes, budget);
        List<Sheet> sheets;
        try {
            sheets = xls.read();
        } catch (Refusal refusal) {
            throw ending == FileExtension.UNKNOWN && !xls.isWorkbook()
                    ? Refusal.of(NoticeCode.FILE_NOT_SPREADSHEET)
                    : refusal;
        }
        if (xls.decrypted() != null) {
            try (ZipParts zip = new ZipParts(xls.decrypted(), budget)) {
                return readZip(zip);
            }
        }
        if (sheets == null) {
            throw otherwise(NoticeCode.FILE_CONTENT_DIFFERS, xls.isWordDocument() ? "Word" : "Office 97");
        }
        noteMacros(xls.hasMacros());
        return workbook(Format.XLS, sheets);
    }

    private void noteMacros(boolean macros) {
        if (macros) {
            notices.add(NoticeCode.FILE_HAS_MACROS.at(Place.ofFile(file)));
        }
    }

    private Workbook readText() {
        if (ending == FileExtension.OTHER) {
            throw Refusal.of(NoticeCode.FILE_NOT_SPREADSHEET);
        }
        budget.keep(4L * bytes.length);
        CsvText text = CsvText.decode(bytes, budget).orElse(null);
        if (text == null) {
            throw ending == FileExtension.CSV ? Refusal.of(NoticeCode.CSV_ENCODING_UNKNOWN) : unknown();
        }
        if (ending == FileExtension.TEXT
                && CsvDelimiter.detect(text.text(), 0, budget).sign() != '\t') {
            throw Refusal.of(NoticeCode.FILE_NOT_SPREADSHEET);
        }
        if (ending != FileExtension.CSV
                && !CsvDelimiter.detect(text.text(), 0, budget).clear()) {
            throw otherwise(NoticeCode.FILE_IS_TEXT, beginning(text.text()));
        }
        CsvReader csv = new CsvReader(file, text, budget);
        try {
            Sheet sheet = csv.read();
            notices.addAll(csv.notices());
            return workbook(Format.CSV, List.of(sheet));
        } catch (Refusal refusal) {
            notices.addAll(csv.notices());
            throw refusal;
        }
    }

    private Workbook workbook(Format format, List<Sheet> sheets) {
        if (!ending.fits(format)) {
            notices.add(NoticeCode.FILE_ENDING_DIFFERS.at(Place.ofFile(file), format.name()));
        }
        return new Workbook(file, Optional.of(format), sheets, notices, budget.clock());
    }

    /** A form that was scanned or printed is no form; nor is evidence that lies among forms. */
    private Refusal paper(Signature signature) {
        String kind = signature == Signature.PDF ? "PDF" : Signature.picture(bytes);
        return ending.isSpreadsheet() || ending == FileExtension.ARCHIVE
                ? otherwise(NoticeCode.FILE_CONTENT_DIFFERS, kind)
                : Refusal.of(NoticeCode.FILE_IS_PICTURE, kind);
    }

    /** The first words of a text, for people to know it by. */
    private static String beginning(String text) {
        String words = text.substring(0, Math.min(text.length(), 300))
                .replaceAll("\\s+", " ")
                .strip();
        return words.length() <= 60 ? words : words.substring(0, 60) + "…";
    }

    /** An error where the name promises a spreadsheet; no more than a warning where it does not. */
    private Refusal otherwise(NoticeCode code, Object... arguments) {
        if (ending == FileExtension.ARCHIVE) {
            return Refusal.of(NoticeCode.FILE_IS_ARCHIVE);
        }
        return ending.isSpreadsheet() ? Refusal.of(code, arguments) : Refusal.of(NoticeCode.FILE_NOT_SPREADSHEET);
    }

    /** Bytes that are nothing known: damage where the name promises a spreadsheet. */
    private Refusal unknown() {
        byte[] head = Arrays.copyOf(bytes, Math.min(4, bytes.length));
        return otherwise(
                NoticeCode.FILE_DAMAGED,
                HexFormat.ofDelimiter(" ").withUpperCase().formatHex(head));
    }
}
