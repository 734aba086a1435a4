package vn.dti.cli;

import java.util.List;
import picocli.CommandLine;
import vn.dti.notice.Texts;

/**
 * The commands, in the order of a year's work. A run that names one makes only that one, since making all costs a short
 * run more than its work; where none is named first, all are there, for the help and for the nearest right name.
 */
final class Commands {

    static final List<String> NAMES = List.of(
            "init",
            "forms",
            "receive",
            "status",
            "import",
            "check",
            "score",
            "diff",
            "explain",
            "what-if",
            "analyze",
            "verify",
            "publish",
            "set",
            "completion",
            HelpCommand.NAME);

    private final Screen screen;

    Commands(Screen screen) {
        this.screen = screen;
    }

    /** The command line that understands the arguments. */
    CommandLine lineFor(String... arguments) {
        CommandLine dti = new CommandLine(new DtiCommand(screen));
        boolean oneIsNamed = arguments.length > 0 && NAMES.contains(arguments[0]);
        for (String name : oneIsNamed ? List.of(arguments[0]) : NAMES) {
            dti.addSubcommand(command(name));
        }
        return dti;
    }

    /** The command line of all commands, with its help in words. */
    CommandLine allWith(Texts texts) {
        CommandLine all = lineFor();
        all.setResourceBundle(texts.bundle());
        return all;
    }

    private Object command(String name) {
        return switch (name) {
            case "init" -> new InitCommand(screen);
            case "forms" -> new FormsCommand(screen);
            case "receive" -> new ReceiveCommand(screen);
            case "status" -> new StatusCommand(screen);
            case "import" -> new ImportCommand(screen);
            case "check" -> new CheckCommand(screen);
            case "score" -> new ScoreCommand(screen);
            case "diff" -> new DiffCommand(screen);
            case "explain" -> new ExplainCommand(screen);
            case "what-if" -> new WhatIfCommand(screen);
            case "analyze" -> new AnalyzeCommand(screen);
            case "verify" -> new VerifyCommand(screen);
            case "publish" -> new PublishCommand(screen);
            case "set" -> new SetCommand(screen);
            case "completion" -> new CompletionCommand(screen);
            case HelpCommand.NAME -> new HelpCommand(screen);
            default -> throw new IllegalArgumentException(name);
        };
    }
}
