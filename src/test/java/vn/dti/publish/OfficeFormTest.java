package vn.dti.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STSectionMark;
import vn.dti.publish.word.OfficeForm;
import vn.dti.publish.word.Paper;

/** Forms of the decision as offices make them, {@code mau/quyet-dinh.docx}: with whatever Word lets them do. */
class OfficeFormTest {

    private static final String BOX =
            """
            <w:p xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
                 xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"
                 xmlns:v="urn:schemas-microsoft-com:vml">
              <w:r><mc:AlternateContent><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>
                <w:p><w:r><w:t>Khung năm {{nam</w:t></w:r><w:r><w:t>}}</w:t></w:r></w:p>
              </w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>
            </w:p>
            """;

    @TempDir
    Path below;

    private Path folder;
    private Path form;

    @BeforeEach
    void copy() throws Exception {
        folder = Published.copy(below);
        form = Files.createDirectories(folder.resolve("mau")).resolve("quyet-dinh.docx");
    }

    @Test
    void fillsTablesHeadersFootersAndTextBoxes() throws Exception {
        form(document -> {
            document.createTable(1, 1).getRow(0).getCell(0).setText("Bảng năm {{nam}}");
            document.createHeader(HeaderFooterType.DEFAULT)
                    .createParagraph()
                    .createRun()
                    .setText("Đầu {{nam}}");
            document.createFooter(HeaderFooterType.DEFAULT)
                    .createParagraph()
                    .createRun()
                    .setText("Chân {{nam}}");
            document.createParagraph().getCTP().set(parsed(BOX));
        });
        assertThat(publish("--provisional")).startsWith("0\n");
        try (XWPFDocument decision = decision()) {
            assertThat(decision.getDocument().xmlText())
                    .contains("Khung năm 2024")
                    .doesNotContain("{{");
            assertThat(words(decision)).contains("Bảng năm 2024", "Đầu 2024", "Chân 2024");
        }
    }

    @Test
    void namesAnUnknownPlaceholderWhereverItStands() throws Exception {
        form(document -> {
            document.createHeader(HeaderFooterType.DEFAULT)
                    .createParagraph()
                    .createRun()
                    .setText("{{dau_trang}}");
            document.createParagraph().getCTP().set(parsed(BOX.replace("{{nam", "{{trong_khung")));
        });
        assertThat(publish("--provisional"))
                .startsWith("1\n")
                .contains("dau_trang", "trong_khung")
                .contains("can_cu");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "không phải văn bản",
                "PK\u0003\u0004hỏng",
                "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1"
            })
    void saysWhatToDoWhenTheFormIsNoDocument(String content) throws Exception {
        Files.write(form, content.getBytes(StandardCharsets.ISO_8859_1));
        assertThat(publish("--provisional"))
                .startsWith("74\n")
                .contains("quyet-dinh.docx", "lưu lại thành .docx", "--template")
                .doesNotContain("OOXML", "Exception");
        assertThat(folder.resolve("cong-bo")).doesNotExist();
    }

    /** What reads Word documents calls itself for each element inside another: there is no stack for so many. */
    @Test
    void saysSoOfAFormOfThousandsOfTablesInsideEachOther() throws Exception {
        int deep = 10_000;
        // What is nearly nothing packed would be refused before anybody looks into it.
        Random random = new Random(1);
        String begin = IntStream.range(0, deep)
                .mapToObj(each -> "<w:tbl><w:tr><w:tc><!--" + Long.toHexString(random.nextLong()) + "-->")
                .collect(Collectors.joining());
        form(document -> document.createParagraph());
        try (FileSystem zip = FileSystems.newFileSystem(form)) {
            Path body = zip.getPath("word/document.xml");
            Files.writeString(
                    body,
                    Files.readString(body).replace("<w:p/>", begin + "<w:p/>" + "</w:tc></w:tr></w:tbl>".repeat(deep)));
        }

        assertThat(publish("--provisional")).startsWith("74\n").contains("quyet-dinh.docx", "--template");
        assertThat(folder.resolve("cong-bo")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText>INCLUDE</w:instrText></w:r><w:r><w:instrText>TEXT \"//may/tep.docx\"</w:instrText></w:r><w:r><w:fldChar w:fldCharType='end'/></w:r>",
                "<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText> DDEAUTO cmd x</w:instrText></w:r><w:r><w:fldChar w:fldCharType='separate'/></w:r>",
                "<w:fldSimple w:instr=' includepicture http://x/a.png'/>",
                "<w:fldSimple w:instr='DATABASE \\d x'/>"
            })
    void refusesFieldsThatFetchByTheirNames(String field) throws Exception {
        form(document -> document.createParagraph()
                .getCTP()
                .set(parsed("<w:p xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">" + field
                        + "</w:p>")));
        assertThat(publish("--provisional")).startsWith("1\n").contains("quyet-dinh.docx", "mở ra là tải");
        assertThat(folder.resolve("cong-bo")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"attachedTemplate", "image", "oleObject", "subDocument", "frame", "mailMergeSource"})
    void refusesWhatIsElsewhere(String kind) throws Exception {
        form(document -> document.getPackagePart()
                .addExternalRelationship(
                        "http://may-la.example/tep",
                        "http://schemas.openxmlformats.org/officeDocument/2006/relationships/" + kind));
        assertThat(publish("--provisional")).startsWith("1\n").contains(kind, "http://may-la.example/tep");
    }

    /** Parts in every place of a document, under names and in forms of the standard that Word reads all the same. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "word/footnotes.xml|<w:footnotes xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:fldSimple w:instr='INCLUDETEXT x'/></w:footnotes>|INCLUDETEXT x",
                "word/header9.xml|<w:hdr xmlns:w='http://purl.oclc.org/ooxml/wordprocessingml/main'><w:fldSimple w:instr='DDE cmd x'/></w:hdr>|DDE cmd x",
                "word/dau-trang.dat|<w:hdr xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:fldSimple w:instr='&#xA0;LINK Excel x'/></w:hdr>|LINK Excel x",
                "word/settings2.xml|<w:settings xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:mailMerge/></w:settings>|mailMerge",
                "word/footer9.xml|<w:ftr xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main' xmlns:v='urn:schemas-microsoft-com:vml'><v:imagedata src='http://x/a.png'/></w:ftr>|imagedata http://x/a.png",
                "word/footer8.xml|<w:ftr xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main' xmlns:v='urn:schemas-microsoft-com:vml' xmlns:o='urn:schemas-microsoft-com:office:office'><v:fill o:href='\\\\may\\a.png'/></w:ftr>|fill",
                "word/webextensions/taskpanes.xml|<a/>|webextensions/taskpanes.xml",
                "word/_rels/x.xml.rels|<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'><Relationship Id='r1' Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/aFChunk' Target='media/a.png'/></Relationships>|aFChunk media/a.png",
                "word/_rels/y.xml.rels|<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'><Relationship Id='r1' Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/oleObject' Target='media/a.bin'/></Relationships>|oleObject media/a.bin",
                "word/endnotes.xml|<w:endnotes xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:fldChar w:fldCharType='begin'/><w:instrText> </w:instrText><w:fldChar w:fldCharType='begin'/><w:instrText>QUOTE 73</w:instrText><w:fldChar w:fldCharType='end'/><w:fldChar w:fldCharType='end'/></w:endnotes>|{ { } }"
            })
    void refusesWhatFetchesInAnyPart(String name, String part, String named) throws Exception {
        form(document -> {});
        try (FileSystem zip = FileSystems.newFileSystem(form)) {
            Path file = zip.getPath(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, part);
        }
        assertThat(OfficeForm.read(form).faults(Paper.DECISION).outside())
                .anySatisfy(each -> assertThat(each).contains(named));
    }

    @Test
    void takesAFormWithALinkAndThePageNumber() throws Exception {
        form(document -> {
            document.getPackagePart()
                    .addExternalRelationship(
                            "mailto:vanthu@huyen.example",
                            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink");
            document.createParagraph()
                    .getCTP()
                    .set(
                            parsed(
                                    "<w:p xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:fldSimple w:instr=\" PAGE \"/></w:p>"));
        });
        assertThat(publish("--provisional")).startsWith("0\n");
    }

    @Test
    void saysSoWhenAFolderHasTheNameOfTheForm() throws Exception {
        Files.createDirectory(form);
        assertThat(publish("--provisional")).startsWith("74\n").contains("quyet-dinh.docx");
    }

    @Test
    void marksThePagesOfEverySection() throws Exception {
        form(document -> {
            CTBody body = document.getDocument().getBody();
            XWPFParagraph first = document.createParagraph();
            first.createRun().setText("Phần một");
            first.getCTP().addNewPPr().addNewSectPr().addNewTitlePg();
            document.createParagraph().createRun().setText("Phần hai");
            CTSectPr last = body.isSetSectPr() ? body.getSectPr() : body.addNewSectPr();
            last.addNewTitlePg();
        });
        assertThat(publish("--provisional")).startsWith("0\n");
        try (XWPFDocument decision = decision()) {
            CTSectPr first = decision.getParagraphArray(0).getCTP().getPPr().getSectPr();
            assertThat(first.getHeaderReferenceList()).hasSize(2);
            assertThat(decision.getHeaderList()).hasSize(2).allSatisfy(header -> assertThat(header.getText())
                    .containsOnlyOnce("TẠM TÍNH"));
        }
    }

    @Test
    void marksEvenPagesAndHeadersThatAreThere() throws Exception {
        form(document -> {
            document.setEvenAndOddHeadings(true);
            document.createHeader(HeaderFooterType.DEFAULT)
                    .createParagraph()
                    .createRun()
                    .setText("LẺ");
            document.createHeader(HeaderFooterType.EVEN)
                    .createParagraph()
                    .createRun()
                    .setText("CHẴN");
        });
        assertThat(publish("--provisional")).startsWith("0\n");
        try (XWPFDocument decision = decision()) {
            assertThat(decision.getHeaderList().stream().map(XWPFHeader::getText))
                    .anySatisfy(text -> assertThat(text).contains("TẠM TÍNH", "LẺ"))
                    .anySatisfy(text -> assertThat(text).contains("TẠM TÍNH", "CHẴN"));
        }
    }

    @Test
    void beginsEachAppendixOnANewPageAndFitsItsTableIn() throws Exception {
        form(document -> {
            CTBody body = document.getDocument().getBody();
            CTSectPr section = body.isSetSectPr() ? body.getSectPr() : body.addNewSectPr();
            section.addNewType().setVal(STSectionMark.CONTINUOUS);
            section.addNewPgSz().setW(BigInteger.valueOf(11906));
            section.getPgSz().setH(BigInteger.valueOf(16838));
            CTPageMar margins = section.addNewPgMar();
            margins.setLeft(BigInteger.valueOf(1985));
            margins.setRight(BigInteger.valueOf(1134));
            section.addNewCols().setNum(BigInteger.TWO);
            document.createParagraph().createRun().setText("Đơn vị: {{co_quan}}");
        });
        assertThat(publish("--provisional")).startsWith("0\n");
        try (XWPFDocument decision = decision()) {
            List<CTSectPr> sections = new ArrayList<>();
            for (CTP paragraph : decision.getDocument().getBody().getPList()) {
                if (paragraph.isSetPPr() && paragraph.getPPr().isSetSectPr()) {
                    sections.add(paragraph.getPPr().getSectPr());
                }
            }
            assertThat(sections).hasSize(4);
            sections.add(decision.getDocument().getBody().getSectPr());
            assertThat(sections.subList(1, 5)).allSatisfy(section -> {
                assertThat(section.isSetType()).isFalse();
                assertThat(section.isSetCols()).isFalse();
                assertThat(section.getPgNumType().getStart()).isEqualTo(BigInteger.ONE);
            });
            assertThat(decision.getTables()).hasSize(4).allSatisfy(table -> assertThat(table.getWidth())
                    .isBetween(8700, 11906 - 1985 - 1134));
        }
    }

    private String publish(String option) {
        return Published.dti("publish", option, "--only", "docx", folder.toString());
    }

    private void form(Consumer<XWPFDocument> content) throws Exception {
        try (XWPFDocument document = new XWPFDocument();
                OutputStream out = Files.newOutputStream(form)) {
            content.accept(document);
            document.write(out);
        }
    }

    private XWPFDocument decision() throws Exception {
        try (InputStream in = Files.newInputStream(folder.resolve("cong-bo/quyet-dinh.docx"))) {
            return new XWPFDocument(in);
        }
    }

    private static String words(XWPFDocument document) {
        return new XWPFWordExtractor(document).getText();
    }

    private static CTP parsed(String paragraph) {
        String document =
                """
                <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>%s</w:body></w:document>
                """;
        try {
            return DocumentDocument.Factory.parse(document.formatted(paragraph))
                    .getDocument()
                    .getBody()
                    .getPArray(0);
        } catch (XmlException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
