package vn.dti.publish.web;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import vn.dti.analysis.Analysis;
import vn.dti.analysis.KindAnalysis;
import vn.dti.analysis.UnitYears;
import vn.dti.assessment.Kind;
import vn.dti.notice.Texts;
import vn.dti.publish.web.HtmlTable.Column;
import vn.dti.publish.web.HtmlTable.Content;
import vn.dti.publish.web.HtmlTable.Use;
import vn.dti.view.Numbers;
import vn.dti.view.Remarks;
import vn.dti.view.StageNames;
import vn.dti.view.TableCell;
import vn.dti.wording.analysis.AnalysisPart;
import vn.dti.wording.analysis.AnalysisTables;
import vn.dti.wording.analysis.FigureColumn;
import vn.dti.wording.analysis.FigureTable;
import vn.dti.wording.analysis.YearTables;

/** {@code phan-tich.html}: the analysis as a page of its own, for the office: it is not published. */
public final class AnalysisPage {

    public static final String NAME = "phan-tich.html";

    /** A browser stands tables of so many rows; the workbook beside it holds all. */
    private static final int MOST_ROWS = 500;

    /** Longer words need room. */
    private static final int WIDE = 30;

    private final Analysis analysis;
    private final Texts texts;
    private final Html html;
    private final Numbers numbers;

    private AnalysisPage(Analysis analysis, Texts texts, Html html) {
        this.analysis = analysis;
        this.texts = texts;
        this.html = html;
        this.numbers = Numbers.onPaper(texts);
    }

    /** Writes the page. */
    public static void write(Analysis analysis, Texts texts, OutputStream out) throws IOException {
        String title =
                texts.get("analyze.page.title", analysis.results().assessment().year());
        new PageFrame(analysis.results(), texts, "publish.foot.analysis")
                .write(title, "", out, html -> new AnalysisPage(analysis, texts, html).content());
    }

    private void content() {
        html.element("p", texts.get("analyze.page.intro"), "class", "context").line();
        if (analysis.kinds().size() > 1) {
            html.open("nav", "aria-label", texts.get("publish.page.kinds")).open("ul", "class", "toc");
            for (KindAnalysis kind : analysis.kinds()) {
                html.open("li")
                        .element(
                                "a",
                                kind.of().kind().name(),
                                "href",
                                "#" + KindSection.id(kind.of().kind(), "kind"))
                        .close();
            }
            html.close().closeLine();
        }
        analysis.kinds().forEach(this::kind);
    }

    /**
     * What the page shows of a table.
     *
     * @param all how many rows it has
     */
    private record FirstRows(FigureTable table, int all) {}

    private void kind(KindAnalysis of) {
        Kind kind = of.of().kind();
        html.open("section", "data-kind", kind.code().text(), "aria-labelledby", KindSection.id(kind, "kind"))
                .line();
        html.element("h2", kind.name(), "id", KindSection.id(kind, "kind")).line();
        html.element(
                        "p",
                        new Remarks(texts)
                                .context(analysis.results(), of.of(), StageNames.shown(analysis.results(), kind)),
                        "class",
                        "context")
                .line();
        List<FirstRows> tables = new ArrayList<>();
        for (AnalysisPart part : AnalysisPart.values()) {
            new AnalysisTables(analysis, of, texts)
                    .of(part)
                    .forEach(table -> tables.add(
                            new FirstRows(table.first(MOST_ROWS), table.rows().size())));
        }
        html.open("nav", "aria-label", texts.get("publish.page.contents", kind.name()))
                .open("ul", "class", "toc");
        tables.forEach(each -> html.open("li")
                .element(
                        "a",
                        each.table().title(),
                        "href",
                        "#" + KindSection.id(kind, each.table().id()))
                .close());
        html.close().closeLine();
        for (FirstRows each : tables) {
            FigureTable table = each.table();
            String id = KindSection.id(kind, table.id());
            html.element("h3", table.title(), "id", id).line();
            table.notes()
                    .forEach(note -> html.element("p", note, "class", "note").line());
            if (each.all() > MOST_ROWS) {
                html.element(
                                "p",
                                texts.get(
                                        "analyze.page.first_rows",
                                        numbers.plain(BigDecimal.valueOf(MOST_ROWS)),
                                        numbers.plain(BigDecimal.valueOf(each.all()))),
                                "class",
                                "note")
                        .line();
            }
            if (table.isDrawn()) {
                new Drawing(html).rankKey(texts);
            }
            if (table.id().equals(YearTables.ID)) {
                List<UnitYears> units = analysis.years().get(kind.code()).stream()
                        .limit(MOST_ROWS)
                        .toList();
                html.element("p", texts.get("analyze.years.legend"), "class", "alt")
                        .line();
                new SlopeChart(html, kind, units).draw(units);
            }
            table(table, id);
        }
        html.closeLine();
    }

    private void table(FigureTable figures, String id) {
        boolean drawn = figures.isDrawn();
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < figures.columns().size(); i++) {
            FigureColumn column = figures.columns().get(i);
            if (!column.paged()) {
                continue;
            }
            columns.add(new Column(column.heading(), content(column), isWide(figures, i) ? "wide" : ""));
            if (drawn && i == figures.nameColumn()) {
                columns.add(new Column(texts.get("publish.column.picture"), Content.PICTURE));
            }
        }
        HtmlTable table = HtmlTable.open(
                html, texts, id, HtmlTable.FIGURES, Use.SORTED, figures.rows().size(), columns);
        for (FigureTable.FigureRow row : figures.rows()) {
            table.row();
            for (int i = 0; i < row.cells().size(); i++) {
                FigureColumn column = figures.columns().get(i);
                if (!column.paged()) {
                    continue;
                }
                String text = FigureTable.text(column, row.cells().get(i), numbers);
                if (i == figures.nameColumn()) {
                    table.name(text, "");
                    if (drawn) {
                        table.picture(() -> row.picture().ifPresent(new Drawing(html)::rank));
                    }
                } else {
                    table.cell(text.isEmpty() ? Numbers.NONE : text);
                }
            }
            table.end();
        }
        table.close();
    }

    /** Whether a column holds sentences. */
    private static boolean isWide(FigureTable figures, int column) {
        return column != figures.nameColumn()
                && figures.rows().stream()
                        .anyMatch(row -> row.cells().get(column) instanceof TableCell.Words words
                                && words.text().length() > WIDE);
    }

    private static Content content(FigureColumn column) {
        return switch (column.content()) {
            case RANK -> Content.RANK;
            case POINTS, MAXIMUM, POINTS_OF_MAXIMUM, VALUE, EARLIER_VALUE, CHANGE -> Content.NUMBER;
            case CODE, NAME, BAND -> Content.TEXT;
        };
    }
}
