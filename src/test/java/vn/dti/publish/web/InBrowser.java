package vn.dti.publish.web;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** Tests of published pages in one browser; after each, nothing may have left the page or gone wrong in it. */
@Tag("browser")
abstract class InBrowser {

    static Browser browser;

    @BeforeAll
    static void open(@TempDir(cleanup = CleanupMode.NEVER) Path folder) throws Exception {
        browser = new Browser(Files.createDirectories(folder.resolve("chromium")));
    }

    @AfterAll
    static void close() throws Exception {
        browser.close();
    }

    @AfterEach
    void nothingLeftThePageAndNothingWentWrong() {
        browser.assertQuiet();
    }
}
