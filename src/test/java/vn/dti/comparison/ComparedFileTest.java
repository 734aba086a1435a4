package vn.dti.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.dti.code.GroupCode;
import vn.dti.code.IndicatorCode;
import vn.dti.code.ScopeCode;
import vn.dti.json.UnreadableJsonException;

class ComparedFileTest {

    /** What a comparison does not need is passed over while it is read, by its key. */
    @Test
    void codesThatReadLikeKeysArePointsAllTheSame() throws Exception {
        String file =
                """
                {"schema": "dti-results/1", "assessment": {"title": "K", "year": 2024}, "kinds": [{"code": "xa", "set": {"id": "bo"}, "units": [{"code": "a", "name": "A", "status": "scored",
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
        assertThat(unit.figures()).containsOnlyKeys(new ScopeCode("notices"));
        assertThat(unit.groups()).containsOnlyKeys(new GroupCode("inputs"));
        assertThat(unit.indicators()).containsOnlyKeys(new IndicatorCode("reason"));
        assertThat(unit.indicators().get(new IndicatorCode("reason")).points()).contains(new BigDecimal("3"));
    }

    @Test
    void whatIsNoCodeWasWrittenByNoVersion() {
        for (String unit : List.of("\"code\": \"xã một\"", "\"name\": \"Xã Một\"")) {
            String file =
                    "{\"schema\": \"dti-results/1\", \"assessment\": {\"title\": \"K\", \"year\": 2024}, \"kinds\": [{\"code\": \"xa\", \"units\": [{"
                            + unit + "}]}]}";
            assertThatThrownBy(() -> ComparedFile.read(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8))))
                    .as(unit)
                    .isInstanceOf(UnreadableJsonException.class)
                    .hasMessageStartingWith("kinds[xa].units[")
                    .hasMessageContaining("].code");
        }
    }
}
