package vn.dti.cli;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How many characters fit on a line: what {@code COLUMNS} says, else what the terminal says, else 80. */
final class TerminalWidth {

    private static final int USUAL = 80;
    private static final int LEAST = 40;
    private static final int MOST = 1000;
    private static final Pattern SIZE = Pattern.compile("\\d+\\s+(\\d{1,4})\\s*");

    private TerminalWidth() {}

    static int of(Map<String, String> environment, boolean terminal) {
        String columns = environment.getOrDefault("COLUMNS", "");
        if (columns.matches("\\d{1,4}")) {
            return within(Integer.parseInt(columns));
        }
        return terminal ? asked() : USUAL;
    }

    private static int within(int width) {
        return Math.max(LEAST, Math.min(MOST, width));
    }

    /** Java cannot ask the terminal, {@code stty} can; where there is none, the usual width holds. */
    private static int asked() {
        File terminal = new File("/dev/tty");
        if (!terminal.exists()) {
            return USUAL;
        }
        try {
            Process stty = new ProcessBuilder("stty", "size")
                    .redirectInput(terminal)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (!stty.waitFor(1, TimeUnit.SECONDS)) {
                stty.destroy();
                return USUAL;
            }
            Matcher size = SIZE.matcher(new String(stty.getInputStream().readAllBytes(), StandardCharsets.US_ASCII));
            return size.matches() ? within(Integer.parseInt(size.group(1))) : USUAL;
        } catch (IOException none) {
            return USUAL;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return USUAL;
        }
    }
}
