package vn.dti.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.dti.notice.Notice;
import vn.dti.notice.Severity;
import vn.dti.ranking.Ranking;
import vn.dti.ranking.RankingRow;
import vn.dti.run.Results;
import vn.dti.view.Numbers;
import vn.dti.view.ScopeName;

/** What changed from one run to the next: files, errors that came and went, ranks. */
final class ChangesScreen {

    /** So many units are named for a ranking. */
    private static final int MOST_UNITS = 10;

    private final Screen screen;
    private final Results before;
    private final Results now;
    private final Numbers numbers;

    ChangesScreen(Screen screen, Results before, Results now) {
        this.screen = screen;
        this.before = before;
        this.now = now;
        this.numbers = new Numbers(screen.texts());
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>(files());
        int read = lines.size();
        findings("watch.came", Severity.ERROR, now, before, lines);
        findings("watch.went", Severity.ERROR, before, now, lines);
        findings("watch.came.warnings", Severity.WARNING, now, before, lines);
        findings("watch.went.warnings", Severity.WARNING, before, now, lines);
        ranks(lines);
        if (lines.size() == read) {
            lines.add(text("watch.same"));
        }
        lines.add(text(
                "watch.counts",
                NoticePrinter.count(now.notices(), Severity.ERROR),
                NoticePrinter.count(now.notices(), Severity.WARNING)));
        return lines;
    }

    private List<String> files() {
        Map<String, String> old = hashes(before);
        Map<String, String> current = hashes(now);
        List<String> lines = new ArrayList<>();
        current.forEach((path, hash) -> {
            if (!old.containsKey(path)) {
                lines.add(text("watch.file.new", path));
            } else if (!old.get(path).equals(hash)) {
                lines.add(text("watch.file.changed", path));
            }
        });
        old.keySet().stream()
                .filter(path -> !current.containsKey(path))
                .forEach(path -> lines.add(text("watch.file.gone", path)));
        return lines;
    }

    private static Map<String, String> hashes(Results results) {
        Map<String, String> hashes = new LinkedHashMap<>();
        results.inputs().forEach(file -> hashes.put(file.path(), file.sha256()));
        return hashes;
    }

    /** Findings of one run that the other has not. */
    private void findings(String key, Severity severity, Results of, Results without, List<String> lines) {
        Set<Notice> known = new HashSet<>(without.notices());
        List<Notice> own = of.notices().stream()
                .filter(notice -> notice.severity() == severity && !known.contains(notice))
                .toList();
        if (!own.isEmpty()) {
            lines.add(screen.bold(text(key, own.size())));
            new NoticePrinter(screen).lines(own).forEach(line -> lines.add("  " + line));
        }
    }

    private void ranks(List<String> lines) {
        for (Results.KindResults kind : now.kinds()) {
            Optional<Results.KindResults> old = before.kind(kind.kind().code());
            for (Ranking ranking : kind.rankings()) {
                List<String> moved = old.flatMap(
                                each -> each.ranking(ranking.scope().code()))
                        .map(earlier -> moved(earlier, ranking))
                        .orElse(List.of());
                if (!moved.isEmpty()) {
                    lines.add(screen.bold(
                            text("watch.ranks", kind.kind().name(), ScopeName.of(ranking.scope(), screen.texts()))));
                    moved.stream().limit(MOST_UNITS).forEach(line -> lines.add("  " + line));
                    if (moved.size() > MOST_UNITS) {
                        lines.add("  " + text("watch.ranks.more", moved.size() - MOST_UNITS));
                    }
                }
            }
        }
    }

    private List<String> moved(Ranking earlier, Ranking ranking) {
        List<String> moved = new ArrayList<>();
        for (RankingRow row : ranking.rows()) {
            Optional<RankingRow> old = earlier.row(row.scorecard().unit().code());
            String rank = numbers.rank(row.rank());
            String value = numbers.value(row.total());
            String oldRank = numbers.rank(old.flatMap(RankingRow::rank));
            String oldValue = numbers.value(old.flatMap(RankingRow::total));
            if (!rank.equals(oldRank) || !value.equals(oldValue)) {
                String name = row.scorecard().unit().name();
                moved.add(text("watch.rank", name, change(oldRank, rank), change(oldValue, value)));
            }
        }
        return moved;
    }

    private static String change(String old, String now) {
        return old.equals(now) ? now : old + " → " + now;
    }

    private String text(String key, Object... arguments) {
        return screen.texts().get(key, arguments);
    }
}
