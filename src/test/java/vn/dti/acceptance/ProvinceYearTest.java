package vn.dti.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.dti.examples.Province;
import vn.dti.examples.ProvinceExample;

/**
 * A province ranks 148 communes through a whole year: init, forms, filled forms received, appraisal by ten lead agencies,
 * explanations, second round, papers, letters, and the next year against it. Every day is given. Communes and figures are
 * made up.
 */
class ProvinceYearTest {

    private static final String SET = "bo-chi-so/xa-minh-hoa-2026.yaml";

    @TempDir
    private Path root;

    private final Province province = new Province();

    @Test
    void aWholeYearAndTheNext() throws Exception {
        Path written = root.resolve("san");
        ProvinceExample.write(written);
        Path first = begin(written);

        // Forms go out, come back filled, and are taken in.
        Path sent = fill(first.resolve("bieu-mau"), root.resolve("gui-ve"));
        List<Object> files = new ArrayList<>(List.of("receive", "-C", first));
        try (Stream<Path> each = Files.list(sent)) {
            each.sorted().map(Path::toAbsolutePath).forEach(files::add);
        }
        Ran received = at("2026-11-10", files.toArray());
        assertThat(received.exit()).as(received.out() + received.err()).isZero();
        assertThat(Files.readAllLines(first.resolve("bai-nop/tiep-nhan.csv"))).hasSize(147);

        Ran reminded = at("2026-11-12", "status", first, "--letters");
        assertThat(reminded.exit()).as(reminded.err()).isZero();
        assertThat(Files.readString(first.resolve("thu-nhac/don-vi/mau-077.txt")))
                .contains("Đến ngày 12/11/2026", "trước ngày 16/11/2026 (còn 3 ngày)", "Đề nghị Xã Mẫu 077 gửi phiếu");
        assertThat(Files.readAllLines(first.resolve("thu-nhac/danh-sach.csv"))).hasSize(3);

        done(at("2026-11-17", "check", first));
        Ran early = at("2026-11-17", "publish", first);
        assertThat(early.exit()).isEqualTo(1);
        assertThat(early.err()).contains("Thẩm định lần 1 chưa tiến hành");

        // Ten agencies appraise; each gets a workbook of its own, and what they send back is taken into the round's
        // folder.
        done(at("2026-11-17", "forms", first, "--round", "lan-1", "--by", "lead"));
        assertThat(count(first.resolve("bieu-mau")))
                .isEqualTo(148 + province.leads().size());
        List<String> agencies = province.leads();
        String last = agencies.get(agencies.size() - 1);
        take(first, appraise(first, agencies.subList(0, agencies.size() - 1)));
        assertThat(at("2026-11-25", "status", first, "--letters").exit()).isEqualTo(1);
        assertThat(Files.readString(first.resolve("thu-nhac/danh-sach.csv")))
                .contains("chưa thẩm định xong", last)
                .containsOnlyOnce("co-quan,");
        take(first, appraise(first, List.of(last)));

        // Communes explain, the second round answers.
        copy(written, first, "giai-trinh");
        done(at("2026-12-01", "score", first));
        Ran waiting = at("2026-12-01", "publish", first);
        assertThat(waiting.exit()).isEqualTo(1);
        assertThat(waiting.err()).contains("Thẩm định lần 2 chưa tiến hành");
        copy(written, first, "tham-dinh/lan-2");
        done(at("2026-12-11", "score", first));
        done(at("2026-12-11", "verify", first));

        JsonNode results = JsonMapper.shared()
                .readTree(first.resolve("ket-qua/ket-qua.json").toFile());
        JsonNode overall = results.at("/kinds/0/rankings/0/rows");
        assertThat(overall).hasSize(148);
        assertThat(overall.get(0).get("rank").asInt()).isEqualTo(1);
        assertThat(results.at("/kinds/0/rankings")).hasSize(4 * 4);
        assertThat(results.at("/kinds/0/rounds/1/decided").asInt())
                .isEqualTo(results.at("/kinds/0/rounds/1/indicators").asInt());

        Ran published = at("2026-12-12", "publish", first, "--only", "html,docx");
        done(published);
        assertThat(published.err()).doesNotContain("giải trình");
        assertThat(first.resolve("cong-bo/bien-ban-lan-1.docx")).exists();
        assertThat(first.resolve("cong-bo/bien-ban-lan-2.docx")).exists();
        assertThat(first.resolve("cong-bo/to-trinh.docx")).exists();
        assertThat(first.resolve("cong-bo/bao-cao.docx")).exists();

        // The year as the example has it, from forms in CSV, comes to the same.
        copy(Path.of("examples/tinh-2026"), written, "bo-chi-so");
        done(at("2026-12-11", "score", written));
        assertThat(written.resolve("ket-qua/diem-chi-tiet.csv"))
                .hasSameTextualContentAs(first.resolve("ket-qua/diem-chi-tiet.csv"));

        next(written, first);
    }

    /** The new assessment, with the plan of the province and its forms. */
    private Path begin(Path written) throws IOException {
        Path first = root.resolve("2026");
        StringBuilder units = new StringBuilder("Mã đơn vị,Đơn vị,Loại\n");
        province.communes().forEach(each -> units.append("%s,%s,xa\n".formatted(each.code(), each.name())));
        Path list = Files.writeString(root.resolve("xa.csv"), units);
        done(at("2026-03-02", "init", first, "--from", Path.of("examples/tinh-2026", SET), "--units", list));
        assertThat(Files.readString(first.resolve("dti.yaml"))).contains("Xã Mẫu 148");
        String plan = Files.readString(written.resolve("dti.yaml"));
        Files.writeString(first.resolve("dti.yaml"), plan.replaceAll(", held: 2026-\\d\\d-\\d\\d", ""));
        done(at("2026-03-02", "forms", first));
        assertThat(count(first.resolve("bieu-mau"))).isEqualTo(148);
        return first;
    }

    /** The next year begins from this one; one commune reports more, and the two years are set against each other. */
    private void next(Path written, Path first) throws IOException {
        Path second = root.resolve("2027");
        done(at("2027-02-01", "init", second, "--from", first));
        Path set = second.resolve(SET);
        Files.writeString(set, Files.readString(set).replace("2026-01-31", "2027-01-31"));
        copy(written, second, "bai-nop");
        try (Stream<Path> forms = Files.list(second.resolve("bai-nop"))) {
            for (Path form : forms.toList()) {
                Files.writeString(
                        form,
                        Files.readString(form)
                                .replace("Năm:,2026", "Năm:,2027")
                                .replace("/2026,", "/2027,")
                                .replace("2026-11-", "2027-11-"));
            }
        }
        Ran scored = at("2027-12-01", "score", second, "--stage", "self");
        assertThat(scored.exit()).as(scored.out() + scored.err()).isZero();
        Ran diff = at("2027-12-01", "diff", first.resolve("ket-qua"), second.resolve("ket-qua"));
        assertThat(diff.exit()).as(diff.err()).isEqualTo(1);
        assertThat(diff.out()).contains("2026", "2027", "Phường Mẫu 015");
    }

    /** The forms as communes send them back: what each reports, typed into the cells for it. */
    private Path fill(Path forms, Path into) throws IOException {
        Files.createDirectories(into);
        Map<String, Province.Commune> senders = new HashMap<>();
        province.senders().forEach(each -> senders.put(each.name() + ".xlsx", each));
        int filled = 0;
        try (Stream<Path> files = Files.list(forms)) {
            for (Path form : files.sorted().toList()) {
                Province.Commune commune = senders.get(form.getFileName().toString());
                if (commune == null) {
                    continue;
                }
                try (InputStream in = Files.newInputStream(form);
                        Workbook workbook = WorkbookFactory.create(in);
                        OutputStream out = Files.newOutputStream(into.resolve(form.getFileName()))) {
                    fill(workbook.getSheetAt(0), province.figures(commune));
                    workbook.write(out);
                    filled++;
                }
            }
        }
        assertThat(filled).isEqualTo(senders.size());
        return into;
    }

    private static void fill(Sheet sheet, Map<String, Province.Figures> figures) {
        Map<String, Integer> columns = new HashMap<>();
        for (Row row : sheet) {
            Cell code = row.getCell(0);
            if (columns.isEmpty()) {
                if (code != null && code.toString().equals("Mã chỉ số")) {
                    row.forEach(cell -> columns.put(cell.toString(), cell.getColumnIndex()));
                }
            } else if (code != null && figures.containsKey(code.toString())) {
                Province.Figures reported = figures.get(code.toString());
                type(row, columns.get("a"), reported.a());
                type(row, columns.get("b"), reported.b());
                type(row, columns.get("Tài liệu kiểm chứng"), "Báo cáo số 1/BC-UBND");
            }
        }
    }

    /** The workbooks of agencies as they send them back: agreed, or an input corrected with its reason. */
    private List<Path> appraise(Path first, List<String> agencies) throws IOException {
        List<Path> sent = new ArrayList<>();
        for (String agency : agencies) {
            Map<String, Province.Ruling> rulings = new HashMap<>();
            province.rulings(agency).forEach(each -> rulings.put(each.unit() + " " + each.indicator(), each));
            Path form = first.resolve("bieu-mau/lan-1").resolve(agency + ".xlsx");
            Path back =
                    Files.createDirectories(root.resolve("tham-dinh-gui-ve")).resolve(agency + ".xlsx");
            try (InputStream in = Files.newInputStream(form);
                    Workbook workbook = WorkbookFactory.create(in);
                    OutputStream out = Files.newOutputStream(back)) {
                appraise(workbook.getSheetAt(0), rulings);
                workbook.write(out);
            }
            assertThat(rulings).as(agency).isEmpty();
            sent.add(back);
        }
        return sent;
    }

    private static void appraise(Sheet sheet, Map<String, Province.Ruling> rulings) {
        Map<String, Integer> columns = new HashMap<>();
        for (Row row : sheet) {
            Cell unit = row.getCell(0);
            if (columns.isEmpty()) {
                if (unit != null && unit.toString().equals("Mã đơn vị")) {
                    row.forEach(cell -> columns.put(cell.toString(), cell.getColumnIndex()));
                }
                continue;
            }
            Cell code = row.getCell(columns.get("Mã chỉ số"));
            Province.Ruling ruling = unit == null || code == null ? null : rulings.remove(unit + " " + code);
            if (ruling != null) {
                type(row, columns.get("a"), ruling.a());
                type(row, columns.get("Điểm thẩm định"), ruling.a().isEmpty() ? "Đồng ý" : "");
                type(row, columns.get("Lý do"), ruling.reason());
                type(row, columns.get("Người thẩm định"), ruling.agency());
            }
        }
    }

    private static void take(Path first, List<Path> files) {
        List<Object> words = new ArrayList<>(List.of("receive", "-C", first));
        files.stream().map(Path::toAbsolutePath).forEach(words::add);
        done(at("2026-11-24", words.toArray()));
    }

    private static void type(Row row, int column, String value) {
        if (!value.isEmpty()) {
            Cell cell = row.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
            if (value.matches("\\d+")) {
                cell.setCellValue(Integer.parseInt(value));
            } else {
                cell.setCellValue(value);
            }
        }
    }

    private static long count(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(each -> each.toString().endsWith(".xlsx")).count();
        }
    }

    private static void copy(Path from, Path to, String folder) throws IOException {
        Files.createDirectories(to.resolve(folder));
        try (Stream<Path> files = Files.list(from.resolve(folder))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.write(to.resolve(folder).resolve(file.getFileName()), Files.readAllBytes(file));
            }
        }
    }

    private static void done(Ran ran) {
        assertThat(ran.exit()).as(ran.out() + ran.err()).isZero();
    }

    private static Ran at(String today, Object... words) {
        return Ran.dti(
                Stream.concat(Stream.of(words), Stream.of("--today", today)).toArray());
    }
}
