package vn.dti.sets;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dti.formlayout.Folding;
import vn.dti.formlayout.FormStamp;
import vn.dti.notice.Notice;
import vn.dti.notice.Texts;
import vn.dti.table.FileClock;
import vn.dti.table.Limits;
import vn.dti.table.Refusal;
import vn.dti.table.WorkAside;
import vn.dti.table.Workbook;
import vn.dti.table.Workbooks;

/** Reads the appendix of a decision: a Word document, a workbook or a CSV file, told apart by what is in it. */
public final class AppendixReader {

    private static final Pattern YEAR =
            Pattern.compile("năm (20\\d{2})", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern TITLE = Pattern.compile(".*(?:bochiso|botieuchi|phuluc|danhgia|tieuchi|chiso).*");

    private final Options options;
    private final String name;
    private final Texts texts;

    /**
     * What a person says beside the file.
     *
     * @param id of the set; made of the file's name where it is absent
     * @param year of the assessment; that of the title where it is absent
     * @param table name of the sheet, or number of the table in the document, from 1
     */
    public record Options(Optional<String> id, OptionalInt year, Optional<String> table) {}

    private AppendixReader(Options options, String name, Texts texts) {
        this.options = options;
        this.name = name;
        this.texts = texts;
    }

    /**
     * Reads an appendix.
     *
     * @throws UnreadableAppendixException if it is none, or one of several tables is meant
     */
    public static ReadSet read(AppendixFile file, Options options, Texts texts) throws UnreadableAppendixException {
        Duration time = Limits.DEFAULT.time();
        AppendixReader reader = new AppendixReader(options, file.name(), texts);
        try {
            return WorkAside.done(new FileClock(time), () -> reader.read(file.bytes()));
        } catch (Refusal tooSlow) {
            throw new UnreadableAppendixException("set.unreadable.slow", file.name(), time.toSeconds());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof UnreadableAppendixException unreadable) {
                throw unreadable;
            } else if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) e.getCause();
        }
    }

    /** An appendix within a document or workbook. */
    private record Found(AppendixTable table, AppendixColumns columns) {}

    private ReadSet read(byte[] bytes) throws UnreadableAppendixException {
        List<AppendixTable> tables = tables(bytes);
        List<Found> found = new ArrayList<>();
        for (AppendixTable table : tables) {
            AppendixColumns.find(table.rows()).ifPresent(columns -> found.add(new Found(table, columns)));
        }
        List<Found> asked = asked(found, tables);
        if (asked.get(0).columns().isForm()) {
            throw new UnreadableAppendixException("set.unreadable.form", name);
        }
        Found first = asked.get(0);
        List<String> above = new ArrayList<>(first.table().above());
        for (AppendixTable.Row row :
                first.table().rows().subList(0, first.columns().firstRow())) {
            row.cells().stream()
                    .map(Folding::tidy)
                    .filter(cell -> !cell.isEmpty())
                    .forEach(above::add);
        }
        List<AppendixTable.Row> rows = new ArrayList<>();
        List<SetFinding> leftOut = new ArrayList<>();
        for (AppendixTable table : tables) {
            Optional<Found> used =
                    asked.stream().filter(each -> each.table() == table).findFirst();
            boolean other = found.stream().anyMatch(each -> each.table() == table);
            if (used.isPresent()) {
                rows.addAll(rows.isEmpty() ? table.rows() : below(used.get()));
            } else if (!other && !rows.isEmpty() && goesOn(table, first)) {
                rows.addAll(table.rows());
            } else if (!other && hasNumbersAndPoints(table)) {
                leftOut.add(new SetFinding(
                        SetFinding.Kind.TABLE_LEFT_OUT,
                        0,
                        table.name(),
                        table.rows().get(0).words()));
            }
        }
        String title = title(above);
        OptionalInt year = options.year().isPresent() ? options.year() : year(above);
        AppendixOutline outline = AppendixOutline.of(rows, first.columns()).with(leftOut);
        if (outline.lines().isEmpty()) {
            throw new UnreadableAppendixException("set.unreadable.no_lines", name);
        }
        String id = options.id().orElseGet(() -> id(name));
        return AppendixSet.of(outline, new AppendixSet.Title(id, title, year, name), texts);
    }

    private List<AppendixTable> tables(byte[] bytes) throws UnreadableAppendixException {
        if (bytes.length == 0) {
            throw new UnreadableAppendixException("set.unreadable.empty", name);
        }
        if (isWord(bytes)) {
            return WordTables.read(bytes, name);
        }
        String ending = name.toLowerCase(Locale.ROOT);
        if (ending.endsWith(".doc") || ending.endsWith(".pdf") || ending.endsWith(".odt") || ending.endsWith(".rtf")) {
            throw new UnreadableAppendixException("set.unreadable.other_document", name);
        }
        if (ending.endsWith(".docx") && isLocked(bytes)) {
            throw new UnreadableAppendixException("set.unreadable.locked", name);
        }
        if (ending.endsWith(".docx")) {
            throw new UnreadableAppendixException("set.unreadable.damaged", name);
        }
        Workbook workbook = Workbooks.read(bytes, name, Limits.DEFAULT);
        List<Notice> errors =
                workbook.notices().stream().filter(Notice::isError).toList();
        if (!errors.isEmpty()) {
            throw new UnreadableAppendixException("set.unreadable.workbook", name, texts.message(errors.get(0)));
        }
        if (workbook.format().isEmpty()) {
            throw new UnreadableAppendixException("set.unreadable.other", name);
        }
        if (workbook.sheets().stream().anyMatch(sheet -> sheet.name().equals(FormStamp.SHEET))) {
            throw new UnreadableAppendixException("set.unreadable.form", name);
        }
        List<AppendixTable> tables = SheetTables.of(workbook);
        if (tables.isEmpty()) {
            throw new UnreadableAppendixException("set.unreadable.empty", name);
        }
        return tables;
    }

    /** Whether a package holds a document: its main part has this name in every program's files. */
    private static boolean isWord(byte[] bytes) {
        boolean zip = bytes.length > 4 && bytes[0] == 'P' && bytes[1] == 'K';
        return zip && holds(bytes, "word/document.xml".getBytes(StandardCharsets.US_ASCII));
    }

    /** Whether a compound file holds an encrypted package ([MS-OFFCRYPTO] 2.3.4): a document with a password. */
    private static boolean isLocked(byte[] bytes) {
        boolean compound = bytes.length > 4 && bytes[0] == (byte) 0xD0 && bytes[1] == (byte) 0xCF;
        return compound && holds(bytes, "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE));
    }

    private static boolean holds(byte[] bytes, byte[] part) {
        for (int at = 0; at + part.length <= bytes.length; at++) {
            if (Arrays.equals(bytes, at, at + part.length, part, 0, part.length)) {
                return true;
            }
        }
        return false;
    }

    /** The tables that are meant: the one asked for; else all, where each goes on with the numbers of those before. */
    private List<Found> asked(List<Found> found, List<AppendixTable> tables) throws UnreadableAppendixException {
        if (options.table().isPresent()) {
            String asked = options.table().get();
            List<Found> named = found.stream()
                    .filter(each -> each.table().name().strip().equalsIgnoreCase(asked.strip()))
                    .toList();
            if (named.isEmpty()) {
                throw new UnreadableAppendixException("set.unreadable.table", name, asked, names(tables));
            }
            return named;
        }
        if (found.isEmpty()) {
            throw new UnreadableAppendixException("set.unreadable.no_columns", name);
        }
        Set<String> numbers = new HashSet<>();
        for (Found each : found) {
            boolean new_ = AppendixOutline.of(each.table().rows(), each.columns()).lines().stream()
                    .flatMap(AppendixLine::all)
                    .map(AppendixLine::code)
                    .allMatch(numbers::add);
            boolean alike =
                    each.columns().places().equals(found.get(0).columns().places());
            if (!new_ || !alike) {
                throw new UnreadableAppendixException(
                        "set.unreadable.several",
                        name,
                        names(found.stream().map(Found::table).toList()));
            }
        }
        return found;
    }

    private static List<String> names(List<AppendixTable> tables) {
        return tables.stream()
                .map(table -> table.above().isEmpty()
                        ? table.name()
                        : table.name() + " (" + table.above().get(table.above().size() - 1) + ")")
                .toList();
    }

    /** Whether a table without titles goes on with the one before it, as where a page begins: as wide, with numbers. */
    private static boolean goesOn(AppendixTable table, Found first) {
        AppendixColumns columns = first.columns();
        int code = columns.has(AppendixColumns.Role.CODE)
                ? columns.column(AppendixColumns.Role.CODE)
                : columns.column(AppendixColumns.Role.NAME);
        boolean titled = table.above().stream()
                .anyMatch(line -> TITLE.matcher(AppendixColumns.bare(line)).matches());
        return !titled
                && table.width() == first.table().width()
                && table.rows().stream().anyMatch(row -> isNumbered(row.cell(code)));
    }

    private static boolean hasNumbersAndPoints(AppendixTable table) {
        return table.width() >= 3
                && table.rows().stream()
                        .anyMatch(row -> isNumbered(row.cell(0))
                                && row.cells().subList(1, row.cells().size()).stream()
                                        .anyMatch(cell -> PointsText.of(cell).isPresent()));
    }

    private static boolean isNumbered(String cell) {
        return LineCode.of(cell).isPresent()
                || LineCode.inFrontOf(Folding.tidy(cell)).isPresent();
    }

    private static List<AppendixTable.Row> below(Found found) {
        List<AppendixTable.Row> rows = found.table().rows();
        return rows.subList(found.columns().lastRow() + 1, rows.size());
    }

    private String title(List<String> above) {
        List<String> speaking = above.stream()
                .filter(line -> TITLE.matcher(AppendixColumns.bare(line)).matches())
                .filter(line -> line.length() < 300 && !line.startsWith("("))
                .toList();
        Optional<String> set = speaking.stream()
                .filter(line -> AppendixColumns.bare(line).matches(".*(?:bochiso|botieuchi).*"))
                .findFirst();
        return set.or(() -> speaking.stream().findFirst()).orElse(name.replaceFirst("\\.[^.]*$", ""));
    }

    private static OptionalInt year(List<String> above) {
        for (String line : above) {
            Matcher matcher = YEAR.matcher(line);
            if (matcher.find()) {
                return OptionalInt.of(Integer.parseInt(matcher.group(1)));
            }
        }
        return OptionalInt.empty();
    }

    private static String id(String file) {
        String id = Folding.bare(file.replaceFirst("\\.[^.]*$", "")).replaceAll("[^a-z0-9]+", "-");
        return id.isEmpty() ? "bo-chi-so" : id;
    }
}
