package vn.dti.publish.web;

import java.util.List;
import vn.dti.notice.Texts;

/**
 * A table on a page, in a frame that scrolls by itself where the window is too narrow. Roles are written out because
 * narrow screens lay rows out anew, and some readers then no longer know a table. Sorting and paging are laid over
 * it by the page's script; without that, all rows stand there in their order.
 */
final class HtmlTable {

    /** Longer tables are shown in pages of so many rows; the style hides the rest before the script runs. */
    static final int PAGE = 50;

    private static final Html.Prepared ROW = new Html.Prepared("tr", "role", "row");
    private static final Html.Prepared NAME = new Html.Prepared("th", "scope", "row", "role", "rowheader");

    /** What a column holds. */
    enum Content {
        TEXT(null, "text"),
        NUMBER("n", "number"),
        /** Ranks: the lowest first. */
        RANK("n narrow", "rank"),
        PICTURE("pic", null),
        PLAIN(null, null);

        private final String style;
        private final String sort;

        Content(String style, String sort) {
            this.style = style;
            this.sort = sort;
        }
    }

    /**
     * A column.
     *
     * @param style further class of its cells, may be empty
     */
    record Column(String title, Content content, String style) {

        Column(String title, Content content) {
            this(title, content, "");
        }

        private String classes() {
            String own = content.style == null ? "" : content.style;
            String both = (own + " " + style).strip();
            return both.isEmpty() ? null : both;
        }
    }

    private final Html html;
    private final Texts texts;
    private final List<Column> columns;
    private final boolean paged;
    private final boolean stacked;
    private final boolean titled;
    /** Of the cells of each column; null for none. */
    private final String[] classes;

    /** Cells of each column without a class of their own, once there is one; null before. */
    private final Html.Prepared[] cells;

    private int next;

    private HtmlTable(Html html, Texts texts, List<Column> columns, boolean paged, String style) {
        this.html = html;
        this.texts = texts;
        this.columns = columns;
        this.classes = columns.stream().map(Column::classes).toArray(String[]::new);
        this.paged = paged;
        this.stacked = style.startsWith(STACKED);
        this.titled = style.equals(FIGURES);
        this.cells = new Html.Prepared[columns.size()];
    }

    /** Style of a table whose cells stand below each other on a narrow screen, each with the title of its column. */
    static final String STACKED = "stacked";

    /** The same with many columns: there each cell stands with the title of its column. */
    static final String FIGURES = STACKED + " figures";

    /** How a table can be sorted and searched. */
    enum Use {
        /** A row per unit: can be sorted, and searched by unit. */
        UNITS("units"),
        SORTED("rows"),
        FIXED(null);

        private final String key;

        Use(String key) {
            this.key = key;
        }
    }

    /**
     * Opens a table and writes its head.
     *
     * @param label id of the heading that names it
     * @param style class of the table, may be empty
     * @param rows how many there will be
     */
    static HtmlTable open(Html html, Texts texts, String label, String style, Use use, int rows, List<Column> columns) {
        boolean paged = use != Use.FIXED && rows > PAGE;
        html.open("div", "class", "scroll", "role", "region", "tabindex", "0", "aria-labelledby", label);
        html.open(
                        "table",
                        "role",
                        "table",
                        "aria-labelledby",
                        label,
                        "class",
                        style.isEmpty() ? null : style,
                        "data-sortable",
                        use.key,
                        "data-page",
                        paged ? String.valueOf(PAGE) : null)
                .line();
        html.open("thead", "role", "rowgroup").open("tr", "role", "row");
        for (Column column : columns) {
            html.element(
                    "th",
                    column.title(),
                    "scope",
                    "col",
                    "role",
                    "columnheader",
                    "class",
                    column.classes(),
                    "data-sort",
                    use == Use.FIXED ? null : column.content().sort);
        }
        html.close().closeLine();
        html.open("tbody", "role", "rowgroup").line();
        return new HtmlTable(html, texts, columns, paged, style);
    }

    HtmlTable row() {
        html.open(ROW);
        next = 0;
        return this;
    }

    HtmlTable cell(String text) {
        if (cells[next] == null) {
            cells[next] = new Html.Prepared("td", attributes(""));
        }
        html.element(cells[next], text);
        next++;
        return this;
    }

    /** A cell with a class of its own. */
    HtmlTable cell(String text, String style) {
        if (style.isEmpty()) {
            return cell(text);
        }
        html.element("td", text, attributes(style));
        next++;
        return this;
    }

    private String[] attributes(String style) {
        Column column = columns.get(next);
        String title = titled || stacked && column.content() == Content.NUMBER ? column.title() : null;
        return new String[] {"role", "cell", "class", classes(style), "data-title", title};
    }

    /** The cell that names its row; a link where there is an address. */
    HtmlTable name(String text, String address) {
        if (address.isEmpty() && classes[next] == null) {
            html.element(NAME, text);
        } else {
            html.open("th", "scope", "row", "role", "rowheader", "class", classes(""));
            if (address.isEmpty()) {
                html.text(text);
            } else {
                html.element("a", text, "href", address);
            }
            html.close();
        }
        next++;
        return this;
    }

    /** A cell that is drawn. */
    HtmlTable picture(Runnable drawing) {
        html.open("td", "role", "cell", "class", classes(""));
        drawing.run();
        html.close();
        next++;
        return this;
    }

    void end() {
        html.closeLine();
    }

    /** A row across all columns that heads those below it. */
    void section(String text) {
        html.open("tr", "role", "row", "class", "section")
                .element(
                        "th", text, "scope", "rowgroup", "role", "rowheader", "colspan", String.valueOf(columns.size()))
                .closeLine();
    }

    void close() {
        html.close().close().closeLine();
        if (paged) {
            html.open(
                            "div",
                            "class",
                            "pager",
                            "hidden",
                            "hidden",
                            "data-text",
                            texts.get("publish.pager.text", "{0}", "{1}", "{2}"))
                    .element("button", texts.get("publish.pager.back"), "type", "button", "data-step", "-1")
                    .element("span", "", "aria-live", "polite")
                    .element("button", texts.get("publish.pager.on"), "type", "button", "data-step", "1")
                    .closeLine();
        }
    }

    private String classes(String style) {
        String own = classes[next];
        if (style.isEmpty()) {
            return own;
        }
        return own == null ? style : own + " " + style;
    }
}
