package vn.dti.publish.word;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.dti.analysis.GroupAgainstMedian;
import vn.dti.assessment.Assessment;
import vn.dti.assessment.Kind;
import vn.dti.notice.Texts;
import vn.dti.official.OfficialHeading;
import vn.dti.publish.Block;
import vn.dti.publish.Publishing;
import vn.dti.scoring.Scorecard;
import vn.dti.scoring.Total;
import vn.dti.view.Numbers;
import vn.dti.view.RankingColumns;
import vn.dti.view.Remarks;
import vn.dti.word.ParagraphStyle;
import vn.dti.word.WordColumn;
import vn.dti.word.WordDocument;
import vn.dti.word.WordMarkup;
import vn.dti.word.WordRow;

/** {@code phieu/<unit>.docx}: what the page of the unit says, for paper. */
final class ScorecardDocument {

    private static final ParagraphStyle TITLE = ParagraphStyle.centred(14).strong();
    private static final ParagraphStyle ITEM = ParagraphStyle.left(12).spaced(1, 1);
    private static final int TABLE_SIZE = 11;

    private final Publishing publishing;
    private final Kind kind;
    private final WordMarkup word = WordMarkup.styled();

    private ScorecardDocument(Publishing publishing, Kind kind) {
        this.publishing = publishing;
        this.kind = kind;
    }

    static void write(Publishing publishing, Kind kind, Scorecard card, List<Block> text, OutputStream out)
            throws IOException {
        ScorecardDocument document = new ScorecardDocument(publishing, kind);
        document.head(card);
        text.forEach(document::write);
        WordDocument.write(
                document.word,
                publishing.results().options().provisional() ? publishing.text("provisional.mark") : "",
                publishing.title(card),
                publishing.results().assessment().organiser(),
                out);
    }

    private void head(Scorecard card) {
        Texts texts = publishing.texts();
        Assessment assessment = publishing.results().assessment();
        new OfficialHeading(assessment.organiser().toUpperCase(Locale.ROOT), texts).write(word);
        word.paragraph(publishing.text("card.heading", assessment.year()), TITLE.spaced(14, 0));
        word.paragraph(card.unit().name(), TITLE);
        word.paragraph(assessment.title(), ParagraphStyle.centred(13).slanted().spaced(0, 4));
        if (publishing.results().options().provisional()) {
            word.paragraph(
                    new Remarks(texts).provisional(publishing.results()),
                    ParagraphStyle.left(13).strong().spaced(4, 4));
        }
    }

    private void write(Block block) {
        if (block instanceof Block.Heading heading) {
            word.paragraph(
                    heading.text(),
                    ParagraphStyle.left(13).strong().spaced(10, 4).keptWithNext());
        } else if (block instanceof Block.Line line) {
            word.paragraph(line.text(), ParagraphStyle.left(13).spaced(2, 2));
        } else if (block instanceof Block.Items items) {
            items.items().forEach(item -> word.paragraph("- " + item, ITEM));
        } else if (block instanceof Block.Grid grid) {
            word.table(grid.columns(), grid.rows(), TABLE_SIZE);
        } else if (block instanceof Block.Standings standings) {
            standings(standings.standings());
        }
    }

    private void standings(List<GroupAgainstMedian> standings) {
        Texts texts = publishing.texts();
        Numbers numbers = publishing.numbers();
        List<WordColumn> columns = List.of(
                WordColumn.words(publishing.text("column.group"), 30),
                WordColumn.numbers(texts.get("report.column.points"), 13),
                WordColumn.numbers(texts.get("report.column.maximum"), 16),
                WordColumn.numbers(RankingColumns.valueHeading(kind, texts), 14),
                WordColumn.numbers(publishing.text("column.median"), 12),
                WordColumn.numbers(texts.get("report.column.difference"), 15));
        List<WordRow> rows = new ArrayList<>();
        for (GroupAgainstMedian standing : standings) {
            Optional<Total> total = Optional.of(standing.total());
            rows.add(new WordRow(List.of(
                    standing.group().name(),
                    numbers.points(total),
                    numbers.maximum(kind, total),
                    numbers.value(total),
                    numbers.number(standing.median()),
                    numbers.signed(standing.difference()))));
        }
        word.table(columns, rows, TABLE_SIZE);
    }
}
