package vn.dti.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Forms are named after units, whatever those are called, by names that every system takes. */
class FormNamesTest {

    private static final String GROUP =
            "  - {code: \"1\", name: Nhóm, pillars: [p], indicators: [{code: \"1.1\", name: A, max: 10}]}\n";

    @TempDir
    private Path root;

    private List<String> formsOf(String... names) throws Exception {
        AssessmentFolder folder = new AssessmentFolder(root).set(GROUP);
        StringBuilder plan = new StringBuilder("title: Kỳ\nyear: 2024\norganiser: O\n"
                + "kinds: [{code: xa, name: Xã, indicators: bo.yaml}]\nunits:\n");
        for (int i = 0; i < names.length; i++) {
            plan.append("  - {code: x")
                    .append(i + 1)
                    .append(", kind: xa, name: \"")
                    .append(names[i])
                    .append("\"}\n");
        }
        folder.file("dti.yaml", plan.toString());
        Ran ran = folder.run("forms");
        assertThat(ran.exit()).as(ran.err()).isZero();
        try (Stream<Path> forms = Files.list(root.resolve("bieu-mau"))) {
            return forms.map(each -> each.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void noFormHasTheNameOfADeviceOrAnOption() throws Exception {
        assertThat(formsOf("aux", "Con.so", "-rf", "Xã Một"))
                .containsExactly("Xã Một.xlsx", "phieu -rf.xlsx", "phieu Con.so.xlsx", "phieu aux.xlsx");
    }

    /** Both names are cut at the same place: what tells them apart is not cut off. */
    @Test
    void longNamesThatBeginAlikeAreTwoForms() throws Exception {
        String begin = "Ủy ban nhân dân xã ".repeat(12);
        assertThat(formsOf(begin + "Một", begin + "Hai")).hasSize(2).allSatisfy(name -> assertThat(
                        name.getBytes(StandardCharsets.UTF_8).length)
                .isLessThanOrEqualTo(210));
    }
}
