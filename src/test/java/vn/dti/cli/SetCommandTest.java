package vn.dti.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code dti set} and {@code dti init --from} an appendix, as people type them. */
class SetCommandTest {

    private static final Path FILES =
            Path.of("src/test/resources/appendix/files").toAbsolutePath();

    @TempDir
    private Path folder;

    /** What a run printed on both streams, and its exit code. */
    private record Typed(int code, String out, String err) {}

    @Test
    void anAppendixOfWhichAllIsUnderstoodEndsWithZero() throws Exception {
        Typed typed = type("set", FILES.resolve("hai-dong-tieu-de.xlsx").toString(), "--id", "xa-2025");

        assertThat(typed.code()).isEqualTo(ExitCode.DONE);
        assertThat(typed.out())
                .contains("2 chỉ số chính, 3 chỉ số thành phần, tổng 50 điểm (khớp với văn bản)")
                .contains("Hiểu trọn cách tính: 3 chỉ số. Cần xem lại: 0.")
                .contains(
                        "Trụ cột suy theo tên, hãy xác nhận: I Nhận thức số: chung; II Hoạt động chính quyền số: Chính quyền số");
        assertThat(Files.readString(folder.resolve("xa-2025.yaml"))).contains("id: xa-2025");
        assertThat(type("check", "xa-2025.yaml").code()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void whatMustBeLookedAtEndsWithOne() {
        Typed typed = type("set", FILES.resolve("lech-tong.xlsx").toString());

        assertThat(typed.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(typed.out())
                .contains("số thứ tự nhảy từ \"1.1\" đến \"1.3\"")
                .contains("số \"1.3\" có hai lần")
                .contains("1 ghi 30 điểm nhưng các dòng bên dưới cộng lại là 20")
                .contains("không hiểu \"dưới 70% tính theo tỷ lệ\"");
    }

    @Test
    void theYearMakesADayOfADayWithoutYear() throws Exception {
        String appendix = FILES.resolve("gop-o.docx").toString();

        assertThat(type("set", appendix, "--id", "khong-nam").code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(type("set", appendix, "--id", "co-nam", "--year", "2026").code())
                .isEqualTo(ExitCode.DONE);
        assertThat(Files.readString(folder.resolve("co-nam.yaml"))).contains("before: \"2026-03-31\"");
    }

    @Test
    void aFileThatIsThereStaysUnlessItIsMeant() throws Exception {
        Path there = Files.writeString(folder.resolve("co.yaml"), "của tôi");
        String appendix = FILES.resolve("dau-phay.csv").toString();

        Typed typed = type("set", appendix, "-o", "co.yaml");

        assertThat(typed.code()).isEqualTo(ExitCode.USAGE);
        assertThat(typed.err()).contains("--force");
        assertThat(there).hasContent("của tôi");
        assertThat(type("set", appendix, "-o", "co.yaml", "--force").code()).isEqualTo(ExitCode.DONE);
        assertThat(Files.readString(there)).contains("groups:");
    }

    @Test
    void whatIsNoAppendixGetsOneSentence() {
        for (String file : new String[] {"cong-van.docx", "trong.docx", "anh-quet.docx", "bang-khac.docx"}) {
            Typed typed = type("set", FILES.resolve(file).toString());

            assertThat(typed.code()).as(file).isEqualTo(ExitCode.FINDINGS);
            assertThat(typed.out()).as(file).isEmpty();
            assertThat(typed.err().lines()).as(file).hasSize(1);
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aFormOfDtiIsNoAppendix() throws Exception {
        Path plan = folder.resolve("ky");
        Path units = Files.writeString(folder.resolve("u.csv"), "code,name\nxa-a,Xã A\n");
        String set = Path.of("indicators/mo-duc-xa.yaml").toAbsolutePath().toString();
        assertThat(type("init", plan.toString(), "--from", set, "--units", units.toString())
                        .code())
                .isEqualTo(ExitCode.DONE);
        assertThat(type("forms", plan.toString(), "-o", folder.resolve("phieu").toString(), "--force")
                        .code())
                .isEqualTo(ExitCode.DONE);
        Path form;
        try (var forms = Files.walk(folder.resolve("phieu"))) {
            form = forms.filter(file -> file.toString().endsWith(".xlsx"))
                    .findFirst()
                    .orElseThrow();
        }

        Typed typed = type("set", form.toString());

        assertThat(typed.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(typed.err()).contains("là phiếu để đơn vị tự chấm").hasLineCount(1);
    }

    @Test
    void everyWrongCellOfASetsWorkbookIsALineOfItsOwn() throws Exception {
        String set = Path.of("indicators/mo-duc-xa.yaml").toAbsolutePath().toString();
        type("set", set, "--to", "bo.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(folder.resolve("bo.xlsx")));
                OutputStream out = Files.newOutputStream(folder.resolve("sua.xlsx"))) {
            book.getSheetAt(0).getRow(5).getCell(0).setCellValue("Nhóm");
            book.getSheetAt(0).getRow(6).getCell(0).setCellValue("Chỉ\ntiêu");
            book.write(out);
        }

        Typed typed = type("set", "sua.xlsx", "-o", "lai.yaml");

        assertThat(typed.code()).isEqualTo(ExitCode.USAGE);
        assertThat(typed.err().lines())
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("Ô A6 (Loại dòng) ghi \"Nhóm\"."),
                        line -> assertThat(line).startsWith("Ô A7 (Loại dòng) ghi \"Chỉ tiêu\"."));
    }

    @Test
    void linesOfATextThatChangedAreLinesSetInFurther() throws Exception {
        String set = Files.readString(Path.of("indicators/mo-duc-xa.yaml"));
        String inputs = "        inputs: {a: Trưởng Ban Chỉ đạo là}";
        Files.writeString(folder.resolve("cu.yaml"), set);
        Files.writeString(
                folder.resolve("moi.yaml"),
                set.replace(inputs, "        guidance: \"Dòng một\\nDòng hai\"\n" + inputs));

        Typed typed = type("set", "cu.yaml", "moi.yaml");

        assertThat(typed.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(typed.out()).contains("→ \"Dòng một\n      Dòng hai\"").doesNotContain("\\u000A");
    }

    @Test
    void aSetGoesToExcelAndToWordAndIsCompared() {
        String set = Path.of("indicators/mo-duc-xa.yaml").toAbsolutePath().toString();

        assertThat(type("set", set, "--to", "bo.xlsx").code()).isEqualTo(ExitCode.DONE);
        assertThat(type("set", set, "--to", "phu-luc.docx").code()).isEqualTo(ExitCode.DONE);
        assertThat(type("set", "bo.xlsx", "-o", "lai.yaml").code()).isEqualTo(ExitCode.DONE);
        assertThat(type("set", set, "lai.yaml").code()).isEqualTo(ExitCode.DONE);
        String other = Path.of("indicators/mo-duc-huyen.yaml").toAbsolutePath().toString();
        assertThat(type("set", set, other).code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(type("set", set).code()).isEqualTo(ExitCode.USAGE);
        assertThat(type("set", set, "--to", "bo.pdf").code()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void oneCommandLeadsFromTheAppendixToAnAssessment() throws Exception {
        Files.writeString(folder.resolve("u.csv"), "code,name\nxa-a,Xã A\n");

        Typed typed = type(
                "init", "ky", "--from", FILES.resolve("hai-dong-tieu-de.xlsx").toString(), "--units", "u.csv");

        assertThat(typed.code()).isEqualTo(ExitCode.DONE);
        assertThat(folder.resolve("ky/bo-chi-so/hai-dong-tieu-de.yaml")).exists();
        assertThat(type("check", "ky").code()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void initSaysHowToChooseOneOfSeveralAppendices() throws Exception {
        Files.writeString(folder.resolve("u.csv"), "code,name\nxa-a,Xã A\n");
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(folder.resolve("hai.xlsx"))) {
            for (String name : new String[] {"Cấp huyện", "Cấp xã"}) {
                Sheet sheet = book.createSheet(name);
                String[] titles = {"STT", "Chỉ số", "Điểm tối đa", "1", "Nhận thức số", "10"};
                for (int at = 0; at < titles.length; at++) {
                    Row row = sheet.getRow(at / 3) == null ? sheet.createRow(at / 3) : sheet.getRow(at / 3);
                    row.createCell(at % 3).setCellValue(titles[at]);
                }
            }
            book.write(out);
        }

        Typed typed = type("init", "ky", "--from", "hai.xlsx", "--units", "u.csv");

        assertThat(typed.code()).isEqualTo(ExitCode.USAGE);
        assertThat(typed.err()).contains("Cấp huyện, Cấp xã").contains("rồi dti init THƯ_MỤC --from BO-CHI-SO.yaml");
        assertThat(folder.resolve("ky")).doesNotExist();
    }

    @Test
    void englishCountsOneGroupAndOneChange() throws Exception {
        Files.writeString(
                folder.resolve("a.csv"),
                "STT,Chỉ số,Điểm tối đa,Cách tính điểm\n1,Nhận thức số,10,\n1.1,Họp,10,Có: 10 điểm; Không: 0 điểm\n");
        assertThat(type("set", "a.csv", "--lang", "en").out()).contains("a: 1 group, 1 indicator, 10 points in all");
        Files.writeString(
                folder.resolve("b.yaml"),
                Files.readString(folder.resolve("a.yaml"))
                        .replace("        max: 10\n", "        max: 10\n        evidence: optional\n"));
        assertThat(type("set", "a.yaml", "b.yaml", "--lang", "en").out()).contains("1 change\n");
    }

    @Test
    void whatCheckDoubtsIsToldWhenASetComesBack() throws Exception {
        Files.writeString(
                folder.resolve("bo.yaml"),
                "id: thu\ntitle: Thử\ntotal: 20\ngroups:\n  - code: \"1\"\n    name: Nhóm\n    indicators:\n"
                        + "      - {code: \"1.1\", name: Một, max: 10, inputs: {a: Số việc}}\n");

        assertThat(type("set", "bo.yaml", "--to", "bo.xlsx").code()).isEqualTo(ExitCode.DONE);
        Typed typed = type("set", "bo.xlsx", "-o", "lai.yaml");

        assertThat(typed.code()).isEqualTo(ExitCode.DONE);
        assertThat(typed.out()).contains("CẢNH BÁO").contains("total là 20, nhưng cộng các chỉ số được 10");
    }

    private Typed type(String command, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] all = new String[arguments.length + 3];
        all[0] = command;
        all[1] = "-C";
        all[2] = folder.toString();
        System.arraycopy(arguments, 0, all, 3, arguments.length);
        int code = Main.run(all, new PrintWriter(out, true), new PrintWriter(err, true));
        return new Typed(code, out.toString(), err.toString());
    }
}
