package vn.dti.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import vn.dti.notice.Language;
import vn.dti.notice.Texts;

/** Every command, option and parameter has a word of help in both languages; the two are not the same words. */
class HelpTest {

    @Test
    void everyCommandOptionAndParameterHasHelpInBothLanguages() {
        Map<String, String> vietnamese = help(Language.VI);
        Map<String, String> english = help(Language.EN);

        assertThat(vietnamese).hasSizeGreaterThan(Commands.NAMES.size() * 4);
        assertThat(english.keySet()).isEqualTo(vietnamese.keySet());
        List<String> silent = new ArrayList<>();
        vietnamese.forEach((name, words) -> {
            if (words.isBlank() || english.get(name).isBlank() || words.equals(english.get(name))) {
                silent.add(name + ": " + words);
            }
        });
        assertThat(silent).isEmpty();
    }

    @Test
    void everyCommandShowsTwoExamplesThatItUnderstands() {
        for (Language language : Language.values()) {
            for (String name : Commands.NAMES) {
                String[] examples = all(language)
                        .getSubcommands()
                        .get(name)
                        .getCommandSpec()
                        .usageMessage()
                        .footer();
                assertThat(examples).as(name).hasSize(2);
                for (String example : examples) {
                    assertThat(example).startsWith("  dti " + name + " ");
                    String[] words = Pattern.compile("\"([^\"]*)\"|(\\S+)")
                            .matcher(example)
                            .results()
                            .map(word -> word.group(1) == null ? word.group(2) : word.group(1))
                            .skip(1)
                            .toArray(String[]::new);
                    assertThatCode(() -> all(language).parseArgs(words))
                            .as(example)
                            .doesNotThrowAnyException();
                }
            }
        }
    }

    @Test
    void aVietnameseHelpNamesItsParametersInVietnamese() {
        for (String name : Commands.NAMES) {
            String help = all(Language.VI).getSubcommands().get(name).getUsageMessage();
            assertThat(help)
                    .as(name)
                    .doesNotContainPattern(
                            "\\b(FOLDER|FILE|UNIT|INDICATOR|DIR|DATE|ROUND|CODE|COMMAND|NAME|SET|STAGE)\\b")
                    .contains("Ví dụ:");
        }
        assertThat(all(Language.VI).getUsageMessage()).contains("LỆNH").doesNotContain("COMMAND");
        assertThat(all(Language.EN).getSubcommands().get("score").getUsageMessage())
                .contains("FOLDER", "Examples:");
    }

    private static CommandLine all(Language language) {
        PrintWriter nowhere = new PrintWriter(new StringWriter());
        Texts texts = Texts.in(language);
        CommandLine all = new Commands(new Screen(texts, nowhere, nowhere, false, 80, false)).lineFor();
        all.setResourceBundle(texts.bundle());
        all.setCaseInsensitiveEnumValuesAllowed(true);
        all.registerConverter(LocalDate.class, new TypedDay());
        return all;
    }

    private static Map<String, String> help(Language language) {
        CommandLine all = all(language);
        Map<String, String> help = new TreeMap<>();
        collect(all.getCommandSpec(), help);
        return help;
    }

    private static void collect(CommandSpec command, Map<String, String> help) {
        if (command.usageMessage().hidden()) {
            return;
        }
        String name = command.qualifiedName();
        help.put(name, String.join(" ", command.usageMessage().description()));
        for (ArgSpec argument : command.args()) {
            if (!argument.hidden()) {
                String label = argument instanceof OptionSpec option
                        ? option.longestName()
                        : String.valueOf(command.positionalParameters().indexOf(argument));
                help.put(name + " " + label, String.join(" ", argument.description()));
            }
        }
        command.subcommands().values().forEach(sub -> collect(sub.getCommandSpec(), help));
    }
}
