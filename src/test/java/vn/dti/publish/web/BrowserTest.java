package vn.dti.publish.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dti.comparison.ComparedFile;
import vn.dti.notice.Language;
import vn.dti.publish.EarlierYear;
import vn.dti.publish.OddAssessment;
import vn.dti.publish.Published;
import vn.dti.run.Results;

/**
 * Published pages as a browser shows them. Run by {@code mvn -Pbrowser test}, after {@code npm install
 * --prefix target axe-core}.
 */
class BrowserTest extends InBrowser {

    private static final String FIRST = "document.querySelector('table[aria-labelledby=xa-chuyen-doi-so]')";
    private static final String SHOWN = "Array.from(" + FIRST
            + ".tBodies[0].rows).filter(r => r.offsetParent !== null).map(r => r.cells[1].textContent).join('; ')";

    /** How many numbers stand outside the window or the frame of their table; a heat map's can be scrolled to. */
    private static final String CUT_OFF = "Array.from(document.querySelectorAll('table:not(.heat) td')).filter(d =>"
            + " d.offsetParent !== null && d.getBoundingClientRect().right"
            + " > d.closest('.scroll').getBoundingClientRect().right).length";

    @TempDir(cleanup = CleanupMode.NEVER)
    static Path folder;

    @BeforeAll
    static void publish() throws Exception {
        Results results = Published.example(true);
        Published.json(results, folder);
        try (InputStream before = Files.newInputStream(folder.resolve("ket-qua/ket-qua.json"))) {
            Published.write(
                    results,
                    Language.VI,
                    Optional.of(new EarlierYear(ComparedFile.read(before), results)),
                    folder.resolve("cong-bo"));
        }
        Path odd = OddAssessment.write(Files.createDirectories(folder.resolve("la")));
        Published.write(Published.run(odd, true), Language.VI, odd.resolve("cong-bo"));
    }

    @ParameterizedTest
    @CsvSource({
        "bao-cao.html,390,light",
        "bao-cao.html,390,dark",
        "bao-cao.html,820,light",
        "bao-cao.html,1280,dark",
        "bao-cao.html,1280,light",
        "phieu/duc-tan.html,390,light",
        "phieu/duc-tan.html,820,dark",
        "phieu/duc-tan.html,1280,dark",
        "phuong-phap.html,390,dark",
        "phuong-phap.html,1280,light"
    })
    void keepsNobodyOutAndFitsTheWindow(String page, int width, String scheme) throws Exception {
        browser.show(file(page), width, 900, scheme);
        browser.assertForEveryone(width);
    }

    @Test
    void showsNumbersAndBarsOnAPhone() throws Exception {
        browser.show(file("bao-cao.html"), 390, 844, "light");
        assertThat(browser.value(CUT_OFF).asInt()).isZero();
        assertThat(browser.value("Math.min(...Array.from(" + FIRST
                                + ".querySelectorAll('.bar')).map(b => b.getBoundingClientRect().width))")
                        .asInt())
                .isGreaterThan(100);
        browser.show(file("phieu/duc-tan.html"), 390, 844, "light");
        assertThat(browser.value(CUT_OFF).asInt()).isZero();
    }

    @Test
    void sortsRanksOfTwoYearsByTheEarlier() throws Exception {
        browser.show(file("bao-cao.html"), 1280, 900, "light");
        String years = "document.querySelector('table[aria-labelledby=xa-years]')";
        browser.value("Array.from(" + years
                + ".tHead.querySelectorAll('[role=button]')).find(b => b.textContent.startsWith('Hạng')).click()");
        assertThat(browser.text("Array.from(" + years
                        + ".tBodies[0].rows).map(r => parseInt(r.cells[4].textContent)).join(' ')"))
                .isEqualTo("1 2 3 3 5 6 7 8 9 10 11 12");
    }

    @Test
    void keepsTheMarkClearOfAllElseOnPaper() throws Exception {
        for (String page : List.of("bao-cao.html", "phieu/duc-tan.html", "phuong-phap.html")) {
            browser.show(file(page), 1280, 900, "light");
            // A4 without its margins at the left and right.
            browser.asPrinted(703);
            assertThat(browser.value("document.querySelector('.mark').getBoundingClientRect().left"
                                    + " - Math.max(...Array.from(document.querySelectorAll('.mark ~ *, .top'))"
                                    + ".flatMap(e => [e, ...e.querySelectorAll('*')])"
                                    + ".map(e => e.getBoundingClientRect().right))")
                            .asInt())
                    .as(page)
                    .isGreaterThanOrEqualTo(0);
        }
    }

    @ParameterizedTest
    @CsvSource({"390,bao-cao.html", "1280,bao-cao.html", "390,phieu/u2.html", "820,phuong-phap.html"})
    void breaksNamesWithoutEnd(int width, String page) throws Exception {
        browser.show(folder.resolve("la/cong-bo").resolve(page), width, 900, "light");
        browser.assertForEveryone(width);
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

    /** A code in bold is wider than in the heading's letters: 1.1 stood as 1. above 1 on paper. */
    @Test
    void codesOfIndicatorsStandOnOneLine() throws Exception {
        browser.show(file("bao-cao.html"), 1280, 900, "light");
        assertThat(browser.text("getComputedStyle(document.querySelector('tbody th.narrow')).whiteSpace"))
                .isEqualTo("nowrap");
    }

    private static void click(String heading) throws Exception {
        browser.value("Array.from(" + FIRST + ".tHead.querySelectorAll('[role=button]')).find(b => b.textContent === '"
                + heading + "').click()");
    }

    private static Path file(String name) {
        return folder.resolve("cong-bo").resolve(name);
    }
}
