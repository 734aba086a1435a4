package vn.dti.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.dti.assessment.Claim;
import vn.dti.assessment.Kind;
import vn.dti.assessment.Submission;
import vn.dti.assessment.Unit;
import vn.dti.code.IndicatorCode;
import vn.dti.formlayout.Folding;
import vn.dti.indicator.Indicator;
import vn.dti.indicator.rule.InputKind;
import vn.dti.notice.Notice;
import vn.dti.notice.NoticeCode;
import vn.dti.notice.Place;

/**
 * Holds the figures of the forms of one kind of unit against each other: the same figure asked for twice in one form, and
 * a form whose figures are nearly all a neighbour's (dac-ta 2).
 */
final class FigureComparison {

    /** Small counts are alike by chance; from here on, and with decimals, they tell. */
    private static final int TELLING = 30;

    private static final int LEAST_TELLING = 3;
    private static final int LEAST_COMPARED = 5;
    /** A figure that so many units share is a common one. */
    private static final int MOST_SHARING = 20;

    /** Words of labels that any indicator may have, folded. */
    private static final Set<String> COMMON_WORDS = Set.of(
            "tong", "so", "luong", "dat", "da", "lan", "cuoc", "viec", "muc", "ty", "le", "ket", "qua", "gia", "tri",
            "co", "hay", "khong", "chung", "trong", "nam", "cua", "cac", "duoc", "hoan", "thanh", "thuc", "te", "hien");

    /**
     * An input of an indicator.
     *
     * @param number among the inputs of the set
     */
    private record Input(IndicatorCode indicator, String letter, int number) {}

    /** A unit that sent something. */
    private record Reporting(Unit unit, Submission submission, ReportedNumbers figures) {}

    private final Kind kind;
    /** Inputs that the set asks for under one label, where it does so more than once. */
    private final Map<String, List<Input>> byLabel = new LinkedHashMap<>();

    private final List<Reporting> reporting = new ArrayList<>();
    private final List<Notice> notices = new ArrayList<>();

    FigureComparison(AssessmentNames.OfKind names) {
        this.kind = names.kind();
        for (Indicator indicator : kind.set().indicators()) {
            int place = names.places().get(indicator.code());
            indicator.inputs().forEach((letter, label) -> {
                String bare = Folding.bare(label);
                if (indicator.inputKinds().get(letter) == InputKind.NUMBER && isTelling(bare)) {
                    byLabel.computeIfAbsent(bare, key -> new ArrayList<>())
                            .add(new Input(indicator.code(), letter, ReportedNumbers.number(place, letter)));
                }
            });
        }
        byLabel.values().removeIf(same -> same.size() < 2);
    }

    /** Whether a label says which figure it is, not only what kind of number: "Dân số", not "Tổng số". */
    private static boolean isTelling(String bareLabel) {
        return !COMMON_WORDS.containsAll(List.of(bareLabel.split(" ")));
    }

    /** Adds what a unit sent; units come in the order of dti.yaml. */
    void add(Unit unit, Submission submission, ReportedNumbers figures) {
        reporting.add(new Reporting(unit, submission, figures));
        byLabel.values().forEach(same -> labels(unit, submission, same, figures));
    }

    /** What is odd about the submissions that were added. */
    List<Notice> notices() {
        neighbours();
        return notices;
    }

    /** A figure that a form gives in two ways. */
    private void labels(Unit unit, Submission submission, List<Input> same, ReportedNumbers own) {
        Input first = null;
        BigDecimal stated = null;
        for (Input input : same) {
            BigDecimal value = own.of(input.number());
            if (first == null) {
                first = value == null ? null : input;
                stated = value;
            } else if (value != null
                    && !value.equals(stated)
                    && value.max(stated).longValue() >= TELLING) {
                Claim claim = submission.claim(input.indicator()).orElseThrow();
                Claim before = submission.claim(first.indicator()).orElseThrow();
                notices.add(NoticeCode.LABEL_DIFFERS.at(
                        claim.source().place().withUnit(unit.code()).withIndicator(input.indicator()),
                        kind.set()
                                .indicator(input.indicator())
                                .orElseThrow()
                                .inputs()
                                .get(input.letter()),
                        value,
                        before.source().place().cell(),
                        stated));
                return;
            }
        }
    }

    /** Units of whose figures more than four fifths are those of a unit before them. */
    private void neighbours() {
        long[] sorted = telling();
        // The units that report a figure, from where it first stands among the sorted ones: they are no more than it is
        // there.
        int[] sharing = new int[sorted.length];
        int[] sharers = new int[sorted.length];
        int[] shared = new int[reporting.size()];
        for (int own = 0; own < reporting.size(); own++) {
            ReportedNumbers figures = reporting.get(own).figures();
            int best = -1;
            Arrays.fill(shared, 0, own, 0);
            for (int i = 0; i < figures.size(); i++) {
                if (isTelling(figures.at(i))) {
                    int at = firstOf(sorted, figures.at(i));
                    for (int k = 0; k < sharers[at]; k++) {
                        shared[sharing[at + k]]++;
                    }
                    if (sharers[at] < MOST_SHARING) {
                        sharing[at + sharers[at]++] = own;
                    }
                }
            }
            for (int other = 0; other < own; other++) {
                if (shared[other] >= LEAST_TELLING && (best < 0 || shared[other] > shared[best])) {
                    best = other;
                }
            }
            if (best >= 0) {
                neighbour(reporting.get(own), reporting.get(best));
            }
        }
    }

    /** The telling figures of all units, ascending. */
    private long[] telling() {
        int size = 0;
        for (Reporting each : reporting) {
            size += each.figures().size();
        }
        long[] telling = new long[size];
        size = 0;
        for (Reporting each : reporting) {
            for (int i = 0; i < each.figures().size(); i++) {
                long figure = each.figures().at(i);
                if (isTelling(figure)) {
                    telling[size++] = figure;
                }
            }
        }
        long[] sorted = Arrays.copyOf(telling, size);
        Arrays.sort(sorted);
        return sorted;
    }

    private static boolean isTelling(long figure) {
        return ReportedNumbers.decimals(figure) > 0 || ReportedNumbers.digits(figure) >= TELLING;
    }

    private static int firstOf(long[] sorted, long figure) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < figure) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private void neighbour(Reporting own, Reporting before) {
        ReportedNumbers.Shared shared = own.figures().sharedWith(before.figures());
        if (shared.both() >= LEAST_COMPARED && shared.same() * 5 > shared.both() * 4) {
            String file = own.submission().files().stream().findFirst().orElse("");
            notices.add(NoticeCode.FORMS_ALIKE.at(
                    Place.ofFile(file).withUnit(own.unit().code()),
                    shared.same(),
                    shared.both(),
                    before.unit().name()));
        }
    }
}
