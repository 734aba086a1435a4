package vn.dti.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dti.code.ClusterCode;
import vn.dti.code.KindCode;
import vn.dti.code.UnitCode;
import vn.dti.notice.Notice;
import vn.dti.notice.NoticeCode;
import vn.dti.yaml.DefinitionException;

/** Codes of dti.yaml name each other whatever their case, and nothing but codes. */
class CodesTest {

    @TempDir
    private Path folder;

    private Assessment read(String unit) throws Exception {
        Files.writeString(
                folder.resolve("s.yaml"),
                "{id: s, title: T, version: '1', groups: [{code: g, name: G, indicators: [{code: g.1, name: I, max: 10}]}]}");
        Files.writeString(
                folder.resolve("dti.yaml"),
                """
                title: T
                year: 2025
                organiser: O
                kinds: [{code: xa, name: Xã, indicators: s.yaml}, {code: so, name: Sở, indicators: s.yaml}]
                clusters: [{code: Bien, name: Biển}]
                units: [{code: u, name: U, %s}]
                not_assessed: [{indicators: [g.1], kind: XA, units: [U], reason: R}]
                """
                        .formatted(unit));
        return AssessmentReader.read(folder).assessment();
    }

    @Test
    void asTheyAreDeclaredWhateverTheCaseOfWhoNamesThem() throws Exception {
        Assessment read = read("kind: Xa, cluster: bien, predecessors: [u1, U2]");
        Unit unit = read.units().get(0);
        assertThat(unit.kind()).isEqualTo(new KindCode("xa")).hasToString("xa");
        assertThat(unit.cluster()).contains(new ClusterCode("bien"));
        assertThat(unit.cluster().get()).hasToString("Bien");
        assertThat(unit.predecessors()).containsExactly(new UnitCode("u1"), new UnitCode("u2"));
        assertThat(read.kindOf(unit).exclusions().get(0).units()).containsExactly(unit.code());
    }

    @Test
    void aPredecessorThatIsNoCodeIsNeverFoundAndIsSaid() {
        DefinitionException refused =
                catchThrowableOfType(DefinitionException.class, () -> read("kind: xa, predecessors: [Xã Một]"));
        assertThat(refused.notices()).extracting(Notice::code).containsExactly(NoticeCode.CODE_NOT_ALLOWED);
    }

    @Test
    void aTieBreakIsAPillarOrOneOfTwoWords() {
        DefinitionException refused = catchThrowableOfType(
                DefinitionException.class,
                () -> read(
                        "kind: xa}]\nranking: {tie_break: [points, exact, a b, p]}\nassessed: [{indicators: [g.1], kind: xa"));
        assertThat(refused.notices())
                .extracting(Notice::code)
                .containsExactlyInAnyOrder(NoticeCode.CODE_NOT_ALLOWED, NoticeCode.YAML_NOT_ONE_OF);
    }
}
