package vn.dti.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Lists that Phú Thọ published, as printed: points with the rank beside them. dti ranks the same points alike. The
 * maximum is not printed; as it is one for all, 1,000 stands for it.
 */
class PublishedListsTest {

    private static final String SET =
            """
              - code: "1"
                name: Tổng điểm
                pillars: [p, q]
                indicators: [{code: "1.1", name: Tổng điểm, max: 1000, evidence: optional, rule: {points: {}}}]
            """;

    @TempDir
    private Path folder;

    private void ranked(Map<String, String> printed) {
        AssessmentFolder year = new AssessmentFolder(folder)
                .set(SET)
                // Not in the order of their ranks, so that it is the points that put them in it.
                .plan(printed.keySet().stream().sorted().toList(), "ranking: {decimals: 3, points_decimals: 2}\n");
        List<String> expected = new ArrayList<>();
        printed.forEach((unit, rankAndPoints) -> {
            String[] parts = rankAndPoints.split(" ");
            year.claims(unit, "1.1,,,\"" + parts[1] + "\",");
            expected.add(parts[0] + " " + unit);
        });
        assertThat(year.scored().ranks("xa", "chuyen-doi-so")).containsExactlyElementsOf(expected);
    }

    /** Decision 469/QĐ-UBND of 2026 on the year 2025: first three and last of 148 communes and wards. */
    @Test
    void communesOf2025() {
        Map<String, String> printed = new LinkedHashMap<>();
        printed.put("hoa-binh", "1 825,61");
        printed.put("viet-tri", "2 811,84");
        printed.put("vinh-yen", "3 803,56");
        printed.put("lien-hoa", "4 507,23");
        ranked(printed);
    }

    /** The same decision: first three and last of the departments. */
    @Test
    void departmentsOf2025() {
        Map<String, String> printed = new LinkedHashMap<>();
        printed.put("van-phong", "1 885,58");
        printed.put("khcn", "2 883,72");
        printed.put("y-te", "3 848,14");
        printed.put("dan-toc", "4 721,35");
        ranked(printed);
    }

    /** Decision 42/QĐ-UBND of 07/01/2025 on the year 2024: the first thirteen departments. */
    @Test
    void departmentsOf2024() {
        Map<String, String> printed = new LinkedHashMap<>();
        String[] points = {
            "843,24", "842,65", "839,71", "838,24", "830,14", "829,56", "828", "823,34", "818,3", "816,61", "812,96",
            "811,86", "804,4"
        };
        String[] units = {
            "y-te",
            "tttt",
            "thue",
            "van-phong",
            "khdt",
            "noi-vu",
            "tai-chinh",
            "khcn",
            "tu-phap",
            "gddt",
            "kho-bac",
            "ldtbxh",
            "bhxh"
        };
        for (int i = 0; i < points.length; i++) {
            printed.put(units[i], i + 1 + " " + points[i]);
        }
        ranked(printed);
    }

    /** Decision 179/QĐ-UBND of 19/01/2023 on the year 2022, one decimal: the first twenty-three departments. */
    @Test
    void departmentsOf2022() {
        Map<String, String> printed = new LinkedHashMap<>();
        String[] points = {
            "826,8", "824,8", "813,7", "808", "806", "805,6", "804,7", "801,7", "801,5", "779,9", "767,8", "765,2",
            "764,9", "740,3", "738", "736,5", "734,9", "726", "724", "721,3", "717,3", "683,7", "656,6"
        };
        for (int i = 0; i < points.length; i++) {
            // Named against the order of their ranks.
            printed.put("so-" + (char) ('z' - i), i + 1 + " " + points[i]);
        }
        ranked(printed);
    }
}
