package vn.dti.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import vn.dti.notice.NoticeCode;
import vn.dti.notice.Place;

/** Reads spreadsheets of every kind, recognised by content. */
public final class Workbooks {

    private Workbooks() {}

    /**
     * Reads one file. What its content does wrong is told in the workbook's notices.
     *
     * @param path the file
     * @param name the name under which notices speak of it
     * @throws IOException if the operating system does not give the file's bytes
     */
    public static Workbook read(Path path, String name, Limits limits) throws IOException {
        if (Files.size(path) == 0) {
            return new Workbook(
                    name, Optional.empty(), List.of(), List.of(NoticeCode.FILE_EMPTY.at(Place.ofFile(name))));
        }
        return new Workbook(name, Optional.empty(), List.of(), List.of());
    }
}
