package vn.dti.publish;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.dti.cli.Main;
import vn.dti.code.Stage;
import vn.dti.notice.Language;
import vn.dti.notice.Texts;
import vn.dti.publish.web.WebEdition;
import vn.dti.publish.word.WordEdition;
import vn.dti.report.ResultsFolder;
import vn.dti.run.MainLine;
import vn.dti.run.Results;

/** The example of Mộ Đức, published for a test. */
public final class Published {

    public static final Path EXAMPLE = Path.of("examples/mo-duc-2024");

    private Published() {}

    public static Results example(boolean provisional) throws Exception {
        return run(EXAMPLE, provisional);
    }

    public static Results run(Path folder, boolean provisional) throws Exception {
        return MainLine.load(folder)
                .run(new Results.Options(new Stage("final"), provisional, false), (done, total) -> {});
    }

    public static void write(Results results, Language language, Path target) throws IOException {
        write(results, language, Optional.empty(), target);
    }

    public static void write(Results results, Language language, Optional<EarlierYear> earlier, Path target)
            throws IOException {
        PublicationFolder.write(
                results,
                Texts.in(language),
                new PublicationFolder.Order(
                        Set.of(PublishedPart.values()),
                        List.of(new WebEdition(earlier), new WordEdition(Map.of(), earlier))),
                target,
                false);
    }

    /** The results as machines read them, written below a folder. */
    public static JsonNode json(Results results, Path below) throws IOException {
        ResultsFolder.write(
                results, Texts.in(Language.VI), "0", below.resolve("ket-qua"), "ket-qua", false, (done, all) -> {});
        return JsonMapper.shared()
                .readTree(below.resolve("ket-qua/ket-qua.json").toFile());
    }

    /** A copy of the example, with its sets where it looks for them. */
    public static Path copy(Path below) throws IOException {
        for (String folder : new String[] {"examples/mo-duc-2024", "indicators"}) {
            try (Stream<Path> files = Files.walk(Path.of(folder))) {
                // What a person wrote there by trying the README is no part of the example.
                for (Path file : files.filter(each -> !each.toString().matches(".*(ket-qua|cong-bo|bieu-mau).*"))
                        .toList()) {
                    Path to = below.resolve(file.toString());
                    if (Files.isDirectory(file)) {
                        Files.createDirectories(to);
                    } else {
                        Files.copy(file, to);
                    }
                }
            }
        }
        return below.resolve("examples/mo-duc-2024");
    }

    /** What a command said, its exit code first. */
    public static String dti(String... args) {
        StringWriter out = new StringWriter();
        int code = Main.run(args, new PrintWriter(out), new PrintWriter(out));
        return code + "\n" + out;
    }
}
