package vn.dti.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.apache.logging.log4j.LogBuilder;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;
import org.apache.poi.hssf.record.RecordInputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * POI writes a trace message for nearly every record of an {@code .xls}; rendering them took up to 93 of 100 parts of the
 * time of some files. Nobody listens, so none may be rendered: the builder that POI asks for throws all away unseen.
 */
class SilentLibraryTest {

    static Stream<Class<?>> speakers() {
        return Stream.of(HSSFWorkbook.class, RecordInputStream.class, POIFSFileSystem.class);
    }

    @ParameterizedTest
    @MethodSource("speakers")
    void noMessageIsRendered(Class<?> speaker) {
        Logger logger = LogManager.getLogger(speaker);
        int[] rendered = {0};
        Object costly = new Object() {
            @Override
            public String toString() {
                rendered[0]++;
                return "";
            }
        };
        for (LogBuilder builder :
                new LogBuilder[] {logger.atTrace(), logger.atDebug(), logger.atInfo(), logger.atWarn()}) {
            assertThat(builder).isSameAs(LogBuilder.NOOP);
            builder.log("record {}", costly);
        }
        assertThat(rendered[0]).isZero();
    }
}
