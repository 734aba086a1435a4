package vn.dti.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.dti.appendix.Remark;
import vn.dti.sets.ReadIndicator;
import vn.dti.sets.ReadSet;
import vn.dti.sets.SetFinding;

/** What was understood of an appendix, and what a person must look at. */
final class AppendixScreen {

    /** Characters of a part that was not understood. */
    private static final int LONGEST = 160;

    private final Screen screen;
    private final ReadSet read;

    AppendixScreen(Screen screen, ReadSet read) {
        this.screen = screen;
        this.read = read;
    }

    /** @param brief without what was understood */
    List<String> lines(boolean brief) {
        List<String> lines = new ArrayList<>();
        lines.add(screen.bold(text(
                read.total().filter(total -> total.compareTo(read.sum()) == 0).isPresent()
                        ? "set.head.agrees"
                        : read.total().isPresent() ? "set.head.differs" : "set.head",
                read.title(),
                read.groups().size(),
                read.indicators().size(),
                read.sum(),
                read.total().orElse(BigDecimal.ZERO))));
        lines.add("");
        List<ReadIndicator> look = read.toBeLookedAt();
        lines.add(text("set.counts", read.indicators().size() - look.size(), look.size()));
        int width = read.indicators().stream()
                .mapToInt(indicator -> indicator.code().length())
                .max()
                .orElse(0);
        for (ReadIndicator indicator : read.indicators()) {
            if (!brief && !indicator.toBeLookedAt()) {
                lines.add("  " + padded(indicator.code(), width) + "  " + indicator.words());
                remarks(indicator).forEach(remark -> lines.add("  " + " ".repeat(width) + "  " + remark));
            }
        }
        if (!look.isEmpty()) {
            lines.add("");
            lines.add(screen.bold(text("set.look")));
            for (ReadIndicator indicator : look) {
                lines.add("  " + padded(indicator.code(), width) + "  " + why(indicator));
                remarks(indicator).forEach(remark -> lines.add("  " + " ".repeat(width) + "  " + remark));
            }
        }
        if (!read.findings().isEmpty()) {
            lines.add("");
            lines.add(screen.bold(text("set.checks")));
            read.findings().forEach(finding -> lines.add("  - " + finding(finding)));
        }
        lines.add("");
        lines.add(pillars());
        return lines;
    }

    private String why(ReadIndicator indicator) {
        if (indicator.maximum().isEmpty()) {
            return text("set.look.maximum", indicator.name());
        }
        if (indicator.reading().isEmpty()) {
            return text("set.look.no_text", indicator.name());
        }
        if (indicator.reading().get().rule().isPresent()) {
            return indicator.words();
        }
        return text(
                "set.look.not_understood",
                indicator.reading().get().notUnderstood().stream()
                        .map(part -> part.length() > LONGEST ? part.substring(0, LONGEST - 1) + "…" : part)
                        .collect(Collectors.joining("; ")));
    }

    private List<String> remarks(ReadIndicator indicator) {
        return indicator.reading().stream()
                .flatMap(reading -> reading.remarks().stream())
                .map(this::remark)
                .toList();
    }

    private String remark(Remark remark) {
        return text("appendix.remark." + remark.kind().key(), remark.arguments().toArray());
    }

    private String finding(SetFinding finding) {
        String said =
                text("set.finding." + finding.kind().key(), finding.arguments().toArray());
        return finding.place() == 0 ? said : text("set.finding.at", finding.place(), said);
    }

    /** "1, 2, 3 chung; 6 Chính quyền số", for a person to confirm. */
    private String pillars() {
        List<String> told = new ArrayList<>();
        for (ReadSet.ReadGroup group : read.groups()) {
            String pillars = group.pillars().isEmpty()
                    ? text("set.pillars.none")
                    : group.pillars().size() > 1
                            ? text("set.pillars.shared")
                            : group.pillars().get(0);
            told.add(text("set.pillars.group", group.code(), group.name(), pillars));
        }
        return text("set.pillars", String.join("; ", told));
    }

    private static String padded(String code, int width) {
        return code + " ".repeat(width - code.length());
    }

    private String text(String key, Object... arguments) {
        return screen.texts().get(key, arguments);
    }
}
