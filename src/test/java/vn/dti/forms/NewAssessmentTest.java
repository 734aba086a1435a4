package vn.dti.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dti.assessment.Assessment;
import vn.dti.assessment.AssessmentReader;
import vn.dti.assessment.Kind;
import vn.dti.assessment.PlanDeadline;
import vn.dti.assessment.Unit;
import vn.dti.cli.Main;
import vn.dti.code.KindCode;
import vn.dti.code.UnitCode;

/** {@code dti init}: what comes out can be used at once. */
class NewAssessmentTest {

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int dti(Object... words) {
        String[] arguments = List.of(words).stream().map(Object::toString).toArray(String[]::new);
        return Main.run(arguments, new PrintWriter(out), new PrintWriter(err));
    }

    private Path units(String text) throws Exception {
        return Files.writeString(folder.resolve("units.csv"), text);
    }

    @Test
    void fromASetAndAList() throws Exception {
        Path set = Files.writeString(folder.resolve("bo.yaml"), TrialAssessment.SET);
        Path units = units("Mã đơn vị,Đơn vị,Loại,Tên khác,Tiền thân\n"
                + "xa-1,\"Xã A, B: \"\"C\"\"\",Xã,X1; Xã Một,x-a;x-b\n" + "p-1,Phường #2,Phường,,\n");
        Path made = folder.resolve("moi/2026");
        assertThat(dti("init", made, "--from", set, "--units", units, "--today", "2026-03-01"))
                .as(err.toString())
                .isZero();
        Assessment assessment = AssessmentReader.read(made).assessment();
        assertThat(assessment.year()).isEqualTo(2026);
        assertThat(assessment.kinds()).extracting(kind -> kind.code().text()).containsExactly("xa", "phuong");
        assertThat(assessment.units().get(0))
                .isEqualTo(new Unit(
                        new UnitCode("xa-1"),
                        "Xã A, B: \"C\"",
                        new KindCode("xa"),
                        List.of("X1", "Xã Một"),
                        List.of(new UnitCode("x-a"), new UnitCode("x-b"))));
        assertThat(assessment.units().get(1).name()).isEqualTo("Phường #2");
        assertThat(Files.readString(made.resolve("dti.yaml")))
                .contains("indicators: bo-chi-so/bo.yaml", "# place: ", "# signature:", "held: 2026-11-20");
        assertThat(Files.readString(made.resolve("bai-nop/tiep-nhan.csv"))).contains("Mã đơn vị,Ngày nhận,Tệp");
        assertThat(assessment
                        .kinds()
                        .get(0)
                        .deadlines()
                        .get(PlanDeadline.Task.SELF_ASSESSMENT)
                        .lastDay())
                .contains(LocalDate.of(2026, 11, 14));
        assertThat(assessment
                        .kinds()
                        .get(0)
                        .deadlines()
                        .get(PlanDeadline.Task.RANKING)
                        .lastDay())
                .contains(LocalDate.of(2026, 11, 29));
        assertThat(made.resolve("tham-dinh/lan-2")).isDirectory();
        assertThat(dti("check", made)).isZero();
        assertThat(folder.resolve("moi")).isDirectoryNotContaining("glob:**/.*");
    }

    @Test
    void aYearStandsOnItsOwn() throws Exception {
        Path set = Files.writeString(folder.resolve("bo.yaml"), TrialAssessment.SET);
        Path made = folder.resolve("2026");
        assertThat(dti("init", made, "--from", set, "--units", units("code,name,kind\nx,Xã X,xa\n")))
                .as(err.toString())
                .isZero();
        Files.delete(set);
        Path next = folder.resolve("2027");
        assertThat(dti("init", next, "--from", made)).as(err.toString()).isZero();
        assertThat(next.resolve("bo-chi-so/bo.yaml")).hasContent(TrialAssessment.SET);
        assertThat(AssessmentReader.read(made).assessment().kinds())
                .extracting(Kind::name)
                .containsExactly("Xã");
    }

    @Test
    void predecessorsByNameAndNoUnknownOnes() throws Exception {
        Path last = Files.createDirectories(folder.resolve("2024"));
        Unit first = new TrialAssessment(last, 2).assessment().units().get(0);
        Path made = folder.resolve("2025");
        assertThat(dti("init", made, "--from", last, "--units", units("Đơn vị,Tiền thân\nXã Mới,Xã Không Có\n")))
                .isNotZero();
        assertThat(err.toString()).contains("Xã Không Có", "Xã Mới", first.name());
        assertThat(made).doesNotExist();
        Path named = units("Đơn vị,Tiền thân\nXã Mới," + first.name() + ";xa-2\n");
        assertThat(dti("init", made, "--from", last, "--units", named))
                .as(err.toString())
                .isZero();
        assertThat(AssessmentReader.read(made).assessment().units().get(0).predecessors())
                .containsExactly(first.code(), new UnitCode("xa-2"));
    }

    @Test
    void fromLastYear() throws Exception {
        Path last = Files.createDirectories(folder.resolve("nam/2024"));
        TrialAssessment trial = new TrialAssessment(last, 2);
        Path made = folder.resolve("2025");
        assertThat(dti("init", made, "--from", last)).as(err.toString()).isZero();
        Assessment before = trial.assessment();
        Assessment assessment = AssessmentReader.read(made).assessment();
        assertThat(assessment.title()).isEqualTo("Đánh giá chuyển đổi số huyện Thử năm 2025");
        assertThat(assessment.window().orElseThrow().from()).isEqualTo(LocalDate.of(2024, 11, 1));
        Kind kind = assessment.kinds().get(0);
        Kind own = before.kinds().get(0);
        assertThat(kind.deadlines().get(PlanDeadline.Task.SELF_ASSESSMENT).day())
                .contains(LocalDate.of(2025, 11, 15));
        assertThat(kind.deadlines().get(PlanDeadline.Task.SELF_ASSESSMENT).inclusive())
                .isFalse();
        assertThat(kind.exclusions()).isEqualTo(own.exclusions());
        assertThat(kind.policies()).isEqualTo(own.policies());
        assertThat(kind.rounds()).isEqualTo(own.rounds());
        assertThat(kind.set().version()).isEqualTo("1.10");
        assertThat(assessment.units()).isEqualTo(before.units());
        // 2.8.2 and 2.8.3 are due on days of 2024.
        assertThat(err.toString()).contains("2.8.2, 2.8.3");
        assertThat(dti("check", made)).isZero();
    }

    @Test
    void lastYearsKindsForThisYearsUnits() throws Exception {
        Path last = Files.createDirectories(folder.resolve("2024"));
        new TrialAssessment(last, 2);
        Path made = folder.resolve("2025");
        Path units = units("Đơn vị,Tiền thân\nXã Hợp Nhất,xa-1;xa-2\n");
        assertThat(dti("init", made, "--from", last, "--units", units))
                .as(err.toString())
                .isZero();
        Assessment assessment = AssessmentReader.read(made).assessment();
        assertThat(assessment.units())
                .containsExactly(new Unit(
                        new UnitCode("xa-hop-nhat"),
                        "Xã Hợp Nhất",
                        new KindCode("xa"),
                        List.of(),
                        List.of(new UnitCode("xa-1"), new UnitCode("xa-2"))));
        // The exclusion that was for xa-1 and xa-2 only has nobody left.
        assertThat(assessment.kinds().get(0).exclusions()).hasSize(1);
    }

    @Test
    void everythingThatIsThereIsWrittenAndReadAgain() throws Exception {
        Path example = Path.of("examples/hiep-duc-2024");
        Path made = folder.resolve("hd");
        assertThat(dti("init", made, "--from", example)).as(err.toString()).isZero();
        Assessment before = AssessmentReader.read(example).assessment();
        Assessment after = AssessmentReader.read(made).assessment();
        for (int i = 0; i < before.kinds().size(); i++) {
            Kind was = before.kinds().get(i);
            Kind is = after.kinds().get(i);
            assertThat(is.bands()).isEqualTo(was.bands());
            assertThat(is.rounds()).isEqualTo(was.rounds());
            assertThat(is.ranking()).isEqualTo(was.ranking());
            assertThat(is.policies()).isEqualTo(was.policies());
            assertThat(is.exclusions()).isEqualTo(was.exclusions());
            assertThat(is.ranked()).isEqualTo(was.ranked());
        }
        assertThat(after.documents()).isEqualTo(before.documents());
        assertThat(after.limits()).isEqualTo(before.limits());
    }

    @Test
    void neverWritesIntoAFolderThatHoldsSomething() throws Exception {
        Path set = Files.writeString(folder.resolve("bo.yaml"), TrialAssessment.SET);
        Path units = units("code,name\nx,Xã X\n");
        Path taken = Files.createDirectories(folder.resolve("co-san"));
        assertThat(dti("init", taken, "--from", set, "--units", units)).isZero();
        String plan = Files.readString(taken.resolve("dti.yaml"));
        assertThat(dti("init", taken, "--from", set, "--units", units)).isEqualTo(2);
        assertThat(Files.readString(taken.resolve("dti.yaml"))).isEqualTo(plan);
        assertThat(Optional.of(err.toString()))
                .hasValueSatisfying(said -> assertThat(said).contains("không trống"));
    }

    @Test
    void kindsAndPredecessorsNamedInWordsGetCodesAsUnitsDo() throws Exception {
        Path set = Files.writeString(folder.resolve("bo.yaml"), TrialAssessment.SET);
        Path units = units("Đơn vị,Loại,Tiền thân\nXã Một (mới),Xã (cấp dưới),Xã A; xa-b\n");
        Path made = folder.resolve("moi");
        assertThat(dti("init", made, "--from", set, "--units", units))
                .as(err.toString())
                .isZero();
        Unit unit = AssessmentReader.read(made).assessment().units().get(0);
        assertThat(unit.code()).isEqualTo(new UnitCode("xa-mot-moi"));
        assertThat(unit.kind()).isEqualTo(new KindCode("xa-cap-duoi"));
        assertThat(unit.predecessors()).containsExactly(new UnitCode("xa-a"), new UnitCode("xa-b"));
    }

    @Test
    void saysWhatIsWrongWithAList() throws Exception {
        Path set = Files.writeString(folder.resolve("bo.yaml"), TrialAssessment.SET);
        Path units = units("code,name\nx,Xã X\nX,Xã Y\na b,Xã Z\n");
        assertThat(dti("init", folder.resolve("moi"), "--from", set, "--units", units))
                .isEqualTo(1);
        assertThat(out + err.toString()).contains("\"X\"", "\"a b\"");
        assertThat(folder.resolve("moi")).doesNotExist();
    }
}
