package vn.dti.sets;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dti.files.WholeFile;
import vn.dti.indicator.IndicatorSet;
import vn.dti.indicator.SetReader;
import vn.dti.notice.Notice;
import vn.dti.notice.Texts;
import vn.dti.table.Limits;
import vn.dti.table.Workbook;
import vn.dti.table.Workbooks;
import vn.dti.yaml.DefinitionException;
import vn.dti.yaml.Problems;
import vn.dti.yaml.YamlFile;
import vn.dti.yaml.YamlSource;

/** A set for other programs and back: as a workbook to be edited, as an appendix in Word. */
public final class SetFiles {

    private static final Pattern LINE = Pattern.compile("dòng (\\d+)");
    private static final Pattern CODE = Pattern.compile("\\s*- code: \"(.*)\"");

    private SetFiles() {}

    /**
     * Writes a set as a workbook to be edited, in the place of a file that is there.
     *
     * @throws UnreadableAppendixException if something of it has no place there; nothing is written then
     */
    public static void toWorkbook(Path set, Path target, Texts texts)
            throws IOException, DefinitionException, UnreadableAppendixException {
        String name = set.getFileName().toString();
        YamlSource source = YamlSource.of(set);
        IndicatorSet understood = SetReader.read(source, name);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SetWorkbook.write(YamlFile.read(source, new Problems(name)), understood, texts, out);
        WholeFile.write(target, out.toByteArray(), asked -> true);
    }

    /** Writes a set as an appendix in Word. */
    public static void toDocument(Path set, Path target, Texts texts) throws IOException, DefinitionException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SetDocument.write(SetReader.read(set, set.getFileName().toString()), texts, out);
        WholeFile.write(target, out.toByteArray(), asked -> true);
    }

    /**
     * The file of a set that stands in a workbook; empty where it is no workbook of a set.
     *
     * @throws DefinitionException if the set cannot be used; names the rows of the workbook
     * @throws UnreadableAppendixException if a row is of no kind
     */
    public static Optional<String> fromWorkbook(AppendixFile file, Texts texts)
            throws IOException, DefinitionException, UnreadableAppendixException {
        String name = file.name();
        Workbook workbook = Workbooks.read(file.bytes(), name, Limits.DEFAULT);
        if (workbook.notices().stream().anyMatch(Notice::isError)
                || workbook.format().isEmpty()) {
            return Optional.empty();
        }
        Optional<SetWorkbookReader.Found> found = SetWorkbookReader.read(workbook, texts);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        String yaml = SetYaml.of(found.get().tree(), List.of(texts.get("set.yaml.head.workbook", name)), Map.of());
        check(yaml, name, found.get());
        return Optional.of(yaml);
    }

    /** Reads what will be written; what is wrong with it is told by the rows of the workbook. */
    private static void check(String yaml, String name, SetWorkbookReader.Found found) throws DefinitionException {
        try {
            understood(yaml, name);
        } catch (DefinitionException wrong) {
            List<String> lines = yaml.lines().toList();
            List<Notice> placed = new ArrayList<>();
            for (Notice notice : wrong.notices()) {
                placed.add(placed(notice, lines, found));
            }
            throw new DefinitionException(placed);
        }
    }

    /**
     * A set that is in no file yet, understood as if it were.
     *
     * @param name the name under which notices speak of it
     */
    public static IndicatorSet understood(String yaml, String name) throws DefinitionException {
        return SetReader.read(YamlSource.of(yaml), name);
    }

    private static Notice placed(Notice notice, List<String> lines, SetWorkbookReader.Found found) {
        Matcher line = LINE.matcher(notice.place().cell());
        if (!line.find()) {
            return notice;
        }
        for (int at = Math.min(lines.size(), Integer.parseInt(line.group(1))) - 1; at >= 0; at--) {
            Matcher code = CODE.matcher(lines.get(at));
            Integer row = code.matches() ? found.rows().get(code.group(1).toLowerCase(Locale.ROOT)) : null;
            if (row != null) {
                return notice.at(notice.place().withSheet(found.sheet()).withCell("dòng " + row));
            }
        }
        return notice.at(notice.place().withSheet(found.sheet()).withCell(""));
    }
}
