package vn.dti.publish.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dti.bench.BenchmarkFolder;
import vn.dti.notice.Language;
import vn.dti.notice.Texts;
import vn.dti.publish.PublicationFolder;
import vn.dti.publish.Published;
import vn.dti.publish.PublishedPart;

/** The public page of more units than fit one view. Run by {@code mvn -Pbrowser test}. */
class LargePageTest extends InBrowser {

    private static final String UNITS = "430";
    private static final String TABLE = "document.querySelector('table[aria-labelledby=xa-chuyen-doi-so]')";
    private static final String SHOWN =
            "Array.from(" + TABLE + ".tBodies[0].rows).filter(r => r.offsetParent !== null)";
    private static final String PAGER = TABLE + ".parentNode.nextElementSibling";

    @TempDir(cleanup = CleanupMode.NEVER)
    static Path folder;

    private static Path page;

    @BeforeAll
    static void publish() throws Exception {
        Path assessment = folder.resolve("tinh");
        BenchmarkFolder.main(new String[] {assessment.toString(), UNITS});
        PublicationFolder.write(
                Published.run(assessment, true),
                Texts.in(Language.VI),
                new PublicationFolder.Order(Set.of(PublishedPart.HTML), List.of(new WebEdition(Optional.empty()))),
                folder,
                false);
        page = folder.resolve("bao-cao.html");
    }

    @ParameterizedTest
    @CsvSource({"390,light", "820,dark", "1280,light"})
    void showsAPageOfRowsAtATime(int width, String scheme) throws Exception {
        browser.show(page, width, 900, scheme);
        assertThat(browser.value(SHOWN + ".length").asInt()).isEqualTo(HtmlTable.PAGE);
        assertThat(browser.text(PAGER + ".querySelector('span').textContent")).contains("1/9", UNITS);
        assertThat(browser.value("document.documentElement.scrollHeight").asInt())
                .isLessThan(30_000);
        browser.assertForEveryone(width);
    }

    @Test
    void turnsPagesWithTheKeyboard() throws Exception {
        browser.show(page, 1280, 900, "light");
        String first = browser.text(SHOWN + "[0].cells[1].textContent");
        browser.value(PAGER + ".querySelector('[data-step=\"1\"]').focus()");
        browser.press("Enter", 13, "\r");
        assertThat(browser.text(PAGER + ".querySelector('span').textContent")).contains("2/9");
        assertThat(browser.text(SHOWN + "[0].cells[0].textContent")).isEqualTo("51");
        browser.press("Tab", 9, "");
        browser.value(PAGER + ".querySelector('[data-step=\"-1\"]').focus()");
        browser.press("Enter", 13, "\r");
        assertThat(browser.text(SHOWN + "[0].cells[1].textContent")).isEqualTo(first);
        assertThat(browser.value(PAGER + ".querySelector('[data-step=\"-1\"]').disabled")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void findsAUnitOfAnyPage() throws Exception {
        browser.show(page, 390, 844, "light");
        browser.value("document.querySelector('input').focus()");
        browser.type("minh hoa 427");
        assertThat(browser.text(SHOWN + ".map(r => r.cells[1].textContent).join('; ')"))
                .isEqualTo("Xã Minh Họa 427");
        assertThat(browser.value(PAGER + ".hidden").asBoolean()).isTrue();
        browser.value("document.querySelector('input').select()");
        browser.type("minh hoa 4");
        // 4, 40 to 49 and 400 to 430.
        assertThat(browser.value(SHOWN + ".length").asInt()).isEqualTo(42);
    }

    @Test
    void sortsOverAllPages() throws Exception {
        browser.show(page, 1280, 900, "light");
        browser.value(TABLE + ".tHead.querySelectorAll('[role=button]')[1].click()");
        assertThat(browser.text(SHOWN + ".slice(0, 3).map(r => r.cells[1].textContent).join('; ')"))
                .isEqualTo("Xã Minh Họa 1; Xã Minh Họa 2; Xã Minh Họa 3");
        browser.value(TABLE + ".tHead.querySelectorAll('[role=button]')[0].click()");
        assertThat(browser.text(SHOWN + "[0].cells[0].textContent")).isEqualTo("1");
        browser.value(TABLE + ".tHead.querySelectorAll('[role=button]')[0].click()");
        assertThat(browser.text(SHOWN + "[0].cells[0].textContent")).isEqualTo(UNITS);
    }
}
