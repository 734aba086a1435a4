package vn.dti.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.dti.assessment.Claim;
import vn.dti.assessment.Kind;
import vn.dti.assessment.Submission;
import vn.dti.assessment.Unit;
import vn.dti.code.IndicatorCode;
import vn.dti.code.UnitCode;
import vn.dti.formlayout.Folding;
import vn.dti.indicator.Indicator;
import vn.dti.indicator.rule.InputKind;
import vn.dti.indicator.rule.InputValue;
import vn.dti.notice.Notice;
import vn.dti.notice.NoticeCode;
import vn.dti.notice.Place;

/**
 * Holds the figures of the forms of one kind of unit against each other: the same figure asked for twice in one form, and
 * a form whose figures are nearly all a neighbour's (dac-ta 2).
 */
final class FigureComparison {

    /** Small counts are alike by chance; from here on, and with decimals, they tell. */
    private static final BigDecimal TELLING = new BigDecimal(30);

    private static final int LEAST_TELLING = 3;
    private static final int LEAST_COMPARED = 5;
    /** A figure that so many units share is a common one. */
    private static final int MOST_SHARING = 20;

    /** Words of labels that any indicator may have, folded. */
    private static final Set<String> COMMON_WORDS = Set.of(
            "tong", "so", "luong", "dat", "da", "lan", "cuoc", "viec", "muc", "ty", "le", "ket", "qua", "gia", "tri",
            "co", "hay", "khong", "chung", "trong", "nam", "cua", "cac", "duoc", "hoan", "thanh", "thuc", "te", "hien");

    /** An input of an indicator. */
    private record Figure(IndicatorCode indicator, String letter) {}

    /** A figure as one unit reports it. */
    private record Value(Figure figure, BigDecimal number) {}

    /** A unit that sent something, and the figures that it reports. */
    private record Reporting(Unit unit, Submission submission, Map<Figure, BigDecimal> figures) {}

    private final Kind kind;
    /** Figures that the set asks for under one label, where it does so more than once. */
    private final Map<String, List<Figure>> byLabel = new LinkedHashMap<>();

    private final List<Reporting> reporting = new ArrayList<>();
    private final List<Notice> notices = new ArrayList<>();

    private FigureComparison(Kind kind) {
        this.kind = kind;
        for (Indicator indicator : kind.set().indicators()) {
            indicator.inputs().forEach((letter, label) -> {
                String bare = Folding.bare(label);
                if (indicator.inputKinds().get(letter) == InputKind.NUMBER && isTelling(bare)) {
                    byLabel.computeIfAbsent(bare, key -> new ArrayList<>()).add(new Figure(indicator.code(), letter));
                }
            });
        }
        byLabel.values().removeIf(same -> same.size() < 2);
    }

    /** Whether a label says which figure it is, not only what kind of number: "Dân số", not "Tổng số". */
    private static boolean isTelling(String bareLabel) {
        return !COMMON_WORDS.containsAll(List.of(bareLabel.split(" ")));
    }

    /** What is odd about the submissions of a kind's units, in the order of dti.yaml. */
    static List<Notice> of(Kind kind, List<Unit> units, Map<UnitCode, Submission> submissions) {
        FigureComparison comparison = new FigureComparison(kind);
        for (Unit unit : units) {
            Submission submission = submissions.get(unit.code());
            if (submission != null) {
                comparison.add(unit, submission);
            }
        }
        comparison.neighbours();
        return comparison.notices;
    }

    private void add(Unit unit, Submission submission) {
        Map<Figure, BigDecimal> own = new HashMap<>();
        for (Claim claim : submission.claims().values()) {
            claim.inputs().forEach((letter, value) -> {
                if (value instanceof InputValue.Quantity quantity) {
                    own.put(
                            new Figure(claim.indicator(), letter),
                            quantity.value().stripTrailingZeros());
                }
            });
        }
        reporting.add(new Reporting(unit, submission, own));
        byLabel.values().forEach(same -> labels(unit, submission, same, own));
    }

    /** A figure that a form gives in two ways. */
    private void labels(Unit unit, Submission submission, List<Figure> same, Map<Figure, BigDecimal> own) {
        Optional<Figure> first = same.stream().filter(own::containsKey).findFirst();
        if (first.isEmpty()) {
            return;
        }
        for (Figure other : same) {
            BigDecimal value = own.get(other);
            boolean differs = value != null && value.compareTo(own.get(first.get())) != 0;
            if (differs && value.max(own.get(first.get())).compareTo(TELLING) >= 0) {
                Claim claim = submission.claim(other.indicator()).orElseThrow();
                Claim before = submission.claim(first.get().indicator()).orElseThrow();
                notices.add(NoticeCode.LABEL_DIFFERS.at(
                        claim.source().place().withUnit(unit.code()).withIndicator(other.indicator()),
                        label(other),
                        value,
                        before.source().place().cell(),
                        own.get(first.get())));
                return;
            }
        }
    }

    private String label(Figure figure) {
        return kind.set().indicator(figure.indicator()).orElseThrow().inputs().get(figure.letter());
    }

    /** Units of whose figures more than four fifths are those of a unit before them. */
    private void neighbours() {
        Map<Value, List<Integer>> sharing = new HashMap<>();
        for (int i = 0; i < reporting.size(); i++) {
            int own = i;
            Map<Integer, Integer> shared = new LinkedHashMap<>();
            reporting.get(i).figures().forEach((figure, number) -> {
                if (number.scale() > 0 || number.compareTo(TELLING) >= 0) {
                    List<Integer> before =
                            sharing.computeIfAbsent(new Value(figure, number), key -> new ArrayList<>(1));
                    before.forEach(other -> shared.merge(other, 1, Integer::sum));
                    if (before.size() < MOST_SHARING) {
                        before.add(own);
                    }
                }
            });
            shared.entrySet().stream()
                    .filter(other -> other.getValue() >= LEAST_TELLING)
                    .max(Map.Entry.<Integer, Integer>comparingByValue()
                            .thenComparing(
                                    Map.Entry.<Integer, Integer>comparingByKey().reversed()))
                    .ifPresent(other -> neighbour(reporting.get(own), reporting.get(other.getKey())));
        }
    }

    private void neighbour(Reporting own, Reporting before) {
        int both = 0;
        int same = 0;
        for (Map.Entry<Figure, BigDecimal> figure : own.figures().entrySet()) {
            BigDecimal theirs = before.figures().get(figure.getKey());
            both += theirs == null ? 0 : 1;
            same += figure.getValue().equals(theirs) ? 1 : 0;
        }
        if (both >= LEAST_COMPARED && same * 5 > both * 4) {
            String file = own.submission().files().stream().findFirst().orElse("");
            notices.add(NoticeCode.FORMS_ALIKE.at(
                    Place.ofFile(file).withUnit(own.unit().code()),
                    same,
                    both,
                    before.unit().name()));
        }
    }
}
