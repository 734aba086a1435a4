package vn.dti.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import vn.dti.notice.Notice;
import vn.dti.notice.NoticeCode;
import vn.dti.notice.Place;

class NoticeGroupTest {

    private static List<String> places(Stream<String> cells) {
        List<Notice> notices = cells.map(cell ->
                        NoticeCode.CODE_UNKNOWN.at(Place.ofFile("a.xlsx").withCell(cell), "x", "bo"))
                .toList();
        return new NoticeGroup(notices).places();
    }

    @Test
    void cellsOfAColumnInARowAreOneRun() {
        assertThat(places(Stream.of("A1", "A2", "A3", "B4", "A5"))).containsExactly("A1:A3", "B4", "A5");
    }

    @Test
    void aCellThatIsNamedTwiceTakesNoOtherAway() {
        assertThat(places(Stream.of("A1", "A1", "A2"))).containsExactly("A1:A2");
        assertThat(places(Stream.of("A1", "B5", "A1", "A2"))).containsExactly("A1", "B5", "A2");
    }

    /** A form may have an error in each of its rows. */
    @Test
    @Timeout(60)
    void hundredsOfThousandsOfPlacesAreGoneThroughOnce() {
        assertThat(places(IntStream.range(0, 300_000).mapToObj(Place::line))).hasSize(300_000);
    }
}
