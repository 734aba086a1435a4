package vn.dti.wording.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import vn.dti.analysis.KindAnalysis;
import vn.dti.analysis.Outlier;
import vn.dti.assessment.Unit;
import vn.dti.notice.Notice;
import vn.dti.notice.NoticeCode;
import vn.dti.notice.Place;
import vn.dti.notice.Texts;
import vn.dti.run.Results;
import vn.dti.view.Numbers;
import vn.dti.view.PlaceWords;
import vn.dti.view.TableCell;
import vn.dti.wording.analysis.FigureTable.FigureRow;

/** Figures to look at twice: what the checks of forms found, and shares far from those of the others. */
public final class OddityTables {

    /** What reading the forms finds of figures that need not be wrong. */
    private static final Set<NoticeCode> FOUND_IN_FORMS = Set.of(
            NoticeCode.LABEL_DIFFERS,
            NoticeCode.FORMS_ALIKE,
            NoticeCode.INPUT_TEN_TIMES,
            NoticeCode.INPUT_A_TENTH,
            NoticeCode.INPUT_REPEATED,
            NoticeCode.TOTAL_FELL);

    private final Results results;
    private final KindAnalysis of;
    private final Texts texts;

    OddityTables(Results results, KindAnalysis of, Texts texts) {
        this.results = results;
        this.of = of;
        this.texts = texts;
    }

    /** The notices of a kind that belong here, in their order. */
    public static List<Notice> notices(Results results, KindAnalysis of) {
        return results.notices().stream()
                .filter(notice -> FOUND_IN_FORMS.contains(notice.code()))
                .filter(notice ->
                        notice.place().unit().flatMap(of.of()::scorecard).isPresent())
                .toList();
    }

    List<FigureTable> tables(Predicate<Unit> shown) {
        List<FigureRow> rows = new ArrayList<>();
        for (Notice notice : notices(results, of)) {
            Unit unit = of.of()
                    .scorecard(notice.place().unit().orElseThrow())
                    .orElseThrow()
                    .unit();
            if (shown.test(unit)) {
                rows.add(row(unit, notice.place().indicatorText(), Optional.of(notice.place()), texts.message(notice)));
            }
        }
        for (Outlier oddity : of.oddities()) {
            if (shown.test(oddity.unit())) {
                rows.add(row(oddity.unit(), oddity.indicator().code().text(), oddity.place(), reason(oddity)));
            }
        }
        return List.of(new FigureTable(
                "figures",
                text("figures.title"),
                text("figures.sheet"),
                List.of(text(rows.isEmpty() ? "figures.none" : "figures.note")),
                List.of(
                        FigureColumn.words(text("unit")),
                        FigureColumn.code(text("indicator")),
                        FigureColumn.words(text("figures.place")),
                        FigureColumn.words(text("figures.reason"))),
                rows));
    }

    private FigureRow row(Unit unit, String indicator, Optional<Place> place, String reason) {
        return FigureRow.of(
                new TableCell.Words(unit.name()),
                new TableCell.Words(indicator),
                TableCell.words(place.map(new PlaceWords(texts)::of)),
                new TableCell.Words(reason));
    }

    private String reason(Outlier oddity) {
        Numbers numbers = new Numbers(texts);
        return text(
                "figures.far",
                oddity.measure(),
                numbers.plain(oddity.value()),
                numbers.plain(oddity.median()),
                numbers.number(oddity.score()));
    }

    private String text(String key, Object... arguments) {
        return texts.get("analyze." + key, arguments);
    }
}
