package vn.dti.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.codegen.docgen.manpage.ManPageGenerator;
import vn.dti.notice.Language;
import vn.dti.notice.Texts;

/** Writes the sources of the man pages in both languages, the completion of each shell, from the same words as the help, and packs the package's list of changes. */
final class HelpPages {

    private HelpPages() {}

    /**
     * @param arguments the folder to write into: {@code adoc/vi}, {@code adoc/en}, {@code completion}, {@code changelog.gz}
     * @throws IOException if it cannot be written
     */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        for (Language language : Language.values()) {
            Path pages = folder.resolve("adoc").resolve(language.locale().getLanguage());
            Files.createDirectories(pages);
            int failed = ManPageGenerator.generateManPage(
                    pages.toFile(), null, new boolean[0], true, all(language).toArray(CommandSpec[]::new));
            if (failed != 0) {
                throw new IOException(pages + ": " + failed);
            }
        }
        try (OutputStream changes = new GZIPOutputStream(Files.newOutputStream(folder.resolve("changelog.gz")))) {
            Files.copy(Path.of("src/main/dist/deb/changelog"), changes);
        }
        Path completion = folder.resolve("completion");
        Files.createDirectories(completion);
        for (CompletionCommand.Shell shell : CompletionCommand.Shell.values()) {
            Files.writeString(
                    completion.resolve("dti." + shell.name().toLowerCase(Locale.ROOT)),
                    CompletionScript.of(shell, line(Language.VI)));
        }
    }

    private static List<CommandSpec> all(Language language) {
        List<CommandSpec> all = new ArrayList<>();
        CommandLine dti = line(language);
        all.add(dti.getCommandSpec());
        dti.getSubcommands().values().forEach(command -> all.add(command.getCommandSpec()));
        return all;
    }

    private static CommandLine line(Language language) {
        PrintWriter nowhere = new PrintWriter(new StringWriter());
        Texts texts = Texts.in(language);
        CommandLine line = new Commands(new Screen(texts, nowhere, nowhere, false, 80, false)).lineFor();
        line.setResourceBundle(texts.bundle());
        return line;
    }
}
