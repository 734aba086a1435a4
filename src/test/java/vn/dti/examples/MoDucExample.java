package vn.dti.examples;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;
import vn.dti.examples.FormSheet.Layout;
import vn.dti.examples.SpreadsheetFile.Csv;

/**
 * Writes all spreadsheets of {@code examples/mo-duc-2024} from the made-up year in the CSV files beside this class: the
 * forms as thirteen different offices would send them, the council's decisions, the explanations and the export of a
 * public service portal. A second run gives the same bytes. It computes no points: entered points stand in the CSV files.
 */
public final class MoDucExample {

    private static final List<String> COMMUNE_INPUTS = List.of("a", "b", "c");
    private static final List<String> DISTRICT_INPUTS = List.of("a", "b", "c", "d");
    private static final Set<String> ALL = Set.of("1", "2", "3", "4", "5", "6", "7", "8", "KK", "BS", "TC");
    private static final Set<String> FOUNDATION = Set.of("1", "2", "3", "4", "5");
    private static final Set<String> ACTIVITY = Set.of("6", "7", "8", "KK", "BS", "TC");
    private static final int[] WIDTHS = {9, 62, 12, 14, 12, 10, 12, 52, 40};
    private static final String DISTRICT = "huyen-mo-duc";

    private final Map<String, String> unitNames;
    private final List<FormLine> communeSet;
    private final List<FormLine> districtSet;
    private final List<Reported> claims;
    private final List<Reported> decisions;
    private final List<Reported> explanations;

    private MoDucExample(Path folder) throws IOException {
        Path sets = folder.resolve("../../indicators").normalize();
        this.unitNames = unitNames(folder.resolve("dti.yaml"));
        this.communeSet = FormLine.ofSet(sets.resolve("mo-duc-xa.yaml"));
        this.districtSet = FormLine.ofSet(sets.resolve("mo-duc-huyen.yaml"));
        this.claims = Reported.read("tu-danh-gia.csv");
        this.decisions = Reported.read("tham-dinh.csv");
        this.explanations = Reported.read("giai-trinh.csv");
    }

    /**
     * Writes the spreadsheets.
     *
     * @param folder the assessment folder, which holds {@code dti.yaml}
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] folder) throws IOException {
        write(Path.of(folder[0]), Path.of(folder[0]));
    }

    /** Writes the spreadsheets of the assessment in {@code folder} below {@code target}. */
    static void write(Path folder, Path target) throws IOException {
        MoDucExample example = new MoDucExample(folder);
        example.writeForms(target.resolve("bai-nop"));
        example.writeDecisions(target.resolve("tham-dinh"));
        example.writeExplanations(target.resolve("giai-trinh"));
        example.writeMeasured(target.resolve("so-lieu"));
        try (InputStream register = MoDucExample.class.getResourceAsStream("mo-duc-2024/tiep-nhan.csv")) {
            Files.write(target.resolve("bai-nop/tiep-nhan.csv"), register.readAllBytes());
        }
    }

    private void writeForms(Path to) throws IOException {
        xlsx(to, "Thị trấn Mộ Đức - phiếu tự chấm DTI 2024.xlsx", form("thi-tran-mo-duc", Layout.OFFICIAL, ALL, true));
        csv(to, "phieu tu cham xa Duc Thang.csv", Csv.COMMA, form("duc-thang", Layout.OFFICIAL, ALL, false));
        xlsx(to, "Xã Đức Nhuận - phiếu tự chấm.xlsx", form("duc-nhuan", Layout.PLAIN, ALL, false));
        xlsx(to, "Phieu Duc Chanh.xlsx", form("duc-chanh", Layout.PLAIN, ALL, false));
        xls(to, "DUC HIEP 2024.xls", form("duc-hiep", Layout.OFFICIAL, ALL, false));
        xlsx(to, "Đức Minh_tự đánh giá chuyển đổi số.xlsx", form("duc-minh", Layout.OFFICIAL, ALL, false));
        Path twoParts = to.resolve("Xã Đức Thạnh");
        xlsx(twoParts, "Xã Đức Thạnh - phần 1 nền tảng chung.xlsx", form("duc-thanh", Layout.PLAIN, FOUNDATION, false));
        xlsx(twoParts, "Xã Đức Thạnh - bổ sung phần 2.xlsx", form("duc-thanh", Layout.PLAIN, ACTIVITY, false));
        xlsx(to, "UBND xã Đức Hòa (bản ký số).xlsx", form("duc-hoa", Layout.NUMBERED_COLUMNS, ALL, true));
        xls(to, "Xa Duc Tan.xls", form("duc-tan", Layout.OFFICIAL, ALL, true));
        xlsx(to, "Đức Phú.xlsx", form("duc-phu", Layout.TWO_ROW_HEADER, ALL, false));
        xlsx(to, "Duc Phong - phieu cham diem (sua).xlsx", form("duc-phong", Layout.PLAIN, ALL, false));
        csv(to, "phieu Đức Lân.csv", Csv.SEMICOLON, form("duc-lan", Layout.PLAIN, ALL, false));
        xlsx(to, "UBND huyện Mộ Đức - tự đánh giá 2024.xlsx", form(DISTRICT, Layout.OFFICIAL, ALL, false));
    }

    private void writeDecisions(Path to) throws IOException {
        Path first = to.resolve("lan-1");
        Predicate<String> communes = unit -> !unit.equals(DISTRICT);
        xlsx(first, "Tong hop tham dinh lan 1.xlsx", longDecisions("lan-1", "THẨM ĐỊNH LẦN 1", communes));
        xlsx(first, "UBND huyện Mộ Đức - kết quả lần 1.xlsx", unitDecisions("lan-1", "Thẩm định lần 1", DISTRICT));
        Path second = to.resolve("lan-2");
        Predicate<String> others = communes.and(unit -> !unit.equals("duc-tan"));
        xlsx(second, "Tổng hợp thẩm định lần 2.xlsx", longDecisions("lan-2", "THẨM ĐỊNH LẦN 2", others));
        xlsx(second, "Xã Đức Tân - kết quả lần 2.xlsx", unitDecisions("lan-2", "Thẩm định lần 2", "duc-tan"));
        xlsx(second, "UBND huyện Mộ Đức - kết quả lần 2.xlsx", unitDecisions("lan-2", "Thẩm định lần 2", DISTRICT));
    }

    private void writeExplanations(Path to) throws IOException {
        Grid own = new Grid();
        own.add(Grid.Look.TITLE, null, "GIẢI TRÌNH KẾT QUẢ THẨM ĐỊNH LẦN 1");
        own.add(Grid.Look.PLAIN, null, "Đơn vị:", unitNames.get("duc-thanh"));
        own.add(Grid.Look.HEADER, "Mã chỉ số", "Điểm đề nghị", "a", "Giải trình", "Tài liệu kiểm chứng");
        Grid others = new Grid();
        others.add(Grid.Look.TITLE, null, "TỔNG HỢP GIẢI TRÌNH CỦA CÁC ĐƠN VỊ");
        others.add(
                Grid.Look.HEADER,
                "Mã đơn vị",
                "Tên đơn vị",
                "Mã chỉ số",
                "Điểm đề nghị",
                "a",
                "Giải trình",
                "Tài liệu kiểm chứng");
        for (Reported line : explanations) {
            List<Object> cells = new ArrayList<>();
            boolean single = line.unit().equals("duc-thanh");
            if (!single) {
                cells.add(line.unit());
                cells.add(unitNames.get(line.unit()));
            }
            cells.add(line.indicator());
            for (String column : List.of("Điểm đề nghị", "a", "Giải trình", "Tài liệu kiểm chứng")) {
                cells.add(line.cell(column));
            }
            (single ? own : others).add(Grid.Look.BODY, cells.toArray());
        }
        SpreadsheetFile.writeXlsx(to.resolve("Giải trình xã Đức Thạnh.xlsx"), "Giải trình", own, 12, 14, 14, 60, 60);
        SpreadsheetFile.writeXlsx(
                to.resolve("Tổng hợp giải trình.xlsx"), "Giải trình", others, 18, 22, 12, 14, 10, 60, 60);
    }

    private void writeMeasured(Path to) throws IOException {
        Grid grid = new Grid();
        grid.add(Grid.Look.HEADER, "Mã đơn vị", "Tên đơn vị", "Mã chỉ số", "a", "b");
        for (Reported line : Reported.read("so-lieu.csv")) {
            grid.add(
                    Grid.Look.BODY,
                    line.unit(),
                    unitNames.get(line.unit()),
                    line.indicator(),
                    line.cell("a"),
                    line.cell("b"));
        }
        SpreadsheetFile.writeCsv(to.resolve("cong-dich-vu-cong.csv"), Csv.COMMA, grid);
    }

    private Grid form(String unit, Layout layout, Set<String> groups, boolean totalPoints) {
        return sheet(unit).selfAssessment(layout, groups, totalPoints);
    }

    private Grid unitDecisions(String round, String roundName, String unit) {
        return sheet(unit).appraisal(roundName, byIndicator(decisions, decidedIn(round, unit::equals)));
    }

    private Grid longDecisions(String round, String title, Predicate<String> units) {
        Grid grid = new Grid();
        grid.add(Grid.Look.TITLE, "HỘI ĐỒNG THẨM ĐỊNH HUYỆN");
        grid.add(Grid.Look.TITLE, null, null, null, "TỔNG HỢP KẾT QUẢ " + title);
        grid.add(Grid.Look.PLAIN);
        List<String> columns = List.of("Điểm thẩm định", "a", "b", "Lý do", "Người thẩm định");
        List<Object> header = new ArrayList<>(List.of("Mã đơn vị", "Tên đơn vị", "Mã chỉ số"));
        header.addAll(columns);
        grid.add(Grid.Look.HEADER, header.toArray());
        for (Reported decision : decisions) {
            if (decidedIn(round, units).test(decision)) {
                List<Object> cells =
                        new ArrayList<>(List.of(decision.unit(), unitNames.get(decision.unit()), decision.indicator()));
                columns.forEach(column -> cells.add(decision.cell(column)));
                grid.add(Grid.Look.BODY, cells.toArray());
            }
        }
        return grid;
    }

    private static Predicate<Reported> decidedIn(String round, Predicate<String> units) {
        return line -> line.values().get("Lần").equals(round) && units.test(line.unit());
    }

    private FormSheet sheet(String unit) {
        boolean district = unit.equals(DISTRICT);
        return new FormSheet(
                unit,
                unitNames.get(unit),
                district ? districtSet : communeSet,
                byIndicator(claims, line -> line.unit().equals(unit)),
                district ? DISTRICT_INPUTS : COMMUNE_INPUTS);
    }

    private static Map<String, Reported> byIndicator(List<Reported> lines, Predicate<Reported> which) {
        return lines.stream().filter(which).collect(Collectors.toMap(Reported::indicator, Function.identity()));
    }

    private static Map<String, String> unitNames(Path assessment) throws IOException {
        Map<String, String> names = new LinkedHashMap<>();
        for (JsonNode unit : new YAMLMapper().readTree(assessment.toFile()).path("units")) {
            names.put(unit.path("code").asString(), unit.path("name").asString());
        }
        return names;
    }

    private static void xlsx(Path folder, String name, Grid grid) throws IOException {
        SpreadsheetFile.writeXlsx(folder.resolve(name), "Phiếu", grid, WIDTHS);
    }

    private static void xls(Path folder, String name, Grid grid) throws IOException {
        SpreadsheetFile.writeXls(folder.resolve(name), "Phiếu", grid, WIDTHS);
    }

    private static void csv(Path folder, String name, Csv csv, Grid grid) throws IOException {
        SpreadsheetFile.writeCsv(folder.resolve(name), csv, grid);
    }
}
