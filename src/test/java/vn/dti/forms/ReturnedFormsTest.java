package vn.dti.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dti.assessment.Decision;
import vn.dti.assessment.Explanation;
import vn.dti.code.IndicatorCode;
import vn.dti.code.Stage;
import vn.dti.code.UnitCode;
import vn.dti.formlayout.FormColumn;
import vn.dti.formlayout.FormStamp;
import vn.dti.indicator.rule.InputValue;
import vn.dti.notice.Notice;
import vn.dti.notice.NoticeCode;
import vn.dti.run.Results;

/** What comes back: known again under any name, refused where it is another's, read with a word where it was changed. */
class ReturnedFormsTest {

    @TempDir
    Path folder;

    private TrialAssessment trial;

    @BeforeEach
    void makeForms() throws Exception {
        trial = new TrialAssessment(folder, 3);
        forms().selfAssessment(folder.resolve("bieu-mau"), false);
    }

    private Forms forms() throws Exception {
        return new Forms(trial.assessment(), TrialAssessment.TEXTS, (done, all) -> {});
    }

    private LeadForms leadForms() throws Exception {
        return new LeadForms(trial.assessment(), TrialAssessment.TEXTS, (done, all) -> {});
    }

    private FilledForm form(int unit) throws Exception {
        return new FilledForm(folder.resolve("bieu-mau/Xã Thử " + unit + ".xlsx"));
    }

    private void send(int unit, String name) throws Exception {
        try (FilledForm form = form(unit)) {
            form.fill(trial.data("xa-" + unit));
            form.evaluated().save(folder.resolve(name));
        }
    }

    private List<NoticeCode> errors() throws Exception {
        return trial.results().notices().stream()
                .filter(Notice::isError)
                .map(Notice::code)
                .toList();
    }

    /** Edits one of the values in the form's hidden sheet. */
    private static void stamp(FilledForm form, String key, String value) {
        Sheet hidden = form.workbook().getSheet(FormStamp.SHEET);
        for (var row : hidden) {
            if (row.getCell(0) != null && row.getCell(0).getStringCellValue().equals(key)) {
                row.getCell(1).setCellValue(value);
            }
        }
    }

    @Test
    void isKnownAgainUnderAnyName() throws Exception {
        send(1, "bai-nop/scan0001.xlsx");
        assertThat(errors()).isEmpty();
        assertThat(trial.results().reported().submission(new UnitCode("xa-1"))).isPresent();
    }

    @Test
    void whatIsNotFilledInIsToldAtTheCellToFillIn() throws Exception {
        Map<String, Map<String, Object>> data = new TreeMap<>(trial.data("xa-1"));
        data.remove("1.1");
        data.remove("1.5");
        String entered;
        String input;
        try (FilledForm form = form(1)) {
            form.fill(data);
            entered =
                    form.cell("1.1", FormColumn.CLAIMED.written()).getAddress().formatAsString();
            input = form.cell("1.5", "a").getAddress().formatAsString();
            form.evaluated().save(folder.resolve("bai-nop/phieu.xlsx"));
        }
        assertThat(trial.results().notices())
                .filteredOn(notice -> notice.code() == NoticeCode.NOTHING_REPORTED)
                .extracting(notice ->
                        notice.place().indicatorText() + " " + notice.place().cell())
                .contains("1.1 " + entered, "1.5 " + input);
    }

    @Test
    void aNeighboursNameOnTheFileOrInTheFormIsRefused() throws Exception {
        send(1, "bai-nop/Xã Thử 2.xlsx");
        assertThat(errors()).containsExactly(NoticeCode.UNIT_DISAGREES_WITH_FILE);
        Files.delete(folder.resolve("bai-nop/Xã Thử 2.xlsx"));
        try (FilledForm form = form(1)) {
            form.fill(trial.data("xa-1"));
            form.sheet().getRow(4).getCell(0).setCellValue("Mã đơn vị: xa-3");
            form.evaluated().save(folder.resolve("bai-nop/phieu.xlsx"));
        }
        assertThat(errors()).containsExactly(NoticeCode.FORM_UNIT_DIFFERS);
    }

    @Test
    void anotherYearSetUnitOrFolderIsRefused() throws Exception {
        Map<String, NoticeCode> changes = Map.of(
                "year", NoticeCode.FORM_YEAR_DIFFERS,
                "set-version.xa", NoticeCode.FORM_SET_DIFFERS,
                "set.xa", NoticeCode.FORM_SET_DIFFERS,
                "unit", NoticeCode.FORM_UNIT_UNKNOWN,
                "dti-form", NoticeCode.FORM_NEWER);
        for (Map.Entry<String, NoticeCode> change : changes.entrySet()) {
            try (FilledForm form = form(1)) {
                form.fill(trial.data("xa-1"));
                stamp(form, change.getKey(), change.getKey().equals("unit") ? "xa-99" : "2019");
                form.evaluated().save(folder.resolve("bai-nop/phieu.xlsx"));
            }
            assertThat(errors()).as(change.getKey()).containsExactly(change.getValue());
        }
        Files.delete(folder.resolve("bai-nop/phieu.xlsx"));
        send(1, "tham-dinh/lan-1/phieu.xlsx");
        assertThat(errors()).containsExactly(NoticeCode.FORM_PURPOSE_DIFFERS);
        Files.delete(folder.resolve("tham-dinh/lan-1/phieu.xlsx"));
        send(1, "bai-nop/1.xlsx");
        forms().round(trial.results(), new Stage("lan-1"), folder.resolve("bai-nop/hoi-dong"), false);
        assertThat(errors()).isNotEmpty().containsOnly(NoticeCode.FORM_IS_OF_ROUND);
    }

    @Test
    void aChangedNameIsReadWithAWarningAndAChangedMaximumRefused() throws Exception {
        try (FilledForm form = form(1)) {
            form.fill(trial.data("xa-1"));
            form.cell("1.1", FormColumn.MAXIMUM.written()).setCellValue(100);
            form.cell("1.5", FormColumn.NAME.written()).setCellValue("Số cuộc họp của Ban Chỉ đạo");
            form.evaluated().save(folder.resolve("bai-nop/phieu.xlsx"));
        }
        assertThat(errors()).containsExactly(NoticeCode.FORM_MAXIMUM_CHANGED);
        assertThat(trial.results().notices())
                .filteredOn(notice -> notice.code() == NoticeCode.FORM_MAXIMUM_CHANGED
                        || notice.code() == NoticeCode.FORM_NAME_CHANGED)
                .extracting(notice -> notice.code() + " " + notice.place().indicatorText())
                .containsExactlyInAnyOrder("FORM_MAXIMUM_CHANGED 1.1", "FORM_NAME_CHANGED 1.5");
    }

    @Test
    void onlyWhatTheCouncilFillsInIsADecision() throws Exception {
        for (int unit = 1; unit <= 3; unit++) {
            send(unit, "bai-nop/" + unit + ".xlsx");
        }
        Results before = trial.results();
        Path round = folder.resolve("tham-dinh/lan-1");
        forms().round(before, new Stage("lan-1"), round, false);
        Results untouched = trial.results();
        assertThat(untouched.reported().decisions()).isEmpty();
        assertThat(untouched.hasErrors()).isFalse();
        try (FilledForm form = new FilledForm(round.resolve("Xã Thử 1.xlsx"))) {
            assertThat(form.cell("1.1", "Cách tính điểm").getStringCellValue()).startsWith("Chấm trực tiếp");
            form.fill("1.1", FormColumn.DECIDED.written(), 2);
            form.fill("1.1", FormColumn.REASON.written(), "Chưa đủ căn cứ");
            form.fill("1.1", FormColumn.APPRAISER.written(), "Phòng Nội vụ");
            form.fill("1.10", "a", 1);
            form.fill("1.10", "b", 24);
            form.fill("1.10", FormColumn.REASON.written(), "Đếm lại");
            form.evaluated().save(round.resolve("gui lai.xlsx"));
        }
        Files.delete(round.resolve("Xã Thử 1.xlsx"));
        Results decided = trial.results();
        assertThat(decided.hasErrors()).isFalse();
        Map<IndicatorCode, Decision> decisions =
                decided.reported().decisions().get(new Stage("lan-1")).get(new UnitCode("xa-1"));
        assertThat(decisions).containsOnlyKeys(new IndicatorCode("1.1"), new IndicatorCode("1.10"));
        assertThat(decisions.get(new IndicatorCode("1.1")).points()).contains(new BigDecimal("2"));
        assertThat(decisions.get(new IndicatorCode("1.10")).inputs())
                .isEqualTo(Map.of(
                        "a",
                        new InputValue.Quantity(BigDecimal.ONE),
                        "b",
                        new InputValue.Quantity(new BigDecimal(24))));
        assertThat(decided.kinds()
                        .get(0)
                        .scorecard(new UnitCode("xa-1"))
                        .orElseThrow()
                        .indicator(new IndicatorCode("1.10"))
                        .orElseThrow()
                        .at(new Stage("lan-1"))
                        .points())
                .isEqualTo(new BigDecimal("0.13"));
        answers(decided);
    }

    private void answers(Results decided) throws Exception {
        Path answers = folder.resolve("giai-trinh");
        Forms.Written written = forms().explanations(decided, new Stage("lan-1"), answers, false);
        assertThat(written.written()).containsExactly("Xã Thử 1.xlsx");
        assertThat(trial.results().reported().explanations()).isEmpty();
        try (FilledForm form = new FilledForm(answers.resolve("Xã Thử 1.xlsx"))) {
            form.fill("1.1", FormColumn.EXPLANATION.written(), "Đã có biên bản");
            form.fill("1.1", FormColumn.EVIDENCE.written(), "Biên bản số 5");
            form.fill("1.1", FormColumn.PROPOSED.written(), 7.5);
            form.evaluated().save(answers.resolve("Xã Thử 1.xlsx"));
        }
        Results answered = trial.results();
        assertThat(answered.hasErrors()).isFalse();
        List<Explanation> own = answered.reported().explanations(new UnitCode("xa-1"), new IndicatorCode("1.1"));
        assertThat(own).extracting(Explanation::answers).containsExactly(Optional.of(new Stage("lan-1")));
        assertThat(own.get(0).proposed()).contains(new BigDecimal("7.5"));
        Path second = folder.resolve("tham-dinh/lan-2");
        forms().round(answered, new Stage("lan-2"), second, false);
        assertThat(trial.results().reported().decisions()).containsOnlyKeys(new Stage("lan-1"));
        try (FilledForm form = new FilledForm(second.resolve("Xã Thử 1.xlsx"))) {
            assertThat(form.number("1.1", FormColumn.decidedIn(1))).isEqualTo(Optional.of(2.0));
            assertThat(FilledForm.text(form.cell("1.1", FormColumn.EXPLANATION.written())))
                    .contains("Đã có biên bản", "7,5");
        }
    }

    @Test
    void aLeadAgencyGetsItsIndicatorsForAllUnits() throws Exception {
        for (int unit = 1; unit <= 3; unit++) {
            send(unit, "bai-nop/" + unit + ".xlsx");
        }
        Path round = folder.resolve("tham-dinh/lan-1");
        Forms.Written written = leadForms().round(trial.results(), new Stage("lan-1"), round, false);
        assertThat(written.written()).hasSize(1);
        Results untouched = trial.results();
        assertThat(untouched.hasErrors()).isFalse();
        assertThat(untouched.reported().decisions()).isEmpty();
    }

    @Test
    void nothingIsOverwrittenUnaskedAndNothingFilledInIsLost() throws Exception {
        Path forms = folder.resolve("bieu-mau");
        send(1, "bieu-mau/Xã Thử 1.xlsx");
        byte[] filled = Files.readAllBytes(forms.resolve("Xã Thử 1.xlsx"));
        Files.delete(forms.resolve("Xã Thử 3.xlsx"));
        Forms.Written again = forms().selfAssessment(forms, false);
        assertThat(again.written()).containsExactly("Xã Thử 3.xlsx");
        assertThat(again.existing()).containsExactly("Xã Thử 1.xlsx", "Xã Thử 2.xlsx");
        assertThat(Files.readAllBytes(forms.resolve("Xã Thử 1.xlsx"))).isEqualTo(filled);
        Forms.Written forced = forms().selfAssessment(forms, true);
        assertThat(forced.written()).hasSize(3);
        assertThat(forced.keptAside()).containsExactly("da-dien/Xã Thử 1.xlsx");
        assertThat(Files.readAllBytes(forms.resolve("da-dien/Xã Thử 1.xlsx"))).isEqualTo(filled);
    }
}
