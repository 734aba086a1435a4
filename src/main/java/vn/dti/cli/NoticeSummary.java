package vn.dti.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.dti.assessment.Assessment;
import vn.dti.assessment.Unit;
import vn.dti.code.UnitCode;
import vn.dti.notice.Notice;
import vn.dti.notice.Severity;
import vn.dti.run.Results;
import vn.dti.view.NoticeGroup;

/** What a run found, in the few lines that stand before a ranking; the rest is counted. */
final class NoticeSummary {

    /** Lines of findings before the ranking. */
    private static final int MOST = 5;

    private final Screen screen;
    private final Assessment assessment;
    private final List<Notice> notices;

    NoticeSummary(Screen screen, Results results) {
        this.screen = screen;
        this.assessment = results.assessment();
        this.notices = results.notices();
    }

    /**
     * The most serious findings, a line each, then how many there are of all.
     *
     * @param folder as whoever asks for the rest has to type it
     */
    List<String> lines(String folder) {
        List<NoticeGroup> groups =
                NoticeGroup.of(notices.stream()
                                .filter(notice -> notice.severity() != Severity.INFO)
                                .toList())
                        .stream()
                        .sorted(Comparator.comparing(
                                        (NoticeGroup group) -> group.first().severity())
                                .thenComparing(
                                        group -> group.first().place().unit().isEmpty()))
                        .toList();
        NoticePrinter printer = new NoticePrinter(screen);
        List<String> lines = new ArrayList<>();
        groups.stream()
                .limit(MOST)
                .map(group -> printer.line(group, this::name))
                .forEach(lines::add);
        lines.addAll(faultyUnits());
        if (!notices.isEmpty()) {
            lines.add(screen.texts()
                    .get(
                            "score.counts",
                            NoticePrinter.count(notices, Severity.ERROR),
                            NoticePrinter.count(notices, Severity.WARNING),
                            NoticePrinter.count(notices, Severity.INFO),
                            folder));
        }
        return lines;
    }

    /** Every unit that has errors, with how many; empty where none has. */
    List<String> faultyUnits() {
        Map<UnitCode, Integer> errors = new LinkedHashMap<>();
        notices.stream()
                .filter(Notice::isError)
                .forEach(notice -> notice.place().unit().ifPresent(unit -> errors.merge(unit, 1, Integer::sum)));
        List<String> units = new ArrayList<>();
        errors.forEach((unit, count) -> units.add(screen.texts().get("notices.unit", name(unit), count)));
        return units.isEmpty() ? List.of() : screen.flow(screen.texts().get("notices.units") + "  ", units);
    }

    private String name(UnitCode unit) {
        return assessment.unit(unit).map(Unit::name).orElse(unit.text());
    }
}
