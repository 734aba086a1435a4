package vn.dti.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.dti.notice.VisibleText;

/**
 * Files and folders dropped onto the program, or named where a command should stand: an assessment is scored, anything
 * else is checked against the assessment that it lies in, or against the one that the person at the keyboard names.
 *
 * @param keyboard where answers come from; empty where nobody sits there
 * @param lastUsed where the assessment is kept that such files were last checked against; empty where nothing is kept
 */
record DroppedPaths(Screen screen, Optional<BufferedReader> keyboard, Optional<Path> lastUsed) {

    /** Where programs keep what a person last did with them, by the habits of the system; empty where none is set. */
    static Optional<Path> lastUsed(Map<String, String> environment) {
        Optional<Path> local = path(environment.get("LOCALAPPDATA"));
        Optional<Path> state = path(environment.get("XDG_STATE_HOME"))
                .or(() -> path(environment.get("HOME")).map(home -> home.resolve(".local/state")));
        return local.or(() -> state).map(folder -> folder.resolve("dti").resolve("last-assessment"));
    }

    private static Optional<Path> path(String text) {
        return text == null || text.isBlank()
                ? Optional.empty()
                : Optional.of(Path.of(text)).filter(Path::isAbsolute);
    }

    /** Whether arguments name what is there instead of a command. */
    static boolean areNamed(String... arguments) {
        return arguments.length > 0
                && !isOption(arguments[0])
                && !Commands.NAMES.contains(arguments[0])
                && Stream.of(arguments).filter(each -> !isOption(each)).allMatch(DroppedPaths::exists);
    }

    private static boolean isOption(String argument) {
        return argument.startsWith("-");
    }

    /**
     * The command lines that arguments which {@link #areNamed} mean.
     *
     * @return none where it cannot be told what is meant; that was said then
     */
    List<String[]> commands(String... arguments) {
        List<String> options =
                Stream.of(arguments).filter(DroppedPaths::isOption).toList();
        List<Path> paths = Stream.of(arguments)
                .filter(each -> !isOption(each))
                .map(Path::of)
                .toList();
        if (paths.stream().allMatch(DroppedPaths::isAssessment)) {
            paths.stream().findFirst().ifPresent(this::remember);
            return paths.stream()
                    .map(path -> line(options, "score", path.toString()))
                    .toList();
        }
        Set<Optional<Path>> around =
                paths.stream().map(NearbyAssessments::around).collect(Collectors.toSet());
        Optional<Path> assessment =
                (around.size() == 1 ? around.iterator().next() : Optional.<Path>empty()).or(() -> asked(paths));
        assessment.ifPresent(this::remember);
        return assessment.stream()
                .flatMap(of -> paths.stream()
                        .map(path -> line(options, "check", "--assessment", of.toString(), path.toString())))
                .toList();
    }

    private static String[] line(List<String> options, String... command) {
        return Stream.concat(Arrays.stream(command), options.stream()).toArray(String[]::new);
    }

    private static boolean exists(String argument) {
        try {
            return Files.exists(Path.of(argument));
        } catch (InvalidPathException noPath) {
            return false;
        }
    }

    private static boolean isAssessment(Path path) {
        return NearbyAssessments.isAssessment(CommonOptions.assessmentFolder(path));
    }

    /** The assessment that the person chooses: the last one used, or one near what was dropped. */
    private Optional<Path> asked(List<Path> paths) {
        Optional<Path> last = remembered();
        Set<Path> choices = new LinkedHashSet<>();
        last.ifPresent(choices::add);
        Path first = paths.get(0).toAbsolutePath().normalize();
        // Forms are kept in a folder beside the assessment as often as in the one that holds both.
        Stream.iterate(first.getParent(), Objects::nonNull, Path::getParent)
                .limit(2)
                .flatMap(folder -> NearbyAssessments.of(folder).stream())
                .forEach(near -> choices.add(near.toAbsolutePath().normalize()));
        if (choices.isEmpty()) {
            screen.say("dropped.none", first);
            return Optional.empty();
        }
        List<Path> listed = new ArrayList<>(choices);
        if (keyboard.isEmpty()) {
            screen.say("dropped.which_command", first);
            listed.forEach(choice -> screen.err()
                    .println(VisibleText.onOneLine("  dti check --assessment \"" + choice + "\" \"" + first + "\"")));
            return Optional.empty();
        }
        screen.say("dropped.which", first);
        for (int i = 0; i < listed.size(); i++) {
            boolean isLast = last.isPresent() && listed.get(i).equals(last.get());
            screen.say(isLast ? "dropped.choice.last" : "dropped.choice", i + 1, listed.get(i));
        }
        return answer(listed);
    }

    /** Asks until one of the numbers is typed; nothing but Enter is the first, 0 or the end of all input none. */
    private Optional<Path> answer(List<Path> choices) {
        while (true) {
            screen.say("dropped.answer", choices.size());
            screen.err().flush();
            String typed = typed();
            if (typed == null || typed.strip().equals("0")) {
                return Optional.empty();
            }
            String number = typed.isBlank() ? "1" : typed.strip();
            if (number.matches("[1-9][0-9]{0,3}") && Integer.parseInt(number) <= choices.size()) {
                return Optional.of(choices.get(Integer.parseInt(number) - 1));
            }
        }
    }

    private String typed() {
        try {
            return keyboard.get().readLine();
        } catch (IOException closed) {
            return null;
        }
    }

    private Optional<Path> remembered() {
        try {
            return lastUsed.isPresent() && Files.exists(lastUsed.get())
                    ? Optional.of(Path.of(Files.readString(lastUsed.get()).strip()))
                            .filter(DroppedPaths::isAssessment)
                    : Optional.empty();
        } catch (IOException | InvalidPathException unreadable) {
            return Optional.empty();
        }
    }

    /** Where it cannot be kept it is asked for again, which is all that is lost. */
    private void remember(Path assessment) {
        if (lastUsed.isEmpty()) {
            return;
        }
        try {
            Files.createDirectories(lastUsed.get().getParent());
            Files.writeString(
                    lastUsed.get(),
                    CommonOptions.assessmentFolder(assessment).toAbsolutePath().normalize() + "\n");
        } catch (IOException notKept) {
            screen.say("dropped.not_kept", lastUsed.get());
        }
    }
}
