package vn.dti.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * The completion of one shell: its template with what the commands take filled in. What follows an option or stands at a
 * place is one of {@code unit}, {@code indicator}, {@code round}, {@code stage}, {@code pillar} (asked of dti for the
 * assessment at hand), {@code file}, {@code folder}, {@code none}, or {@code =word word …}.
 */
final class CompletionScript {

    private static final Map<String, String> NAMED = Map.ofEntries(
            Map.entry("--unit", "unit"),
            Map.entry("--against", "unit"),
            Map.entry("--indicator", "indicator"),
            Map.entry("--round", "round"),
            Map.entry("--stage", "stage"),
            Map.entry("--from", "stage"),
            Map.entry("--to", "stage"),
            Map.entry("--pillar", "pillar"),
            Map.entry("explain 0", "unit"),
            Map.entry("explain 1", "indicator"),
            Map.entry("what-if 0", "unit"),
            Map.entry("what-if 1", "indicator"),
            Map.entry(HelpCommand.NAME + " 0", "=" + String.join(" ", Commands.NAMES)));

    private final CompletionCommand.Shell shell;
    private final List<CommandSpec> commands;

    private CompletionScript(CompletionCommand.Shell shell, CommandLine dti) {
        this.shell = shell;
        this.commands = dti.getSubcommands().values().stream()
                .map(CommandLine::getCommandSpec)
                .filter(command -> !command.usageMessage().hidden())
                .toList();
    }

    /** The script for a shell. */
    static String of(CompletionCommand.Shell shell, CommandLine dti) {
        return new CompletionScript(shell, dti).filled();
    }

    private String filled() {
        String text = template();
        return text.replace("@COMMANDS@", lines(commands.stream().map(this::command)))
                .replace("@VALUES@", lines(commands.stream().flatMap(this::values)))
                .replace("@PLACES@", lines(commands.stream().flatMap(this::places)))
                .replace("@OPTIONS@", lines(commands.stream().flatMap(this::options)));
    }

    private String template() {
        try (InputStream in = CompletionScript.class.getResourceAsStream(shell.template())) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static String lines(Stream<String> lines) {
        return lines.collect(Collectors.joining("\n"));
    }

    private String command(CommandSpec command) {
        return said(command.name(), first(command.usageMessage().description()));
    }

    /** A word with its description, as the shell's lists have it. */
    private String said(String word, String description) {
        return switch (shell) {
            case BASH -> word;
            case ZSH -> "    '" + word + ":" + quoted(description) + "'";
            case FISH -> "complete -c dti -f -n __dti_at_command -a " + word + " -d '" + quoted(description) + "'";
        };
    }

    private static String first(String... description) {
        return description.length == 0
                ? ""
                : description[0].replaceAll("\\s+", " ").strip();
    }

    private String quoted(String text) {
        return shell == CompletionCommand.Shell.FISH
                ? text.replace("\\", "\\\\").replace("'", "\\'")
                : text.replace("'", "'\\''");
    }

    private Stream<String> values(CommandSpec command) {
        return command.options().stream()
                .filter(option -> option.arity().max() > 0 && !option.hidden())
                .map(option -> value(command, option));
    }

    private String value(CommandSpec command, OptionSpec option) {
        Stream<String> typed = Arrays.stream(option.names()).map(name -> "\"" + command.name() + " " + name + "\"");
        return shell == CompletionCommand.Shell.FISH
                ? typed.collect(Collectors.joining(" ", "    ", " \\"))
                : typed.collect(Collectors.joining(" | ", "    ", ")")) + " kind='"
                        + kind(command, option, option.longestName()) + "' ;;";
    }

    private Stream<String> places(CommandSpec command) {
        List<String> places = new ArrayList<>();
        for (PositionalParamSpec place : command.positionalParameters()) {
            int first = place.index().min();
            boolean open = place.arity().max() > 1 || place.index().max() > first && place.isMultiValue();
            String at = open ? "\"" + command.name() + " \"*" : "\"" + command.name() + " " + first + "\"";
            String kind = kind(command, place, command.name() + " " + first);
            places.add(
                    shell == CompletionCommand.Shell.FISH
                            ? "        case '" + at.replace("\"", "") + "'\n            set kind '" + kind + "'"
                            : "    " + at + ") kind='" + kind + "' ;;");
        }
        return places.stream();
    }

    private Stream<String> options(CommandSpec command) {
        Function<OptionSpec, String> line =
                switch (shell) {
                    case BASH -> OptionSpec::longestName;
                    case ZSH -> option ->
                            "      '" + option.longestName() + ":" + quoted(first(option.description())) + "'";
                    case FISH -> option -> fish(command, option);
                };
        List<OptionSpec> shown =
                command.options().stream().filter(option -> !option.hidden()).toList();
        return switch (shell) {
            case BASH -> Stream.of("    " + command.name() + ") options='"
                    + shown.stream().map(line).collect(Collectors.joining(" ")) + "' ;;");
            case ZSH -> Stream.of("    " + command.name() + ") options=(\n"
                    + shown.stream().map(line).collect(Collectors.joining("\n")) + "\n    ) ;;");
            case FISH -> shown.stream()
                    .filter(option -> !option.longestName().equals("-C"))
                    .map(line);
        };
    }

    private String fish(CommandSpec command, OptionSpec option) {
        StringBuilder line = new StringBuilder("complete -c dti -n '__dti_in " + command.name() + "'");
        for (String name : option.names()) {
            line.append(name.startsWith("--") ? " -l " + name.substring(2) : " -s " + name.substring(1));
        }
        if (option.arity().max() > 0) {
            String kind = kind(command, option, option.longestName());
            line.append(kind.equals("file") ? " -r -F" : " -x -a '(__dti_offer \"" + kind + "\")'");
        }
        return line + " -d '" + quoted(first(option.description())) + "'";
    }

    /** What may stand in the place of an argument. */
    static String kind(CommandSpec command, ArgSpec argument, String name) {
        Class<?> type = argument.isMultiValue() ? argument.auxiliaryTypes()[0] : argument.type();
        if (type.isEnum()) {
            return "="
                    + Arrays.stream(type.getEnumConstants())
                            .map(each -> each.toString().toLowerCase(Locale.ROOT))
                            .collect(Collectors.joining(" "));
        } else if (type == Path.class) {
            return name.equals("-C")
                            || name.equals("--assessment")
                            || command.name().equals("init") && name.endsWith(" 0")
                    ? "folder"
                    : "file";
        }
        return type == String.class ? NAMED.getOrDefault(name, "none") : "none";
    }
}
