package vn.dti.forms;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import vn.dti.notice.Texts;

/**
 * The files in an assessment's folder that a double click on Windows checks or scores it with. They look for the program
 * on the PATH, in DTI_HOME, beside and above the folder, and where downloads are unpacked, and wait for a key at the end.
 */
final class DoubleClickFiles {

    private static final String TEMPLATE = "double-click.cmd";

    private final Texts texts;

    DoubleClickFiles(Texts texts) {
        this.texts = texts;
    }

    void write(Path folder) throws IOException {
        write(folder, "score", "Chấm điểm.cmd");
        write(folder, "check", "Kiểm tra.cmd");
    }

    private void write(Path folder, String command, String name) throws IOException {
        String template;
        try (InputStream in = DoubleClickFiles.class.getResourceAsStream(TEMPLATE)) {
            template = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        String content = template.replace("{title}", texts.get("double_click." + command))
                .replace("{missing}", texts.get("double_click.missing"))
                .replace("{close}", texts.get("double_click.close"))
                .replace("{command}", command);
        // Windows' command interpreter loses its place in a file with lone line feeds.
        Files.writeString(
                folder.resolve(name), content.lines().map(line -> line + "\r\n").collect(Collectors.joining()));
    }
}
