package vn.dti.publish.word;

import java.util.List;
import vn.dti.assessment.Kind;
import vn.dti.publish.Publishing;
import vn.dti.ranking.Ranking;
import vn.dti.ranking.RankingRow;
import vn.dti.view.ColumnContent;
import vn.dti.view.Medium;
import vn.dti.view.Numbers;
import vn.dti.view.RankingColumns;
import vn.dti.view.TableColumn;
import vn.dti.word.WordColumn;
import vn.dti.word.WordRow;

/** A ranking as a table on paper. */
record RankingOnPaper(Publishing publishing, Kind kind, Ranking ranking) {

    List<WordColumn> columns() {
        return shown().stream().map(this::column).toList();
    }

    List<WordRow> rows() {
        List<TableColumn<RankingRow>> shown = shown();
        return ranking.rows().stream()
                .map(row -> new WordRow(
                        shown.stream().map(column -> cell(column, row)).toList()))
                .toList();
    }

    private List<TableColumn<RankingRow>> shown() {
        return RankingColumns.of(kind, ranking, Medium.DOCUMENT);
    }

    private WordColumn column(TableColumn<RankingRow> column) {
        String title = column.heading(publishing.texts());
        return switch (column.content()) {
            case RANK -> WordColumn.ranks(title, 9);
            case CODE -> WordColumn.words(title, 14);
            case NAME -> WordColumn.words(title, 32);
            case POINTS -> WordColumn.numbers(title, 14);
            case MAXIMUM, POINTS_OF_MAXIMUM -> WordColumn.numbers(title, 17);
            case VALUE, EARLIER_VALUE, CHANGE -> WordColumn.numbers(title, 13);
            case BAND -> WordColumn.words(title, 16);
        };
    }

    /** A cell; why a unit has no rank stands behind its name. */
    private String cell(TableColumn<RankingRow> column, RankingRow row) {
        String shown = publishing.numbers().cell(column, row).orElse(Numbers.NONE);
        return column.content() == ColumnContent.NAME && row.rank().isEmpty()
                ? publishing.text(
                        "decision.appendix.unranked",
                        shown,
                        publishing.remarks().unrankedWithin(row.scorecard()))
                : shown;
    }
}
