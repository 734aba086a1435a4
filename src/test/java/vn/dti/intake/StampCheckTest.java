package vn.dti.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.dti.assessment.Assessment;
import vn.dti.assessment.Round;
import vn.dti.formlayout.FormStamp;
import vn.dti.formlayout.FormStamp.Purpose;
import vn.dti.indicator.IndicatorSet;
import vn.dti.notice.Notice;
import vn.dti.notice.NoticeCode;

/** Whether a form that dti made is one of this assessment, in the folder where it lies. */
class StampCheckTest {

    private static final Assessment ASSESSMENT = TrialSheet.ASSESSMENT;
    private static final Round ROUND = ASSESSMENT.kinds().get(0).rounds().get(0);

    @Test
    void aFormInItsOwnFolderIsRead() {
        assertThat(codes(stamp(Purpose.SELF_ASSESSMENT, 2026, "XA-001", ""), FileRole.SUBMISSION))
                .isEmpty();
        assertThat(codes(stamp(Purpose.DECISIONS, 2026, "XA-001", "lan-1"), FileRole.DECISIONS))
                .isEmpty();
        assertThat(codes(stamp(Purpose.DECISIONS, 2026, "XA-001", "LAN-1"), FileRole.DECISIONS))
                .isEmpty();
        assertThat(codes(stamp(Purpose.SELF_ASSESSMENT, 2026, "", ""), FileRole.SUBMISSION))
                .isEmpty();
    }

    @Test
    void aFormOfANewerProgramSaysOnlyThat() {
        FormStamp old = stamp(Purpose.SELF_ASSESSMENT, 2025, "XA-001", "");
        FormStamp newer = new FormStamp(
                FormStamp.CURRENT + 1, old.purpose(), old.sender(), 2025, old.sets(), old.round(), old.extent());

        assertThat(codes(newer, FileRole.SUBMISSION)).containsExactly(NoticeCode.FORM_NEWER);
        assertThat(codes(old, FileRole.SUBMISSION)).containsExactly(NoticeCode.FORM_YEAR_DIFFERS);
    }

    @Test
    void aFormOfAnotherUnitOrAnotherSetIsRefused() {
        assertThat(codes(stamp(Purpose.SELF_ASSESSMENT, 2026, "XA-009", ""), FileRole.SUBMISSION))
                .containsExactly(NoticeCode.FORM_UNIT_UNKNOWN);
        IndicatorSet set = ASSESSMENT.kinds().get(0).set();
        for (FormStamp.SetId other :
                List.of(new FormStamp.SetId(set.id(), "2025"), new FormStamp.SetId("khac", set.version()))) {
            FormStamp own = stamp(Purpose.SELF_ASSESSMENT, 2026, "XA-001", "");
            assertThat(codes(
                            new FormStamp(
                                    own.version(),
                                    own.purpose(),
                                    own.sender(),
                                    2026,
                                    Map.of("xa", other),
                                    own.round(),
                                    own.extent()),
                            FileRole.SUBMISSION))
                    .containsExactly(NoticeCode.FORM_SET_DIFFERS);
        }
    }

    @Test
    void aFormInAnotherFolderIsRefusedUnlessNoFolderSaysWhatItIs() {
        FormStamp decisions = stamp(Purpose.DECISIONS, 2026, "XA-001", "lan-1");
        FormStamp own = stamp(Purpose.SELF_ASSESSMENT, 2026, "XA-001", "");

        assertThat(codes(decisions, FileRole.SUBMISSION)).containsExactly(NoticeCode.FORM_IS_OF_ROUND);
        assertThat(codes(own, FileRole.DECISIONS)).containsExactly(NoticeCode.FORM_PURPOSE_DIFFERS);
        assertThat(codes(stamp(Purpose.DECISIONS, 2026, "XA-001", "lan-2"), FileRole.DECISIONS))
                .containsExactly(NoticeCode.FORM_ROUND_DIFFERS);
        assertThat(codes(decisions, FileRole.SUBMISSION, true, Optional.empty()))
                .isEmpty();
    }

    @Test
    void aRoundThatSomebodySaysIsTheFormsOwn() {
        FormStamp first = stamp(Purpose.DECISIONS, 2026, "XA-001", "Lan-1");
        FormStamp second = stamp(Purpose.DECISIONS, 2026, "XA-001", "lan-2");

        assertThat(codes(first, FileRole.DECISIONS, true, Optional.of(ROUND))).isEmpty();
        assertThat(codes(second, FileRole.DECISIONS, true, Optional.of(ROUND)))
                .containsExactly(NoticeCode.ROUND_TOLD_DIFFERS);
        assertThat(codes(
                        stamp(Purpose.SELF_ASSESSMENT, 2026, "XA-001", ""),
                        FileRole.DECISIONS,
                        true,
                        Optional.of(ROUND)))
                .containsExactly(NoticeCode.ROUND_TOLD_DIFFERS);
    }

    private static List<NoticeCode> codes(FormStamp stamp, FileRole role) {
        return codes(stamp, role, false, Optional.empty());
    }

    private static List<NoticeCode> codes(FormStamp stamp, FileRole role, boolean loose, Optional<Round> stated) {
        FolderFiles.Source source = new FolderFiles.Source(
                Path.of("x.xlsx"), "x.xlsx", role, role == FileRole.DECISIONS ? Optional.of(ROUND) : Optional.empty());
        return new StampCheck(ASSESSMENT, source, loose, new StatedOrigin(Optional.empty(), stated))
                .refusals(stamp).stream().map(Notice::code).toList();
    }

    /** @param unit and round as the stamp writes them; empty where it names none */
    private static FormStamp stamp(Purpose purpose, int year, String unit, String round) {
        IndicatorSet set = ASSESSMENT.kinds().get(0).set();
        return new FormStamp(
                FormStamp.CURRENT,
                purpose,
                new FormStamp.Sender(Optional.of(unit).filter(text -> !text.isEmpty()), Optional.empty()),
                year,
                Map.of("xa", new FormStamp.SetId(set.id(), set.version())),
                Optional.of(round).filter(text -> !text.isEmpty()),
                new FormStamp.Extent(1, Map.of()));
    }
}
