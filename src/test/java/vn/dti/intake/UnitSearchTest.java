package vn.dti.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.dti.assessment.Unit;
import vn.dti.code.UnitCode;

/** Which unit a person means. */
class UnitSearchTest {

    private static final UnitSearch SEARCH = new UnitSearch(TrialSheet.ASSESSMENT);

    @Test
    void byCodeOrNameWhereThatLeavesOneUnit() {
        assertThat(SEARCH.find("xa-002").map(Unit::code)).contains(new UnitCode("XA-002"));
        assertThat(SEARCH.find("nghia hanh").map(Unit::code)).contains(new UnitCode("XA-002"));
        assertThat(SEARCH.find("Đức")).isEmpty();
        assertThat(SEARCH.find("")).isEmpty();
    }

    @Test
    void aPartOfANameMeansAllThatHoldItInTheOrderOfThePlan() {
        assertThat(codes(SEARCH.containing("đức"))).containsExactly("XA-001", "XA-003");
        assertThat(codes(SEARCH.containing("XA-00"))).containsExactly("XA-001", "XA-002", "XA-003");
        assertThat(SEARCH.containing("Hòa Vang")).isEmpty();
        assertThat(SEARCH.containing(" ")).isEmpty();
    }

    @Test
    void aMistypedNameHasANearestOne() {
        assertThat(SEARCH.nearest("Xã Nghĩa Hàn").map(Unit::code)).contains(new UnitCode("XA-002"));
        assertThat(SEARCH.nearest("xa-004").map(unit -> unit.code().text())).isPresent();
        assertThat(SEARCH.nearest("một nơi khác hẳn")).isEmpty();
    }

    private static List<String> codes(List<Unit> units) {
        return units.stream().map(unit -> unit.code().text()).toList();
    }
}
