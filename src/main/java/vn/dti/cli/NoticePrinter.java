package vn.dti.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import vn.dti.assessment.Assessment;
import vn.dti.code.UnitCode;
import vn.dti.notice.Notice;
import vn.dti.notice.NoticeCode;
import vn.dti.notice.Place;
import vn.dti.notice.Severity;
import vn.dti.notice.VisibleText;
import vn.dti.view.NoticeGroup;
import vn.dti.view.PlaceWords;

/** Notices on the screen: what, where, what to do; what has one cause in one file is said once. */
final class NoticePrinter {

    /** Texts of a group that are shown where they differ. */
    private static final int MOST_MESSAGES = 3;

    /** The same of errors: each names its mend, and has its place in the line above. */
    private static final int MOST_ERRORS = 20;

    /** Places of a group that are named; those of errors are all named. */
    private static final int MOST_PLACES = 8;

    private final Screen screen;
    /** What {@code dti check} is told to show all of them; empty where no command does. */
    private final Optional<String> all;

    NoticePrinter(Screen screen) {
        this(screen, Optional.empty());
    }

    private NoticePrinter(Screen screen, Optional<String> all) {
        this.screen = screen;
        this.all = all;
    }

    /** Of what was found in an assessment, or in a set: checking it again shows all. */
    static NoticePrinter ofFolder(Screen screen, Path folder) {
        String word = Screen.word(folder);
        return new NoticePrinter(screen, Optional.of(word.equals(".") ? "" : word + " "));
    }

    /** Of what was found in a loose file. */
    static NoticePrinter ofFile(Screen screen, Path file, Path folder) {
        return new NoticePrinter(screen, Optional.of(Screen.word(file) + " --assessment " + Screen.word(folder) + " "));
    }

    /** All notices to err, in the order given. */
    void all(List<Notice> notices) {
        lines(notices).forEach(screen.err()::println);
    }

    /** Says what has to be put right before anything goes out, if there is any, and then that nothing was written. */
    boolean unready(Assessment assessment, String refusal) {
        List<Notice> left = assessment.unready();
        if (!left.isEmpty()) {
            // What stops a command is told to the last of it.
            NoticeGroup.of(left).forEach(group -> lines(group, left.size()).forEach(screen.err()::println));
            screen.err().println();
            screen.say(refusal);
        }
        return !left.isEmpty();
    }

    /** The notices, grouped. */
    List<String> lines(List<Notice> notices) {
        List<String> lines = new ArrayList<>();
        NoticeGroup.of(notices)
                .forEach(group -> lines.addAll(lines(group, group.first().isError() ? MOST_ERRORS : MOST_MESSAGES)));
        return lines;
    }

    /** @param most texts that are shown where they differ */
    private List<String> lines(NoticeGroup group, int most) {
        Notice first = group.first();
        List<String> lines = new ArrayList<>();
        String code = code(first);
        List<String> messages = group.messages(screen.texts());
        if (group.size() == 1) {
            String place = place(first.place());
            lines.add(severity(first.severity()) + (place.isEmpty() ? "" : "  " + place) + code);
            lines.add("     " + messages.get(0));
            return lines;
        }
        String where = place(new Place(
                first.place().file(),
                first.place().sheet(),
                "",
                first.place().file().isEmpty() ? first.place().unit() : Optional.empty(),
                Optional.empty()));
        lines.add(severity(first.severity()) + "  " + (where.isEmpty() ? "" : where + ": ") + places(group) + code);
        if (messages.size() == 1) {
            lines.add("     " + messages.get(0));
            return lines;
        }
        Set<String> said = new HashSet<>();
        for (Notice notice : group.notices()) {
            String message = screen.texts().message(notice);
            if (said.size() < most && said.add(message)) {
                String spot = place(new Place(
                        "",
                        "",
                        notice.place().cell(),
                        Optional.empty(),
                        notice.place().indicator()));
                lines.add("     " + (spot.isEmpty() ? "" : spot + ": ") + message);
            }
        }
        if (messages.size() > said.size()) {
            int more = messages.size() - said.size();
            lines.add("     "
                    + all.map(what -> screen.texts().get("notices.alike.all", more, what))
                            .orElseGet(() -> screen.texts().get("notices.alike", more)));
        }
        return lines;
    }

    /** The units of which no form is there, in one sentence; their names stand first in their notices. */
    List<String> absent(NoticeCode code, List<Notice> units) {
        List<Object> names =
                units.stream().map(notice -> notice.arguments().get(0)).toList();
        String key = code == NoticeCode.SUBMISSION_MISSING ? "check.missing" : "check.awaited";
        String sentence = units.size() == 1
                ? screen.texts().message(units.get(0))
                : screen.texts().get(key, units.size(), names);
        return List.of(severity(code.severity()) + "  " + sentence + code(units.get(0)), "");
    }

    private String places(NoticeGroup group) {
        List<String> places = group.places().stream().map(screen.texts()::spot).toList();
        if (places.isEmpty()) {
            return screen.texts().get("notices.many", group.size());
        }
        int most = group.first().isError() ? Integer.MAX_VALUE : MOST_PLACES;
        String named = String.join("; ", places.subList(0, Math.min(most, places.size())));
        return screen.texts().get("notices.places", group.size(), places.size() > most ? named + "; …" : named);
    }

    /** A group in one line of the screen. */
    String line(NoticeGroup group, Function<UnitCode, String> names) {
        Notice first = group.first();
        Place place = first.place();
        String who = place.unit().map(names).orElseGet(() -> VisibleText.onOneLine(place.file()));
        String what = group.size() > 1 ? screen.texts().get("notices.count", group.size()) : place.indicatorText();
        String where = String.join(" ", who, what).strip();
        String message = screen.texts().message(first);
        String severity = screen.texts().get("severity." + first.severity().key());
        // A message that begins with whom it is about needs no other beginning.
        String said = where.isEmpty() || message.startsWith(where) ? message : where + ": " + message;
        return severity(first.severity())
                + "  "
                + TextTable.end(said, screen.width() - severity.length() - 2)
                + code(first);
    }

    private String code(Notice notice) {
        return screen.verbose() ? "  [" + notice.code().key() + "]" : "";
    }

    private String severity(Severity severity) {
        String text = screen.texts().get("severity." + severity.key());
        return switch (severity) {
            case ERROR -> screen.red(text);
            case WARNING -> screen.yellow(text);
            case INFO -> text;
        };
    }

    /** A place in words: file, sheet, cell, indicator; the unit where there is no file. */
    String place(Place place) {
        String joined = new PlaceWords(screen.texts()).of(place);
        String indicator =
                place.indicator().isEmpty() ? "" : screen.texts().get("place.indicator", place.indicatorText());
        return (joined + " " + indicator).strip();
    }

    /** How many of each severity. */
    static long count(List<Notice> notices, Severity severity) {
        return notices.stream().filter(notice -> notice.severity() == severity).count();
    }
}
