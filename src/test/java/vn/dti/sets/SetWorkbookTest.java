package vn.dti.sets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import vn.dti.indicator.IndicatorSet;
import vn.dti.indicator.SetReader;
import vn.dti.notice.Language;
import vn.dti.notice.Texts;
import vn.dti.yaml.YamlFile;
import vn.dti.yaml.YamlNode;

/** A set that goes to Excel and comes back is the same set. */
class SetWorkbookTest {

    private static final Texts TEXTS = Texts.in(Language.VI);
    private static final Pattern BLOCK = Pattern.compile("```yaml rule-example\n(.*?)```", Pattern.DOTALL);

    @TempDir
    private Path folder;

    @TestFactory
    List<DynamicTest> everySetOfTheLibraryComesBackAsItWas() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("indicators"))) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> comesBack(file)))
                    .toList();
        }
    }

    @TestFactory
    List<DynamicTest> everyRuleOfTheDocumentationComesBackAsItWas() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        Matcher block = BLOCK.matcher(Files.readString(Path.of("docs/cach-tinh-diem.md")));
        while (block.find()) {
            String yaml = block.group(1);
            tests.add(DynamicTest.dynamicTest(yaml.lines().findFirst().orElse(""), () -> {
                String indicator =
                        yaml.substring(0, yaml.indexOf("\ntests:")).indent(8).strip();
                Path set = Files.writeString(
                        Files.createTempFile(folder, "vi-du", ".yaml"),
                        "id: thu\ntitle: Thử\nversion: \"1\"\ngroups:\n  - code: nhom\n    name: Nhóm\n    indicators:\n      - "
                                + indicator + "\n");
                comesBack(set);
            }));
        }
        assertThat(tests).hasSizeGreaterThan(12);
        return tests;
    }

    private void comesBack(Path set) throws Exception {
        Path workbook = Files.createTempFile(folder, "set", ".xlsx");

        SetFiles.toWorkbook(set, workbook, TEXTS);
        Path back = Files.writeString(
                Files.createTempFile(folder, "back", ".yaml"),
                SetFiles.fromWorkbook(AppendixFile.read(workbook), TEXTS).orElseThrow());

        assertThat(comparable(YamlFile.read(back, "back.yaml"))).isEqualTo(comparable(YamlFile.read(set, "set.yaml")));
        IndicatorSet before = SetReader.read(set, "x");
        IndicatorSet after = SetReader.read(back, "x");
        assertThat(SetChange.between(before, after, TEXTS)).isEmpty();
    }

    /** What a node says, the order of the keys of options, inputs and bounds with it. */
    private static Object comparable(YamlNode node) {
        if (node instanceof YamlNode.Mapping mapping) {
            Map<String, Object> entries = new LinkedHashMap<>();
            mapping.entries().forEach(entry -> entries.put(entry.key().text(), comparable(entry.value())));
            for (String ordered : List.of("options", "parts", "at_least", "over", "exactly", "inputs")) {
                mapping.get(ordered)
                        .filter(YamlNode.Mapping.class::isInstance)
                        .ifPresent(of -> entries.put(
                                ordered + " in order",
                                ((YamlNode.Mapping) of)
                                        .entries().stream()
                                                .map(entry -> entry.key().text())
                                                .toList()));
            }
            boolean formula = entries.size() == 1
                    && entries.containsKey("points")
                    && !entries.get("points").equals(Map.of());
            return formula ? entries.get("points") : entries;
        } else if (node instanceof YamlNode.Sequence sequence) {
            return sequence.items().stream().map(SetWorkbookTest::comparable).toList();
        }
        return ((YamlNode.Scalar) node).text().strip();
    }

    @Test
    void theSameSetIsTheSameBytes() throws Exception {
        Path set = Path.of("indicators/mo-duc-xa.yaml");
        Path one = folder.resolve("one.xlsx");
        Path two = folder.resolve("two.xlsx");

        SetFiles.toWorkbook(set, one, TEXTS);
        SetFiles.toWorkbook(set, two, TEXTS);

        assertThat(one).hasSameBinaryContentAs(two);
    }

    @Test
    void aSetInWordSaysWherePenaltiesStop() throws Exception {
        Path set = Files.writeString(
                folder.resolve("tru.yaml"),
                "id: thu\ntitle: Thử\ngroups:\n  - code: \"1\"\n    name: Nhóm\n    below_zero: false\n    indicators:\n"
                        + "      - {code: \"1.1\", name: Tên, max: 5}\n      - {code: \"1.2\", name: Trừ, max: 5, role: penalty}\n");
        Path document = folder.resolve("tru.docx");

        SetFiles.toDocument(set, document, TEXTS);

        try (InputStream in = Files.newInputStream(document);
                XWPFDocument word = new XWPFDocument(in);
                XWPFWordExtractor text = new XWPFWordExtractor(word)) {
            assertThat(text.getText()).containsOnlyOnce("Chỉ trừ số điểm đơn vị có ở chỉ số chính này.");
        }
    }

    @Test
    void aSetInWordIsReadAsTheAppendixThatItIs() throws Exception {
        Path set = Path.of("indicators/hiep-duc-xa.yaml");
        Path document = folder.resolve("phu-luc.docx");

        SetFiles.toDocument(set, document, TEXTS);
        ReadSet read = AppendixReader.read(
                AppendixFile.read(document),
                new AppendixReader.Options(Optional.empty(), OptionalInt.empty(), Optional.empty()),
                TEXTS);

        IndicatorSet whole = SetReader.read(set, "x");
        assertThat(read.groups())
                .extracting(ReadSet.ReadGroup::name)
                .containsExactlyElementsOf(
                        whole.groups().stream().map(group -> group.name()).toList());
        assertThat(read.indicators()).hasSameSizeAs(whole.indicators());
        assertThat(read.total()).contains(whole.maximum(Optional.empty()));
    }

    @Test
    void inWordTheLetterOfAnInputStaysAndABonusHasNoPointsInItsHeading() throws Exception {
        Path document = folder.resolve("phu-luc.docx");

        SetFiles.toDocument(Path.of("indicators/mo-duc-xa.yaml"), document, TEXTS);

        try (XWPFDocument word = new XWPFDocument(Files.newInputStream(document))) {
            assertThat(word.getTables().get(0).getText())
                    .contains("a/12 đạt từ 4")
                    .contains("KK. Điểm khuyến khích")
                    .doesNotContain("khuyến khích (0 điểm)");
        }
    }

    @Test
    void evidenceAndAgenciesOfAnAppendixAreGoneBackToTheirColumns() throws Exception {
        Path document = folder.resolve("phu-luc.docx");

        SetFiles.toDocument(Path.of("src/test/resources/appendix/files/danh-so.yaml"), document, TEXTS);

        try (XWPFDocument word = new XWPFDocument(Files.newInputStream(document))) {
            assertThat(word.getTables().get(0).getRow(2).getTableCells())
                    .extracting(cell -> cell.getText())
                    .endsWith("Thông báo kết luận", "Phối hợp: Văn phòng HĐND và UBND");
        }
    }

    @Test
    void anotherWorkbookIsNoSet() throws Exception {
        assertThat(SetFiles.fromWorkbook(
                        AppendixFile.read(Path.of("src/test/resources/appendix/files/lech-tong.xlsx")), TEXTS))
                .isEmpty();
    }

    @Test
    void whatIsChangedIsTold() throws Exception {
        Path before = Path.of("indicators/mo-duc-xa.yaml");
        Path after = Files.writeString(
                folder.resolve("moi.yaml"),
                Files.readString(before)
                        .replace("at_least: {4: 20, 3: 15, 2: 10, 1: 5}", "at_least: {4: 20, 3: 14, 2: 10, 1: 5}"));

        List<SetChange> changes = SetChange.between(SetReader.read(before, "x"), SetReader.read(after, "x"), TEXTS);

        assertThat(changes).hasSize(1);
        assertThat(changes.get(0).kind()).isEqualTo(SetChange.Kind.RULE);
        assertThat(changes.get(0).code()).isEqualTo("1.2");
        assertThat(changes.get(0).arguments().get(1).toString()).contains("14 điểm");
    }

    /** How far penalties go comes back. */
    @TestFactory
    List<DynamicTest> whetherPenaltiesStopAtZeroComesBack() {
        return List.of("true", "false").stream()
                .map(value -> DynamicTest.dynamicTest(
                        value,
                        () -> comesBack(Files.writeString(
                                folder.resolve(value + ".yaml"),
                                "id: thu\ntitle: Thử\nversion: \"1\"\ngroups:\n  - code: \"1\"\n    name: Nhóm\n    below_zero: "
                                        + value
                                        + "\n    indicators:\n      - {code: \"1.1\", name: Tên, max: 5}\n"
                                        + "      - {code: \"1.2\", name: Trừ, max: 5, role: penalty}\n"))))
                .toList();
    }

    /** What decides what counts for whom is told, too: "nothing changed" was said of it. */
    @Test
    void whatMayBeUnassignedDueOrBelowZeroIsTold() throws Exception {
        String set =
                "id: thu\ngroups:\n  - code: \"1\"\n    name: Nhóm\n    indicators:\n      - {code: \"1.1\", name: Tên, max: 5}\n"
                        + "      - {code: \"1.2\", name: Trừ, max: 5, role: penalty}\n";
        Path before = Files.writeString(folder.resolve("cu.yaml"), set);
        Path after = Files.writeString(
                folder.resolve("moi.yaml"),
                set.replace("name: Nhóm\n", "name: Nhóm\n    below_zero: false\n")
                        .replace("name: Tên, max: 5", "name: Tên, max: 5, may_be_unassigned: true, timing: Quý I"));

        assertThat(SetChange.between(SetReader.read(before, "x"), SetReader.read(after, "x"), TEXTS))
                .extracting(SetChange::kind)
                .containsExactly(SetChange.Kind.UNASSIGNED, SetChange.Kind.TIMING, SetChange.Kind.BELOW_ZERO);
    }

    @Test
    void aSetWithMoreInputsThanColumnsIsToldAndNotCut() throws Exception {
        Path set = Files.writeString(
                folder.resolve("e.yaml"),
                "id: thu\ngroups:\n  - code: \"1\"\n    name: Nhóm\n    indicators:\n      - code: \"1.1\"\n        name: Tên\n"
                        + "        max: 5\n        inputs: {a: Một, e: Năm}\n        rule: {checklist: {parts: {a: 2, e: 3}}}\n");
        Path target = folder.resolve("e.xlsx");

        assertThatThrownBy(() -> SetFiles.toWorkbook(set, target, TEXTS))
                .isInstanceOf(UnreadableAppendixException.class);
        assertThat(target).doesNotExist();
    }
}
