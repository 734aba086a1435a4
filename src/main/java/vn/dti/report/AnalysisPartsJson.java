package vn.dti.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dti.analysis.Analysis;
import vn.dti.analysis.AppraisalFigures;
import vn.dti.analysis.GroupProfile;
import vn.dti.analysis.IndicatorFigures;
import vn.dti.analysis.KindAnalysis;
import vn.dti.analysis.Outlier;
import vn.dti.analysis.UnitProfile;
import vn.dti.analysis.UnitYears;
import vn.dti.notice.Notice;
import vn.dti.notice.Place;
import vn.dti.results.AnalysisParts;
import vn.dti.wording.analysis.OddityTables;

/** The parts of {@code phan-tich.json} beside the firmness of ranks and the ways up. */
final class AnalysisPartsJson {

    private AnalysisPartsJson() {}

    static AnalysisParts of(Analysis analysis, KindAnalysis kind) {
        List<AnalysisParts.FigureEntry> figures = new ArrayList<>();
        OddityTables.notices(analysis.results(), kind).forEach(notice -> figures.add(figure(notice)));
        kind.oddities().forEach(oddity -> figures.add(figure(oddity)));
        return new AnalysisParts(
                OnePass.of(kind.profiles(), AnalysisPartsJson::profile),
                OnePass.ofEach(
                        kind.profiles(), profile -> profile.groups().stream().map(AnalysisPartsJson::group)),
                OnePass.of(kind.indicators(), AnalysisPartsJson::indicator),
                appraisal(kind.appraisal()),
                figures,
                OnePass.of(
                        analysis.years().getOrDefault(kind.of().kind().code(), List.of()), AnalysisPartsJson::years));
    }

    private static AnalysisParts.ProfileEntry profile(UnitProfile profile) {
        Map<String, String> points = new LinkedHashMap<>();
        profile.indicators().forEach(each -> points.put(each.indicator().code().text(), text(each.points())));
        return new AnalysisParts.ProfileEntry(
                profile.unit().code().text(),
                points,
                profile.strong().stream().map(AnalysisPartsJson::difference).toList(),
                profile.weak().stream().map(AnalysisPartsJson::difference).toList(),
                profile.lacking().stream()
                        .map(each -> new AnalysisParts.LackingEntry(
                                each.indicator().code().text(), each.full(), each.others(), text(each.missing())))
                        .toList(),
                profile.leading().stream().map(each -> each.code().text()).toList());
    }

    private static AnalysisParts.GroupEntry group(GroupProfile each) {
        return new AnalysisParts.GroupEntry(
                each.unit().code().text(),
                each.group().code().text(),
                text(each.total().points()),
                text(each.total().maximum()),
                text(each.total().value()),
                new AnalysisParts.ValuesEntry(
                        text(each.quartiles().first()),
                        text(each.quartiles().median()),
                        text(each.quartiles().third()),
                        text(each.quartiles().best())));
    }

    private static AnalysisParts.DifferenceEntry difference(UnitProfile.Difference difference) {
        return new AnalysisParts.DifferenceEntry(
                difference.indicator().code().text(),
                text(difference.points()),
                text(difference.quartiles().median()),
                text(difference.quartiles().best()));
    }

    private static AnalysisParts.IndicatorEntryOfAnalysis indicator(IndicatorFigures each) {
        IndicatorFigures.Spread spread = each.spread();
        return new AnalysisParts.IndicatorEntryOfAnalysis(
                each.indicator().code().text(),
                new AnalysisParts.SpreadEntry(
                        spread.units(),
                        spread.full(),
                        spread.none(),
                        text(spread.first()),
                        text(spread.median()),
                        text(spread.third()),
                        text(spread.best())),
                each.notReported(),
                new AnalysisParts.AssociationEntry(
                        text(each.association().spearman()),
                        text(each.association().kendall()),
                        text(each.association().variance())),
                new AnalysisParts.CorrectionEntry(
                        each.correction().raised(),
                        each.correction().lowered(),
                        text(each.correction().gained()),
                        text(each.correction().lost())));
    }

    private static AnalysisParts.AppraisalEntry appraisal(AppraisalFigures appraisal) {
        return new AnalysisParts.AppraisalEntry(
                appraisal.appraisers().stream().map(AnalysisPartsJson::decided).toList(),
                appraisal.offices().stream().map(AnalysisPartsJson::decided).toList(),
                appraisal.units().stream()
                        .map(each -> new AnalysisParts.FoundEntry(
                                each.unit().code().text(),
                                each.decided(),
                                each.lowered(),
                                text(each.above()),
                                text(each.share())))
                        .toList(),
                appraisal.withoutReason().stream()
                        .map(AnalysisPartsJson::changed)
                        .toList(),
                appraisal.undone().stream().map(AnalysisPartsJson::changed).toList());
    }

    private static AnalysisParts.DecidedEntry decided(AppraisalFigures.Decided each) {
        return new AnalysisParts.DecidedEntry(
                each.who(),
                each.decisions(),
                each.changing(),
                text(each.mean()),
                text(each.share()),
                text(each.shareThere()),
                text(each.others()));
    }

    private static AnalysisParts.ChangedEntry changed(AppraisalFigures.Changed each) {
        return new AnalysisParts.ChangedEntry(
                each.unit().code().text(),
                each.indicator().code().text(),
                each.round().code().text(),
                each.who(),
                text(each.before()),
                text(each.after()));
    }

    private static AnalysisParts.FigureEntry figure(Notice notice) {
        return new AnalysisParts.FigureEntry(
                notice.code().key(),
                notice.place().unitText(),
                notice.place().indicatorText(),
                place(Optional.of(notice.place())),
                null,
                null,
                null);
    }

    private static AnalysisParts.FigureEntry figure(Outlier oddity) {
        return new AnalysisParts.FigureEntry(
                "outlier",
                oddity.unit().code().text(),
                oddity.indicator().code().text(),
                place(oddity.place()),
                text(oddity.value()),
                text(oddity.median()),
                text(oddity.score()));
    }

    private static AnalysisParts.PlaceEntry place(Optional<Place> place) {
        return place.map(of -> new AnalysisParts.PlaceEntry(of.file(), of.sheet(), of.cell()))
                .orElse(null);
    }

    private static AnalysisParts.YearsEntry years(UnitYears unit) {
        return new AnalysisParts.YearsEntry(
                unit.unit().code().text(),
                unit.years().stream()
                        .map(each -> new AnalysisParts.YearEntry(
                                each.year(), text(each.value()), each.rank().orElse(null)))
                        .toList(),
                unit.groups().stream()
                        .map(group -> new AnalysisParts.GroupYearsEntry(
                                group.group().code().text(),
                                group.years().stream()
                                        .map(each -> new AnalysisParts.GroupYearEntry(each.year(), text(each.value())))
                                        .toList()))
                        .toList());
    }

    private static String text(Optional<BigDecimal> number) {
        return number.map(AnalysisPartsJson::text).orElse(null);
    }

    private static String text(BigDecimal number) {
        return number.toPlainString();
    }
}
