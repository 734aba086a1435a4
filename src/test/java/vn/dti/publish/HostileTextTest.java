package vn.dti.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import vn.dti.notice.Language;
import vn.dti.run.Results;

/** Text that people wrote with markup in it: it stays text on every page and in every document. */
class HostileTextTest {

    private static final Pattern CLASS = Pattern.compile("\\.([a-z][\\w-]*)");

    private static final String SCRIPT = "<script>alert(1)</script>";
    private static final String IMAGE = "<img src=x onerror=alert(2)>";
    private static final String BREAK = "\"'><svg onload=alert(3)>";
    private static final String FIELD = "{{nam}} {{co_quan}} &amp; ]]> --> </w:t>";

    private static final String SET =
            """
            id: nho
            title: "Bộ %s"
            version: "1"
            pillars: [{code: p, name: "Trụ %s"}]
            groups:
              - code: "1"
                name: "Nhóm %s"
                pillars: [p]
                indicators:
                  - {code: "1.1", name: "Chỉ số %s", max: 10, inputs: {a: "Số %s", b: Tổng}, rule: {ratio: {}}}
            """;

    private static final String PLAN =
            """
            title: 'Kỳ %s'
            year: 2024
            organiser: 'UBND %s'
            basis: ['Quyết định %s']
            place: 'Nơi %s'
            recipients: ['Như %s']
            signature: ['KT. %s']
            kinds: [{code: xa, name: 'Xã %s', indicators: nho.yaml}]
            units:
              - {code: u1, name: 'Xã %s', kind: xa}
              - {code: u2, name: 'Xã %s', kind: xa}
            rounds: [{code: lan-1, name: 'Lần %s'}]
            not_assessed: [{indicators: ["1.1"], kind: xa, units: [u2], reason: 'Vì %s', basis: 'Theo %s'}]
            """;

    @TempDir
    static Path folder;

    private static Path published;

    @BeforeAll
    static void publish() throws Exception {
        Files.writeString(folder.resolve("nho.yaml"), SET.replace("%s", SCRIPT.replace("\"", "\\\"")));
        Files.writeString(
                folder.resolve("dti.yaml"),
                PLAN.formatted(
                        IMAGE,
                        SCRIPT,
                        FIELD,
                        IMAGE,
                        SCRIPT,
                        FIELD,
                        IMAGE,
                        SCRIPT,
                        IMAGE,
                        SCRIPT,
                        BREAK.replace("'", "''"),
                        FIELD));
        Files.createDirectories(folder.resolve("bai-nop"));
        Files.createDirectories(folder.resolve("tham-dinh/lan-1"));
        Files.writeString(
                folder.resolve("bai-nop/u1.csv"),
                "Mã đơn vị: u1\nMã,a,b,Minh chứng\n1.1,3,4,\"" + SCRIPT + BREAK.replace("\"", "\"\"") + "\"\n");
        Files.writeString(
                folder.resolve("tham-dinh/lan-1/x.csv"),
                "Mã đơn vị,Mã,a,Lý do,Người thẩm định\nu1,1.1,2,\"" + BREAK.replace("\"", "\"\"") + "\",\"" + IMAGE
                        + "\"\n");
        Results results = Published.run(folder, true);
        published = folder.resolve("cong-bo");
        Published.write(results, Language.VI, published);
    }

    @Test
    void noPageHasAnElementOrAttributeThatActs() throws Exception {
        for (Path file : files(".html")) {
            Document page = Pages.parse(file);
            Set<String> elements = new HashSet<>();
            for (Element element : Pages.all(page, "*")) {
                elements.add(element.getTagName());
                for (int i = 0; i < element.getAttributes().getLength(); i++) {
                    String name = element.getAttributes().item(i).getNodeName();
                    assertThat(name).as(file.toString()).doesNotStartWith("on").isNotIn("style", "src", "srcdoc");
                }
            }
            assertThat(elements).as(file.toString()).doesNotContain("img", "iframe", "object", "link", "form", "base");
            // Nothing on a scorecard is searched or sorted.
            assertThat(Pages.all(page, "script")).hasSize(file.getParent().endsWith("phieu") ? 0 : 1);
            assertThat(Pages.all(page, "style")).hasSize(1);
        }
    }

    @Test
    void thePageShowsWhatWasWritten() throws Exception {
        assertThat(Pages.parse(published.resolve("bao-cao.html"))
                        .getDocumentElement()
                        .getTextContent())
                .contains("Xã " + SCRIPT, "Kỳ " + IMAGE, "Trụ " + SCRIPT);
        assertThat(Pages.parse(published.resolve("phieu/u1.html"))
                        .getDocumentElement()
                        .getTextContent())
                .contains(BREAK, IMAGE);
        assertThat(Pages.parse(published.resolve("phieu/u2.html"))
                        .getDocumentElement()
                        .getTextContent())
                .contains("Vì " + BREAK, FIELD);
    }

    @Test
    void documentsShowWhatWasWritten() throws Exception {
        assertThat(words("quyet-dinh.docx")).contains(IMAGE, "Xã " + SCRIPT);
        assertThat(words("quyet-dinh.docx").replace("\u200b", "")).contains("Quyết định " + FIELD);
        assertThat(words("phieu/u1.docx")).contains(BREAK, IMAGE);
    }

    @Test
    void nothingIsLetInButTheOwnStyleAndScript() throws Exception {
        for (Path file : files(".html")) {
            String source = Pages.source(file);
            String style = source.substring(source.indexOf("<style>") + 7, source.indexOf("</style>"));
            boolean read = file.getParent().endsWith("phieu");
            String script = read ? "" : source.substring(source.indexOf("<script>") + 8, source.indexOf("</script>"));
            String policy = Pages.all(Pages.parse(file), "meta").stream()
                    .filter(meta -> meta.getAttribute("http-equiv").equals("Content-Security-Policy"))
                    .map(meta -> meta.getAttribute("content"))
                    .collect(Collectors.joining());
            assertThat(policy)
                    .isEqualTo("default-src 'none'; style-src '" + hash(style) + "'; "
                            + (read ? "" : "script-src '" + hash(script) + "'; ")
                            + "base-uri 'none'; form-action 'none'");
            assertThat(source.contains("<script")).isNotEqualTo(read);
            assertThat(source.substring(0, source.indexOf("Content-Security-Policy")))
                    .doesNotContain("<s");
            assertThat(style + script).doesNotContain("url(", "@import", "http", "eval", "innerHTML", "fetch(");
        }
    }

    @Test
    void aScorecardHasEveryRuleOfTheStyleThatItNeeds() throws Exception {
        String whole = style("bao-cao.html");
        String card = style("phieu/u1.html");
        assertThat(card).hasSizeLessThan(whole.length()).doesNotContain("Lists, charts", ".heat td", ".rank-table tr");
        Set<String> classes = new HashSet<>();
        for (Element element : Pages.all(Pages.parse(published.resolve("phieu/u1.html")), "*")) {
            classes.addAll(List.of(element.getAttribute("class").split(" ")));
        }
        assertThat(classes).contains("scroll", "stacked", "section", "track");
        for (String line : whole.split("\n")) {
            if (line.contains("{") && !line.contains("@media") && !card.contains(line)) {
                // Nothing on the page can be what a rule is for that was left out.
                for (String selector : line.substring(0, line.indexOf('{')).split(",(?![^(]*\\))")) {
                    assertThat(CLASS.matcher(selector).results().map(found -> found.group(1)))
                            .as(line)
                            .satisfiesAnyOf(
                                    named -> assertThat(named).anyMatch(name -> !classes.contains(name)),
                                    named -> assertThat(selector).contains("["));
                }
            }
        }
    }

    private String style(String page) throws Exception {
        String source = Pages.source(published.resolve(page));
        return source.substring(source.indexOf("<style>") + 7, source.indexOf("</style>"));
    }

    @Test
    void everyPageSaysThatItIsProvisional() throws Exception {
        for (Path file : files(".html")) {
            assertThat(Pages.all(Pages.parse(file), "p").stream().map(Element::getTextContent))
                    .as(file.toString())
                    .contains("TẠM TÍNH")
                    .anyMatch(text -> text.contains("chưa phải kết quả công bố"));
        }
        for (Path file : files(".docx")) {
            try (InputStream in = Files.newInputStream(file);
                    XWPFDocument document = new XWPFDocument(in)) {
                assertThat(document.getHeaderList())
                        .hasSizeGreaterThanOrEqualTo(2)
                        .allSatisfy(header -> assertThat(header.getText()).contains("TẠM TÍNH"));
            }
        }
    }

    @Test
    void wordDocumentsKeepNothingOfTheClock() throws Exception {
        Results results = Published.run(folder, true);
        Path again = folder.resolve("lan-nua");
        java.util.TimeZone zone = java.util.TimeZone.getDefault();
        java.util.Locale locale = java.util.Locale.getDefault();
        try {
            java.util.TimeZone.setDefault(java.util.TimeZone.getTimeZone("Pacific/Kiritimati"));
            java.util.Locale.setDefault(java.util.Locale.forLanguageTag("ar-EG-u-nu-arab"));
            Published.write(results, Language.VI, again);
        } finally {
            java.util.TimeZone.setDefault(zone);
            java.util.Locale.setDefault(locale);
        }
        for (Map.Entry<Path, Path> pair : Stream.concat(files(".html").stream(), files(".docx").stream())
                .collect(Collectors.toMap(file -> file, file -> again.resolve(published.relativize(file))))
                .entrySet()) {
            assertThat(pair.getValue()).hasSameBinaryContentAs(pair.getKey());
        }
    }

    private static String words(String name) throws Exception {
        try (InputStream in = Files.newInputStream(published.resolve(name));
                XWPFDocument document = new XWPFDocument(in);
                XWPFWordExtractor words = new XWPFWordExtractor(document)) {
            return words.getText();
        }
    }

    private static String hash(String source) throws Exception {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(source.getBytes(StandardCharsets.UTF_8));
        return "sha256-" + Base64.getEncoder().encodeToString(digest);
    }

    private static List<Path> files(String ending) throws Exception {
        try (Stream<Path> files = Files.walk(published)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }
}
