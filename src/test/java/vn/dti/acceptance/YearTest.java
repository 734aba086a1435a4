package vn.dti.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A year of six communes from init to publication, and the next, in which two of them are one (made-up figures). */
class YearTest {

    private static final Path CASE = Path.of("src/test/resources/year");

    @TempDir
    Path root;

    @Test
    void twoYearsWithAMerger() throws Exception {
        Path set = Files.copy(CASE.resolve("bo.yaml"), root.resolve("bo.yaml"));
        Path first = root.resolve("2026");
        assertThat(at("2026-03-01", "init", first, "--from", set, "--units", CASE.resolve("xa-2026.csv"))
                        .exit())
                .isZero();
        // The organiser's name is in every form.
        Ran unready = at("2026-03-01", "forms", first);
        assertThat(unready.exit()).isEqualTo(1);
        assertThat(unready.err()).contains("UBND (điền tên", "--force");
        assertThat(first.resolve("bieu-mau")).doesNotExist();
        assertThat(at("2026-03-01", "check", first).out()).contains("UBND (điền tên");
        change(first.resolve("dti.yaml"), "UBND (điền tên cơ quan tổ chức đánh giá)", "UBND tỉnh Thử");
        assertThat(at("2026-03-01", "forms", first).exit()).isZero();

        sent("2026", first);
        Ran round = at("2026-11-16", "forms", first, "--round", "lan-1");
        assertThat(round.exit()).as(round.err()).isZero();
        scored("2026-12-01", first);
        assertThat(Files.readString(first.resolve("ket-qua/ket-qua.json"))).contains("Xã Sáu", "Thiếu văn bản");

        Path second = root.resolve("2027");
        Ran begun = at("2027-02-01", "init", second, "--from", first, "--units", CASE.resolve("xa-2027.csv"));
        assertThat(begun.exit()).as(begun.err()).isZero();
        Ran old = at("2027-02-01", "forms", second);
        assertThat(old.exit()).isEqualTo(1);
        assertThat(old.err()).contains("1.3", "2027");
        change(second.resolve("bo-chi-so/bo.yaml"), "2026-03-31", "2027-03-31");
        // The name of an indicator goes with the year: it is the same indicator.
        change(second.resolve("bo-chi-so/bo.yaml"), "kế hoạch năm 2026", "kế hoạch năm 2027");
        // Where last year's results are is known: only the mark of a comment has to go.
        change(second.resolve("dti.yaml"), "# previous: ", "previous: ");
        assertThat(at("2027-02-01", "forms", second).exit()).isZero();
        // The set of the new year is another file: last year's results still verify.
        assertThat(at("2027-02-01", "verify", first).exit()).isZero();

        sent("2027", second);
        String form = Files.readString(second.resolve("bai-nop/ba.csv"));
        change(second.resolve("bai-nop/ba.csv"), "1.2,", "1.2,9");
        assertThat(at("2027-12-01", "check", second).out()).contains("gấp 10 lần trở lên", "của năm 2026");
        Files.writeString(second.resolve("bai-nop/ba.csv"), form);
        scored("2027-12-01", second);
        assertThat(at("2027-12-01", "check", second).out())
                .doesNotContain("gấp 10 lần", "Không thấy kết quả năm trước");
        assertThat(Files.readString(second.resolve("cong-bo/bao-cao.html")))
                .contains("(năm 2026)", "Đơn vị mới sắp xếp được so với các đơn vị trước sắp xếp gộp lại");
        Ran diff = at("2027-12-01", "diff", first.resolve("ket-qua"), second.resolve("ket-qua"));
        assertThat(diff.exit()).as(diff.err()).isLessThanOrEqualTo(1);
        assertThat(diff.out())
                .contains("Xã Một Hai: so với Xã Một (mot), Xã Hai (hai) cộng lại")
                .doesNotContain("Chỉ số được chấm đã đổi");
        assertThat(at("2027-12-01", "diff", first, second, "--indicator", "Ban hành kế hoạch năm 2027")
                        .exit())
                .isLessThanOrEqualTo(1);
        Ran unknown = at("2027-12-01", "diff", first, second, "--indicator", "Tỷ lệ hộ");
        assertThat(unknown.exit()).isEqualTo(2);
        assertThat(unknown.err()).contains("Có phải: 1.2 (Tỷ lệ hộ có điện thoại thông minh)");
        // Each year stands on its own: where last year's folder is gone, this year's results are still what they were.
        Files.move(first, root.resolve("luu-tru"));
        assertThat(at("2027-12-02", "verify", second).exit()).isZero();
    }

    @Test
    void whatInitShowsAsExamplesWorksAndIsAskedForUntilItIsFilledIn() throws Exception {
        Path set = Files.copy(CASE.resolve("bo.yaml"), root.resolve("bo.yaml"));
        for (String language : List.of("vi", "en")) {
            Path year = root.resolve(language).resolve("2026");
            at("2026-03-01", "init", year, "--from", set, "--units", CASE.resolve("xa-2026.csv"), "--lang", language);
            Path plan = year.resolve("dti.yaml");
            String text = Files.readString(plan);
            for (String key : List.of("basis", "place", "recipients", "signature", "bands", "previous", "published")) {
                assertThat(text).containsPattern("(?m)^# " + key + ":");
            }
            assertThat(text).contains("held: 2026-11-20");
            Path last = root.resolve(language).resolve("2025/ket-qua/ket-qua.json");
            Files.createDirectories(last.getParent());
            Files.writeString(last, "{\"schema\": \"dti-results/1\"}");
            // Above the first empty line stands what has to be looked at, no example.
            int head = text.indexOf("\n\n");
            Files.writeString(
                    plan,
                    text.substring(head)
                            .replaceAll(
                                    "(?m)^# ((?:basis|place|recipients|signature|bands|previous|published):.*|  - .*)$",
                                    "$1"));
            Ran check = at("2026-03-01", "check", year, "--lang", language);
            assertThat(check.exit()).as(check.err()).isZero();
            String left = language.equals("vi") ? "(điền " : "(fill in ";
            Ran forms = at("2026-03-01", "forms", year, "--lang", language);
            assertThat(forms.exit()).isEqualTo(1);
            // Organiser, basis, place, name under the signature, number of the decision.
            assertThat(forms.err().lines().filter(line -> line.contains(left)))
                    .as(forms.err())
                    .hasSize(5);
        }
    }

    @Test
    void aNumberLeftOpenIsAskedFor() throws Exception {
        Path set = Files.copy(CASE.resolve("bo.yaml"), root.resolve("bo.yaml"));
        Path year = root.resolve("2026");
        at("2026-03-01", "init", year, "--from", set, "--units", CASE.resolve("xa-2026.csv"));
        change(year.resolve("dti.yaml"), "UBND (điền tên cơ quan tổ chức đánh giá)", "UBND tỉnh Thử");
        change(year.resolve("dti.yaml"), "# basis:", "basis: Quyết định số …/QĐ-UBND ngày 5/1/2026\n# basis:");
        Ran forms = at("2026-03-01", "forms", year);
        assertThat(forms.exit()).isEqualTo(1);
        assertThat(forms.err()).contains("Quyết định số …/QĐ-UBND");
    }

    @Test
    void aRoundsFormsSayWhoHasSentNothing() throws Exception {
        Path set = Files.copy(CASE.resolve("bo.yaml"), root.resolve("bo.yaml"));
        Path year = root.resolve("2026");
        at("2026-03-01", "init", year, "--from", set, "--units", CASE.resolve("xa-2026.csv"));
        change(year.resolve("dti.yaml"), "UBND (điền tên cơ quan tổ chức đánh giá)", "UBND tỉnh Thử");
        sent("2026", year);
        Files.delete(year.resolve("bai-nop/mot.csv"));
        Files.writeString(year.resolve("bai-nop/hai.csv"), "Mã chỉ số,a,b,Điểm tự chấm\n1.1,,,99\n1.2,1,2,\n");
        Ran ran = at("2026-11-16", "forms", year, "--round", "lan-1");
        assertThat(ran.err())
                .contains(
                        "chưa nộp phiếu tự đánh giá hợp lệ: Xã Một",
                        "phiếu đã nộp còn lỗi (dti check liệt kê lỗi): Xã Hai")
                .doesNotContain("không có gì để hỏi");
        assertThat(at("2026-11-16", "forms", year, "--round", "lan-1", "--lang", "en")
                        .err())
                .contains("1 unit without a form")
                .doesNotContain("1 units");
        Path text = Files.writeString(root.resolve("ghi-chu.txt"), "Không phải phiếu.");
        Ran check = at("2026-11-16", "check", text, "--assessment", year);
        assertThat(check.exit()).as(check.out()).isEqualTo(1);
        assertThat(check.err()).contains("không phải bảng tính");
    }

    private static void scored(String today, Path year) throws Exception {
        Ran check = at(today, "check", year);
        assertThat(check.exit()).as(check.out() + check.err()).isZero();
        Ran score = at(today, "score", year);
        assertThat(score.exit()).as(score.out() + score.err()).isZero();
        assertThat(score.out()).contains("sau Thẩm định lần 2");
        assertThat(at(today, "verify", year).exit()).isZero();
        Ran publish = at(today, "publish", year);
        assertThat(publish.exit()).as(publish.err()).isZero();
        assertThat(year.resolve("cong-bo/bao-cao.html")).exists();
    }

    private static void sent(String year, Path into) throws IOException {
        Path from = CASE.resolve(year);
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = into.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }

    private static void change(Path file, String before, String after) throws IOException {
        String text = Files.readString(file);
        assertThat(text).contains(before);
        Files.writeString(file, text.replace(before, after));
    }

    private static Ran at(String today, Object... words) throws Exception {
        return Ran.dti(
                Stream.concat(Stream.of(words), Stream.of("--today", today)).toArray());
    }
}
