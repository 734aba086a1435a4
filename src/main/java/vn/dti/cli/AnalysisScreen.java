package vn.dti.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.dti.analysis.Analysis;
import vn.dti.analysis.KindAnalysis;
import vn.dti.assessment.Unit;
import vn.dti.cli.TextTable.Column;
import vn.dti.report.AnalysisCsv;
import vn.dti.scoring.Scorecard;
import vn.dti.view.ColumnContent;
import vn.dti.view.Numbers;
import vn.dti.view.StageNames;
import vn.dti.wording.analysis.AnalysisPart;
import vn.dti.wording.analysis.AnalysisTables;
import vn.dti.wording.analysis.FigureColumn;
import vn.dti.wording.analysis.FigureTable;
import vn.dti.wording.analysis.FirmnessWords;

/** The analysis on a screen: one for each kind, or for the kind of one unit. */
final class AnalysisScreen {

    /** Longer tables stand whole in the files. */
    private static final int MOST_ROWS = 60;

    private final Screen screen;
    private final Analysis analysis;
    private final Set<AnalysisPart> parts;
    private final Optional<Unit> unit;
    private final boolean written;

    /**
     * A screen.
     *
     * @param parts those asked for; none for the usual ones
     * @param unit the only one shown; empty for all
     * @param written whether the files are written too, so that one can be sent to them
     */
    AnalysisScreen(Screen screen, Analysis analysis, Set<AnalysisPart> parts, Optional<Unit> unit, boolean written) {
        this.screen = screen;
        this.analysis = analysis;
        this.parts = parts;
        this.unit = unit;
        this.written = written;
    }

    void print() {
        Set<AnalysisPart> own = unit.isEmpty() ? AnalysisPart.OF_ALL : AnalysisPart.OF_ONE;
        boolean first = true;
        for (KindAnalysis kind : shown()) {
            if (!first) {
                screen.out().println();
            }
            first = false;
            print(kind, parts.isEmpty() ? own : parts);
        }
        if (parts.isEmpty() && shown().stream().anyMatch(AnalysisScreen::hasScores)) {
            screen.out().println();
            screen.out()
                    .println(screen.texts().get(written ? "analyze.others" : "analyze.others.unwritten", others(own)));
        }
    }

    private static boolean hasScores(KindAnalysis kind) {
        return kind.of().scorecards().stream().anyMatch(Scorecard::isScored);
    }

    /** What is not shown, as it is asked for. */
    private static String others(Set<AnalysisPart> shown) {
        return EnumSet.complementOf(EnumSet.copyOf(shown)).stream()
                .map(AnalysisPart::key)
                .collect(Collectors.joining(","));
    }

    private List<KindAnalysis> shown() {
        return analysis.kinds().stream()
                .filter(kind -> unit.isEmpty()
                        || unit.get().kind().equals(kind.of().kind().code()))
                .toList();
    }

    private List<FigureTable> tables(KindAnalysis kind, AnalysisPart part) {
        return new AnalysisTables(analysis, kind, screen.texts())
                .of(part, each -> unit.isEmpty() || unit.get().code().equals(each.code()))
                .toList();
    }

    private void print(KindAnalysis kind, Set<AnalysisPart> asked) {
        String stage = new StageNames(screen.texts())
                .of(
                        kind.of().appraisal(),
                        StageNames.shown(analysis.results(), kind.of().kind()));
        screen.out()
                .println(screen.bold(
                        screen.texts().get("analyze.head", kind.of().kind().name(), stage)));
        if (kind.rankings().isEmpty()) {
            screen.out().println(screen.texts().get("analyze.unranked"));
        }
        if (!hasScores(kind)) {
            screen.out().println(screen.texts().get("analyze.nothing"));
            return;
        }
        if (unit.isPresent() && !says(kind, unit.get())) {
            return;
        }
        if (kind.profiles().size() < 2
                && (parts.contains(AnalysisPart.STRENGTHS) || parts.contains(AnalysisPart.INDICATORS))) {
            screen.out().println(screen.texts().get("analyze.one_unit"));
        }
        FirmnessWords words = new FirmnessWords(screen.texts());
        unit.flatMap(each -> kind.rankings().stream().findFirst().flatMap(overall -> overall.of(each)
                        .map(words::of)))
                .ifPresent(sentence -> screen.out()
                        .println(screen.texts()
                                .get("analyze.unit.head", unit.get().name(), sentence)));
        for (AnalysisPart part : AnalysisPart.values()) {
            if (asked.contains(part)) {
                AnalysisTables tables = new AnalysisTables(analysis, kind, screen.texts());
                List<String> lines = unit.map(each -> tables.lines(part, each)).orElse(List.of());
                if (lines.isEmpty()) {
                    print(tables(kind, part));
                } else {
                    screen.out().println();
                    screen.out().println(screen.bold(screen.texts().get("analyze.head." + part.key())));
                    lines.forEach(
                            line -> new WrappedText(screen.width()).lines(line).forEach(screen.out()::println));
                    unit.ifPresent(each -> tables.beside(part, each).forEach(this::print));
                }
            }
        }
    }

    /** Whether there is anything to say of a unit; that it is not ranked is told. */
    private boolean says(KindAnalysis kind, Unit of) {
        if (kind.of().scorecard(of.code()).filter(Scorecard::isScored).isEmpty()) {
            screen.out().println(screen.texts().get("analyze.unit.unscored", of.name()));
            return false;
        }
        if (!kind.rankings().isEmpty() && kind.rankings().get(0).of(of).isEmpty()) {
            screen.out().println(screen.texts().get("analyze.unit.unranked", of.name()));
        }
        return true;
    }

    /** What a part says; of all units without being asked for only the first table. */
    private void print(List<FigureTable> all) {
        List<FigureTable> tables =
                all.stream().filter(table -> !table.rows().isEmpty()).toList();
        List<FigureTable> shown =
                unit.isEmpty() && parts.isEmpty() ? tables.stream().limit(1).toList() : tables;
        for (int i = 0; i < shown.size(); i++) {
            print(shown.get(i));
            if (i == 0 && unit.isEmpty()) {
                WrappedText wrapped = new WrappedText(screen.width());
                shown.get(i).notes().forEach(note -> wrapped.lines(note).forEach(screen.out()::println));
            }
        }
        if (shown.size() < tables.size()) {
            screen.out()
                    .println(screen.texts()
                            .get(
                                    written ? "analyze.more_tables" : "analyze.more_tables.unwritten",
                                    tables.size() - shown.size()));
        }
    }

    private void print(FigureTable figures) {
        screen.out().println();
        screen.out().println(screen.bold(figures.title()));
        List<Column> columns = figures.columns().stream()
                .filter(FigureColumn::brief)
                .map(AnalysisScreen::column)
                .toList();
        // Where room lacks the last columns go first; what a line is about, and its first figure, stay.
        TextTable table = new TextTable(
                screen.width(),
                IntStream.range(0, columns.size())
                        .mapToObj(i -> i < 2 ? columns.get(i) : columns.get(i).leftOut(columns.size() - i))
                        .toList());
        Numbers numbers = new Numbers(screen.texts());
        figures.rows().stream()
                .limit(MOST_ROWS)
                .forEach(row -> table.row(figures.brief(row, numbers).stream()
                        .map(cell -> cell.isEmpty() ? Numbers.NONE : cell)
                        .toList()));
        table.lines().forEach(screen.out()::println);
        if (figures.rows().size() > MOST_ROWS) {
            screen.out()
                    .println(screen.texts().get("analyze.more", figures.rows().size() - MOST_ROWS));
        }
    }

    private static Column column(FigureColumn column) {
        if (column.isNumber() || column.content() == ColumnContent.RANK) {
            return Column.numbers(column.heading());
        }
        return column.content() == ColumnContent.CODE ? Column.words(column.heading()) : Column.list(column.heading());
    }

    /** The tables as CSV, with all their columns. */
    void csv(PrintWriter out) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (AnalysisCsv csv = new AnalysisCsv(bytes, screen.texts())) {
            for (KindAnalysis kind : shown()) {
                for (AnalysisPart part : parts.isEmpty() ? EnumSet.allOf(AnalysisPart.class) : parts) {
                    for (FigureTable table : tables(kind, part)) {
                        csv.table(kind.of().kind(), table);
                    }
                }
            }
        }
        out.print(bytes.toString(StandardCharsets.UTF_8));
    }
}
