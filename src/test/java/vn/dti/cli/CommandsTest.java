package vn.dti.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import vn.dti.notice.Language;
import vn.dti.notice.Texts;

/** Only the command that is asked for is made; help and suggestions know all. */
class CommandsTest {

    private static final PrintWriter NOWHERE = new PrintWriter(new StringWriter());
    private final Commands commands =
            new Commands(new Screen(Texts.in(Language.VI), NOWHERE, NOWHERE, false, 80, false));

    @ParameterizedTest
    @FieldSource("vn.dti.cli.Commands#NAMES")
    void aNamedCommandIsMadeAlone(String name) {
        CommandLine line = commands.lineFor(name, "--help");

        assertThat(line.getSubcommands()).containsOnlyKeys(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "-C", "scroe", "@options.txt"})
    void withoutANameInFrontAllAreThere(String first) {
        assertThat(commands.lineFor(first, "score").getSubcommands()).containsOnlyKeys(Commands.NAMES);
        assertThat(commands.lineFor().getSubcommands()).containsOnlyKeys(Commands.NAMES);
    }

    @ParameterizedTest
    @FieldSource("vn.dti.cli.Commands#NAMES")
    void everyCommandIsInTheReadme(String name) throws Exception {
        assertThat(Files.readString(Path.of("README.md"))).contains("dti " + name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--version", "-V"})
    void theVersionIsTheSameAloneAndInACommand(String option) {
        assertThat(printed(option)).isEqualTo(printed("--lang", "en", option)).startsWith("dti ");
    }

    @Test
    void aWrongNameIsToldTheNearestRightOne() {
        StringWriter err = new StringWriter();

        int code = Main.run(new String[] {"scroe"}, NOWHERE, new PrintWriter(err));

        assertThat(code).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains("score");
    }

    private static String printed(String... arguments) {
        StringWriter out = new StringWriter();
        assertThat(Main.run(arguments, new PrintWriter(out), NOWHERE)).isEqualTo(ExitCode.DONE);
        return out.toString();
    }
}
