package vn.dti.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dti.assessment.Unit;
import vn.dti.code.GroupCode;
import vn.dti.code.IndicatorCode;
import vn.dti.code.ScopeCode;
import vn.dti.code.Stage;
import vn.dti.formlayout.FormColumn;
import vn.dti.indicator.rule.RuleKind;
import vn.dti.notice.Notice;
import vn.dti.notice.NoticeCode;
import vn.dti.run.Results;
import vn.dti.scoring.IndicatorScore;
import vn.dti.scoring.Scope;
import vn.dti.scoring.Scorecard;
import vn.dti.scoring.StageScore;
import vn.dti.scoring.Total;

/** A form that was filled in shows the points that dti computes from it, for every rule. */
class RoundTripTest {

    /** What nobody who fills in a form of dti's may be told. */
    private static final Set<NoticeCode> NEVER = Set.of(
            NoticeCode.POINTS_DIFFER_FROM_RULE,
            NoticeCode.FORMULA_STALE,
            NoticeCode.FORMULA_VOLATILE,
            NoticeCode.FORMULA_CIRCULAR,
            NoticeCode.TOTALS_DIFFER,
            NoticeCode.SHOWN_DIFFERS,
            NoticeCode.HEADER_INEXACT,
            NoticeCode.SHEET_HIDDEN_READ,
            NoticeCode.SHEET_HIDDEN_IGNORED,
            NoticeCode.FORM_NAME_CHANGED,
            NoticeCode.FORM_MAXIMUM_CHANGED,
            NoticeCode.POINTS_ROUNDED);

    @TempDir
    Path folder;

    @Test
    void liveFormulasShowWhatDtiComputes() throws Exception {
        assertSame(filled(new TrialAssessment(folder, 30)));
    }

    /** Where the set stops penalties at 0, the form does: its group and totals take away what the results take away. */
    @Test
    void liveFormulasStopPenaltiesAtZeroWhereTheSetDoes() throws Exception {
        TrialAssessment trial = filled(new TrialAssessment(
                folder,
                30,
                TrialAssessment.SET.replace(
                        "    name: Thưởng phạt\n    pillars: [r]\n",
                        "    name: Thưởng phạt\n    pillars: [p, r]\n    below_zero: false\n")));

        assertSame(trial);
        assertThat(trial.results().kinds().get(0).scorecards())
                .filteredOn(card -> card.indicator(new IndicatorCode("4.2"))
                        .orElseThrow()
                        .at(Stage.SELF)
                        .limited())
                .isNotEmpty();
    }

    private TrialAssessment filled(TrialAssessment trial) throws Exception {
        Forms.Written written = new Forms(trial.assessment(), TrialAssessment.TEXTS, (done, all) -> {})
                .selfAssessment(folder.resolve("bieu-mau"), false);
        assertThat(written.written()).hasSize(30);
        for (Unit unit : trial.assessment().units()) {
            try (FilledForm form = new FilledForm(folder.resolve("bieu-mau/" + unit.name() + ".xlsx"))) {
                form.fill(trial.data(unit.code().text()));
                form.evaluated().save(folder.resolve("bai-nop/" + unit.name() + ".xlsx"));
            }
        }
        return trial;
    }

    private static void assertSame(TrialAssessment trial) throws Exception {
        assertSame(trial, trial.results(), ".xlsx");
    }

    /** Holds every cell with a formula against the results. */
    static void assertSame(TrialAssessment trial, Results results, String ending) throws Exception {
        assertThat(results.notices()).filteredOn(Notice::isError).isEmpty();
        assertThat(results.notices()).extracting(Notice::code).doesNotContainAnyElementsOf(NEVER);
        Results.KindResults kind = results.kinds().get(0);
        int compared = 0;
        for (Scorecard card : kind.scorecards()) {
            try (FilledForm form = new FilledForm(
                    trial.folder().resolve("bai-nop/" + card.unit().name() + ending))) {
                for (IndicatorScore score : card.indicators()) {
                    if (!score.counts() || score.indicator().rule().kind() == RuleKind.RELATIVE) {
                        continue;
                    }
                    String code = score.indicator().code().text();
                    if (score.indicator().maximum().signum() == 0) {
                        continue;
                    }
                    StageScore self = score.at(Stage.SELF);
                    if (self.limited()) {
                        // The row of a penalty shows what its rule gives; the group and the totals, what is taken away.
                        assertThat(form.number(code, FormColumn.CLAIMED.written())
                                        .orElseThrow())
                                .isGreaterThan(self.points().doubleValue());
                        continue;
                    }
                    Optional<BigDecimal> expected =
                            self.reported() && self.assessed() ? Optional.of(self.points()) : Optional.empty();
                    assertThat(form.number(code, FormColumn.CLAIMED.written()))
                            .as(card.unit().code() + " " + code + " "
                                    + trial.data(card.unit().code().text()).get(code) + " "
                                    + form.cell(code, FormColumn.CLAIMED.written()))
                            .isEqualTo(expected.map(BigDecimal::doubleValue));
                    compared++;
                }
                assertTotals(form, card);
            }
        }
        assertThat(compared).isGreaterThan(20 * kind.scorecards().size());
    }

    private static void assertTotals(FilledForm form, Scorecard card) {
        BigDecimal relative = card.indicator(new IndicatorCode("3.5"))
                .orElseThrow()
                .at(Stage.SELF)
                .points();
        for (ScopeCode scope : List.of(Scope.OVERALL, new ScopeCode("p"))) {
            String label =
                    scope.text().equals("p") ? "Chính quyền số" : TrialAssessment.TEXTS.get("forms.totals.overall");
            Total total = card.scope(Stage.SELF, scope).orElseThrow();
            // Points that depend on other units are not in the form.
            BigDecimal known =
                    scope.text().equals("p") ? total.points() : total.points().subtract(relative);
            assertThat(form.beside(label, 1)).contains(known.doubleValue());
            assertThat(form.beside(label, 2)).contains(total.maximum().doubleValue());
            if (scope.text().equals("p")) {
                assertThat(form.beside(label, 3)).isEqualTo(total.value().map(BigDecimal::doubleValue));
            }
        }
        Total group = card.group(Stage.SELF, new GroupCode("4")).orElseThrow();
        assertThat(form.number("4", FormColumn.CLAIMED.written()))
                .contains(group.points().doubleValue());
    }

    /** A name may be longer than what is looked at of other texts, and blanks in it do not count. */
    @Test
    void aVeryLongNameIsTheSameToItsEnd() throws Exception {
        String name = "Có trang thông tin về chuyển đổi số ".repeat(20).strip();
        TrialAssessment trial = new TrialAssessment(
                folder, 2, TrialAssessment.SET.replace("name: Có trang thông tin,", "name: " + name + ","));
        new Forms(trial.assessment(), TrialAssessment.TEXTS, (done, all) -> {})
                .selfAssessment(folder.resolve("bieu-mau"), false);
        Unit unit = trial.assessment().units().get(0);
        try (FilledForm form = new FilledForm(folder.resolve("bieu-mau/" + unit.name() + ".xlsx"))) {
            form.fill(trial.data(unit.code().text()));
            form.cell("1.2", FormColumn.NAME.written()).setCellValue(name.replace(" ", "  "));
            form.evaluated().save(folder.resolve("bai-nop/" + unit.name() + ".xlsx"));
        }

        assertThat(trial.results().notices())
                .extracting(Notice::code)
                .doesNotContain(NoticeCode.FORM_NAME_CHANGED, NoticeCode.NAME_DIFFERS);
    }

    @Test
    void anUntouchedFormIsEmpty() throws Exception {
        TrialAssessment trial = new TrialAssessment(folder, 2);
        new Forms(trial.assessment(), TrialAssessment.TEXTS, (done, all) -> {})
                .selfAssessment(folder.resolve("bai-nop"), false);
        assertThat(trial.results().notices())
                .filteredOn(Notice::isError)
                .extracting(Notice::code)
                .containsExactly(NoticeCode.FORM_EMPTY, NoticeCode.FORM_EMPTY);
    }

    @Test
    void theSameFormsAreTheSameBytes() throws Exception {
        TrialAssessment trial = new TrialAssessment(folder, 2);
        Forms forms = new Forms(trial.assessment(), TrialAssessment.TEXTS, (done, all) -> {});
        for (String name : forms.selfAssessment(folder.resolve("x"), false).written()) {
            forms.selfAssessment(folder.resolve("y"), true);
            assertThat(Files.readAllBytes(folder.resolve("x").resolve(name)))
                    .isEqualTo(Files.readAllBytes(folder.resolve("y").resolve(name)));
        }
    }
}
