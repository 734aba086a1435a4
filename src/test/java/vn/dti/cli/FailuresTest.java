package vn.dti.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.ExecutionException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dti.notice.Language;
import vn.dti.notice.Texts;

/** What is said where nobody foresaw what happened. */
class FailuresTest {

    private final StringWriter err = new StringWriter();

    private int handled(Throwable failure) {
        PrintWriter writer = new PrintWriter(err);
        return new Failures(new Screen(Texts.in(Language.VI), writer, writer, false, 80, false)).unforeseen(failure);
    }

    @Test
    void aBugIsLoggedInAFileOfItsOwnThatOnlyItsOwnerReads() throws IOException {
        assertThat(handled(new IllegalStateException("thử"))).isEqualTo(ExitCode.BUG);

        Matcher named = Pattern.compile("\\S+dti-\\d+\\.log").matcher(err.toString());
        assertThat(named.find()).as(err.toString()).isTrue();
        Path log = Path.of(named.group());
        try {
            assertThat(Files.readString(log)).contains("IllegalStateException: thử", "FailuresTest");
            assertThat(err.toString()).doesNotContain("\tat ");
            if (Files.getFileStore(log).supportsFileAttributeView(PosixFileAttributeView.class)) {
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(log)))
                        .isEqualTo("rw-------");
            }
        } finally {
            Files.delete(log);
        }
    }

    /** -o is no remedy where the machine's own folder is full. */
    @Test
    void aFullDiskIsToldWithWhatHelpsThere() {
        PrintWriter writer = new PrintWriter(err);
        Failures failures = new Failures(new Screen(Texts.in(Language.VI), writer, writer, false, 80, false));
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
        assertThat(failures.handleExecutionException(
                        new FileSystemException(
                                temporary.resolve("dti-verify-1/x").toString(), null, "No space left on device"),
                        null,
                        null))
                .isEqualTo(ExitCode.FILE);
        assertThat(err.toString()).contains("thư mục tạm", "java.io.tmpdir").doesNotContain("-o");
        err.getBuffer().setLength(0);
        assertThat(failures.handleExecutionException(
                        new FileSystemException(temporary.resolve("x").toString(), null, "No space left on device"),
                        null,
                        null))
                .isEqualTo(ExitCode.FILE);
        assertThat(err.toString()).contains("ổ đĩa đã đầy", "-o").doesNotContain("thư mục tạm");
    }

    @Test
    void aFolderInPlaceOfAFileIsNotToldToBecomeOne(@TempDir Path folder) {
        assertThat(said(new FileAlreadyExistsException(folder.toString())))
                .contains(folder.toString(), "phải là một tệp")
                .doesNotContain("phải là một thư mục");
        assertThat(said(new NotDirectoryException(folder.resolve("x").toString())))
                .contains("phải là một thư mục");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Too many levels of symbolic links or unable to access attributes of symbolic link",
                "Read-only file system",
                "File name too long",
                "Input/output error",
                "Too many open files"
            })
    void whatTheSystemSaysIsSaidInWordsThatHelp(String reason) {
        assertThat(said(new FileSystemException("/x/y", null, reason)))
                .contains("/x/y: ", ". Hãy ")
                .doesNotContain(reason);
    }

    /** Two runs begin the same year: the one that comes later is told so. */
    @Test
    void whatTheSystemSaysNothingOfIsSaidAllTheSame() {
        assertThat(said(new DirectoryNotEmptyException("/x/2026"))).contains("/x/2026", "không trống");
        assertThat(said(new FileSystemException("/x/y"))).contains("/x/y", "không đọc hoặc ghi được");
    }

    private String said(FileSystemException failure) {
        err.getBuffer().setLength(0);
        PrintWriter writer = new PrintWriter(err);
        assertThat(new Failures(new Screen(Texts.in(Language.VI), writer, writer, false, 80, false))
                        .handleExecutionException(failure, null, null))
                .isEqualTo(ExitCode.FILE);
        return err.toString();
    }

    @Test
    void memoryThatRanOutIsOneSentenceWhereverItRanOut() {
        Throwable inAThread =
                new IllegalStateException(new ExecutionException(new OutOfMemoryError("Java heap space")));

        assertThat(handled(inAThread)).isEqualTo(ExitCode.BUG);
        assertThat(err.toString().lines()).singleElement().asString().contains("bộ nhớ", "DTI_JAVA_OPTS");
    }

    /** A class like any other, but that memory runs out while it is prepared. */
    private static final class Unprepared {

        static final int SIZE = size();

        private static int size() {
            throw new OutOfMemoryError("Java heap space");
        }
    }

    @Test
    void aClassThatCouldNotBePreparedForLackOfMemoryIsSaidAsMemory() {
        assertThatThrownBy(() -> assertThat(Unprepared.SIZE).isZero()).isInstanceOf(OutOfMemoryError.class);
        Throwable later = catchThrowable(() -> assertThat(Unprepared.SIZE).isZero());
        assertThat(later).isInstanceOf(NoClassDefFoundError.class);

        assertThat(handled(new IllegalStateException(later))).isEqualTo(ExitCode.BUG);
        assertThat(handled(new NoClassDefFoundError("Could not initialize class " + Unprepared.class)))
                .isEqualTo(ExitCode.BUG);

        assertThat(err.toString().lines()).hasSize(2).allMatch(line -> line.contains("bộ nhớ"));
    }

    @Test
    void aClassThatIsMissingIsNoLackOfMemory() throws IOException {
        handled(new NoClassDefFoundError("vn/dti/Missing"));

        assertThat(err.toString()).contains("vn/dti/Missing").doesNotContain("bộ nhớ");
        Matcher named = Pattern.compile("\\S+dti-\\d+\\.log").matcher(err.toString());
        assertThat(named.find()).isTrue();
        Files.delete(Path.of(named.group()));
    }
}
