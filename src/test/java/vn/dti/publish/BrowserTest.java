package vn.dti.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import vn.dti.notice.Language;

/**
 * Published pages as a browser shows them. Run by {@code mvn -Pbrowser test}, after {@code npm install
 * --prefix target axe-core}.
 */
@Tag("browser")
class BrowserTest {

    /** Where {@code npm install --prefix target axe-core} puts what finds barriers. */
    private static final Path AXE = Path.of("target/node_modules/axe-core/axe.min.js");

    private static final String FIRST = "document.querySelector('table[aria-labelledby=xa-chuyen-doi-so]')";
    private static final String SHOWN = "Array.from(" + FIRST
            + ".tBodies[0].rows).filter(r => r.offsetParent !== null).map(r => r.cells[1].textContent).join('; ')";

    @TempDir(cleanup = CleanupMode.NEVER)
    static Path folder;

    private static Browser browser;

    @BeforeAll
    static void publish() throws Exception {
        Published.write(Published.example(true), Language.VI, folder.resolve("cong-bo"));
        browser = new Browser(Files.createDirectories(folder.resolve("chromium")));
    }

    @AfterAll
    static void close() throws Exception {
        browser.close();
    }

    @AfterEach
    void nothingLeftThePageAndNothingWentWrong() {
        for (JsonNode event : browser.events) {
            String method = event.get("method").asString();
            assertThat(method).as(event.toString()).isNotIn("Runtime.exceptionThrown", "Log.entryAdded");
            assertThat(method).as(event.toString()).isNotEqualTo("Runtime.consoleAPICalled");
            if (method.equals("Network.requestWillBeSent")) {
                assertThat(event.at("/params/request/url").asString()).startsWith("file:");
                assertThat(event.at("/params/type").asString()).isEqualTo("Document");
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "bao-cao.html,390,light",
        "bao-cao.html,390,dark",
        "bao-cao.html,768,light",
        "bao-cao.html,1280,dark",
        "bao-cao.html,1280,light",
        "phieu/duc-tan.html,390,light",
        "phieu/duc-tan.html,1280,dark",
        "phuong-phap.html,390,dark",
        "phuong-phap.html,1280,light"
    })
    void keepsNobodyOutAndFitsTheWindow(String page, int width, String scheme) throws Exception {
        browser.show(file(page), width, 900, scheme);
        assertThat(browser.value("document.documentElement.scrollWidth").asInt())
                .isLessThanOrEqualTo(width);
        browser.value(axe());
        JsonNode found = browser.value("axe.run(document, {resultTypes: ['violations']}).then(r => r.violations"
                + ".filter(v => v.impact === 'serious' || v.impact === 'critical')"
                + ".map(v => v.id + ': ' + v.nodes.slice(0, 3).map(n => n.html.slice(0, 160)).join(' | ')))");
        assertThat(StreamSupport.stream(found.spliterator(), false).map(JsonNode::asString))
                .isEmpty();
    }

    @Test
    void sortsByAnyColumnAndBack() throws Exception {
        browser.show(file("bao-cao.html"), 1280, 900, "light");
        List<String> ranked = Arrays.asList(browser.text(SHOWN).split("; "));
        assertThat(ranked).hasSize(13).startsWith("Thị trấn Mộ Đức", "Xã Đức Nhuận");
        click("Đơn vị");
        assertThat(browser.text(SHOWN)).startsWith("Thị trấn Mộ Đức; Xã Đức Chánh; Xã Đức Hiệp; Xã Đức Hòa");
        assertThat(browser.text(FIRST + ".tHead.rows[0].cells[1].getAttribute('aria-sort')"))
                .isEqualTo("ascending");
        click("Giá trị (%)");
        click("Giá trị (%)");
        assertThat(browser.text(SHOWN)).startsWith("Xã Đức Phú; Xã Đức Thắng").endsWith("Xã Đức Lợi");
        click("Hạng");
        assertThat(Arrays.asList(browser.text(SHOWN).split("; "))).isEqualTo(ranked);
    }

    @Test
    void findsUnitsHoweverTheyAreTyped() throws Exception {
        browser.show(file("bao-cao.html"), 1280, 900, "light");
        browser.value("document.querySelector('[data-kind=xa] input').focus()");
        browser.type("đuc TH");
        assertThat(browser.text(SHOWN)).isEqualTo("Xã Đức Thạnh; Xã Đức Thắng");
        assertThat(browser.text("document.querySelector('output').textContent")).contains("2");
        browser.value("document.querySelector('[data-kind=xa] input').select()");
        browser.type("không có xã này");
        assertThat(browser.text(SHOWN)).isEmpty();
    }

    @Test
    void canBeUsedWithTheKeyboardAlone() throws Exception {
        browser.show(file("bao-cao.html"), 1280, 900, "light");
        browser.press("Tab", 9, "");
        assertThat(browser.text("document.activeElement.className")).isEqualTo("skip");
        boolean sorted = false;
        for (int i = 0; i < 60 && !sorted; i++) {
            browser.press("Tab", 9, "");
            sorted = browser.text("document.activeElement.textContent").equals("Đơn vị");
        }
        assertThat(browser.text("getComputedStyle(document.activeElement).outlineStyle"))
                .isEqualTo("solid");
        browser.press("Enter", 13, "\r");
        assertThat(browser.text(SHOWN)).startsWith("Thị trấn Mộ Đức; Xã Đức Chánh");
    }

    @Test
    void showsAllRowsWithoutItsScript() throws Exception {
        browser.send("Emulation.setScriptExecutionDisabled", java.util.Map.of("value", true));
        try {
            browser.show(file("bao-cao.html"), 1280, 900, "light");
        } finally {
            browser.send("Emulation.setScriptExecutionDisabled", java.util.Map.of("value", false));
        }
        assertThat(browser.text(SHOWN).split("; ")).hasSize(13);
        assertThat(browser.text("getComputedStyle(document.querySelector('.tools')).display"))
                .isEqualTo("none");
    }

    @Test
    void printsOnA4() throws Exception {
        browser.show(file("bao-cao.html"), 1280, 900, "dark");
        String pdf = new String(browser.pdf(), StandardCharsets.ISO_8859_1);
        assertThat(pdf).contains("/MediaBox [0 0 594.95996 841.91998]");
    }

    private static void click(String heading) throws Exception {
        browser.value("Array.from(" + FIRST + ".tHead.querySelectorAll('button')).find(b => b.textContent === '"
                + heading + "').click()");
    }

    private static Path file(String name) {
        return folder.resolve("cong-bo").resolve(name);
    }

    private static String axe() throws Exception {
        return Files.readString(AXE);
    }
}
