package vn.dti.cli;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.dti.notice.Notice;
import vn.dti.notice.NoticeCode;
import vn.dti.notice.Place;
import vn.dti.notice.Severity;

/** Notices on the screen: what, where, what to do. */
final class NoticePrinter {

    /** So many of one kind are shown; the rest is counted. */
    private static final int MOST_OF_ONE_KIND = 20;

    private final Screen screen;
    private final Map<NoticeCode, Integer> shown = new EnumMap<>(NoticeCode.class);

    NoticePrinter(Screen screen) {
        this.screen = screen;
    }

    /** All notices to err, in the order given. */
    void all(List<Notice> notices) {
        notices.forEach(notice -> lines(notice).forEach(screen.err()::println));
    }

    /** The notices, at most {@value #MOST_OF_ONE_KIND} of one kind, then how many of which kind were left out. */
    List<String> limited(List<Notice> notices) {
        List<String> lines = new ArrayList<>();
        for (Notice notice : notices) {
            if (shown.merge(notice.code(), 1, Integer::sum) <= MOST_OF_ONE_KIND) {
                lines.addAll(lines(notice));
            }
        }
        return lines;
    }

    /** What {@link #limited} left out, a line per kind. */
    List<String> leftOut() {
        List<String> lines = new ArrayList<>();
        shown.forEach((code, count) -> {
            if (count > MOST_OF_ONE_KIND) {
                lines.add(screen.texts().get("notices.left_out", code.key(), count - MOST_OF_ONE_KIND, count));
            }
        });
        return lines;
    }

    List<String> lines(Notice notice) {
        String severity = screen.texts().get("severity." + notice.severity().key());
        String coloured =
                switch (notice.severity()) {
                    case ERROR -> screen.red(severity);
                    case WARNING -> screen.yellow(severity);
                    case INFO -> severity;
                };
        String place = place(notice.place());
        List<String> lines = new ArrayList<>();
        lines.add(coloured + (place.isEmpty() ? "" : "  " + place));
        lines.add("     " + screen.texts().message(notice));
        return lines;
    }

    /** A place in words: file, sheet, cell, indicator; the unit where there is no file. */
    String place(Place place) {
        List<String> parts = new ArrayList<>();
        if (!place.file().isEmpty()) {
            parts.add(place.file());
        } else if (place.unit().isPresent()) {
            parts.add(place.unitText());
        }
        if (!place.sheet().isEmpty()) {
            parts.add(screen.texts().get("place.sheet", place.sheet()));
        }
        if (!place.cell().isEmpty()) {
            boolean line = place.cell().startsWith("dòng ");
            parts.add(
                    line
                            ? screen.texts().get("place.line", place.cell().substring("dòng ".length()))
                            : screen.texts().get("place.cell", place.cell()));
        }
        String joined = String.join(", ", parts);
        return place.indicator().isEmpty()
                ? joined
                : joined + " " + screen.texts().get("place.indicator", place.indicator());
    }

    /** How many of each severity. */
    static long count(List<Notice> notices, Severity severity) {
        return notices.stream().filter(notice -> notice.severity() == severity).count();
    }
}
