package vn.dti.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
        assertThat(at("2027-02-01", "forms", second).exit()).isZero();
        // The set of the new year is another file: last year's results still verify.
        assertThat(at("2027-02-01", "verify", first).exit()).isZero();

        sent("2027", second);
        scored("2027-12-01", second);
        Ran diff = at("2027-12-01", "diff", first.resolve("ket-qua"), second.resolve("ket-qua"));
        assertThat(diff.exit()).as(diff.err()).isLessThanOrEqualTo(1);
        assertThat(diff.out()).contains("Xã Một Hai");
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
                .contains("chưa nộp phiếu tự đánh giá: Xã Một", "phiếu đã nộp còn lỗi (dti check liệt kê lỗi): Xã Hai")
                .doesNotContain("không có gì để hỏi");
        assertThat(at("2026-11-16", "forms", year, "--round", "lan-1", "--lang", "en")
                        .err())
                .contains("1 unit without a form")
                .doesNotContain("1 units");
        Path text = Files.writeString(root.resolve("ghi-chu.txt"), "Không phải phiếu.");
        Ran check = at("2026-11-16", "check", text, "--assessment", year);
        assertThat(check.exit()).as(check.out()).isEqualTo(0);
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
