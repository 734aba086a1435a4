package vn.dti.results;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * The parts of {@code phan-tich.json} beside the firmness of ranks and the ways up; see docs/dau-ra.md. Decimals are texts.
 *
 * @param strengths by unit
 * @param groups by unit, then by group
 * @param indicators those that count
 * @param figures to look at twice
 * @param years by unit, oldest first; empty where no years are compared
 */
public record AnalysisParts(
        Collection<ProfileEntry> strengths,
        Collection<GroupEntry> groups,
        Collection<IndicatorEntryOfAnalysis> indicators,
        AppraisalEntry appraisal,
        List<FigureEntry> figures,
        Collection<YearsEntry> years) {

    AnalysisParts of(String unit) {
        return new AnalysisParts(
                strengths.stream().filter(each -> each.unit().equals(unit)).toList(),
                groups.stream().filter(each -> each.unit().equals(unit)).toList(),
                indicators,
                appraisal,
                figures.stream().filter(each -> each.unit().equals(unit)).toList(),
                years.stream().filter(each -> each.unit().equals(unit)).toList());
    }

    /**
     * What a unit is strong and weak in.
     *
     * @param points by indicator, those that count and are assessed for it, penalties aside
     */
    public record ProfileEntry(
            String unit,
            Map<String, String> points,
            List<DifferenceEntry> strong,
            List<DifferenceEntry> weak,
            List<LackingEntry> lacking,
            List<String> leading) {}

    /** A unit's value in a group, and those of its kind. */
    public record GroupEntry(
            String unit, String group, String points, String maximum, String value, ValuesEntry values) {}

    /** The values of a kind in a group. */
    public record ValuesEntry(String first_quartile, String median, String third_quartile, String best) {}

    /** Points against the median and the best. */
    public record DifferenceEntry(String indicator, String points, String median, String best) {}

    /** What more than half of the others have in full. */
    public record LackingEntry(String indicator, int full, int others, String missing) {}

    /** An indicator under the glass. */
    public record IndicatorEntryOfAnalysis(
            String indicator,
            SpreadEntry spread,
            int not_reported,
            AssociationEntry association,
            CorrectionEntry correction) {}

    /** How points are spread. */
    public record SpreadEntry(
            int units, int full, int none, String first_quartile, String median, String third_quartile, String best) {}

    /** How it goes with the rest; null where all units have the same. */
    public record AssociationEntry(String spearman, String kendall, String variance_share) {}

    /** What the council corrected. */
    public record CorrectionEntry(int raised, int lowered, String gained, String lost) {}

    /** The appraisal under the glass. */
    public record AppraisalEntry(
            List<DecidedEntry> appraisers,
            List<DecidedEntry> offices,
            List<FoundEntry> units,
            List<ChangedEntry> without_reason,
            List<ChangedEntry> undone) {}

    /** What somebody decided. */
    public record DecidedEntry(
            String who,
            int decisions,
            int changing,
            String mean_change,
            String mean_share,
            String mean_share_where_others,
            String others_mean_share) {}

    /** A self-assessment against what was found. */
    public record FoundEntry(String unit, int decided, int lowered, String above, String share) {}

    /** A decision that changes points. */
    public record ChangedEntry(
            String unit, String indicator, String round, String appraiser, String before, String after) {}

    /**
     * A figure to look at twice.
     *
     * @param reason code of a notice, or {@code outlier}
     * @param place null where no form says it
     */
    public record FigureEntry(
            String reason,
            String unit,
            String indicator,
            PlaceEntry place,
            String value,
            String median,
            String modified_z) {}

    /** Where it stands. */
    public record PlaceEntry(String file, String sheet, String cell) {}

    /** A unit over the years. */
    public record YearsEntry(String unit, List<YearEntry> years, List<GroupYearsEntry> groups) {}

    /** A group over the years, oldest first. */
    public record GroupYearsEntry(String group, List<GroupYearEntry> years) {}

    /** Its value in one year. */
    public record GroupYearEntry(int year, String value) {}

    /** One year; the rank is null where it has none. */
    public record YearEntry(int year, String value, Integer rank) {}
}
