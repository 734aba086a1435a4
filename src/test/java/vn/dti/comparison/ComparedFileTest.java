package vn.dti.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ComparedFileTest {

    /** What a comparison does not need is passed over while it is read, by its key. */
    @Test
    void codesThatReadLikeKeysArePointsAllTheSame() throws Exception {
        String file =
                """
                {"schema": "dti-results/1", "kinds": [{"code": "xa", "units": [{"code": "a", "status": "scored",
                  "scopes": {"notices": {"final": {"points": "8", "maximum": "10", "value": "80.00"}}},
                  "groups": {"inputs": {"points": "3", "maximum": "4", "value": "75.00"}},
                  "indicators": {"reason": {"maximum": "4", "assessed": true, "self": "2", "final": "3",
                    "decided_by": "self", "reason": "", "inputs": {"self": {"a": "1"}}, "evidence": ""}}}]}]}
                """;
        ComparedResults.OfUnit unit = ComparedFile.read(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)))
                .kinds()
                .get(0)
                .units()
                .get(0);
        assertThat(unit.figures()).containsOnlyKeys("notices");
        assertThat(unit.groups()).containsOnlyKeys("inputs");
        assertThat(unit.indicators()).containsOnlyKeys("reason");
        assertThat(unit.indicators().get("reason").points()).contains(new BigDecimal("3"));
    }
}
