package vn.dti.examples;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Writes the submissions of {@code examples/hiep-duc-2024}: communes, departments, the district. Every number is made
 * up, from a fixed seed per unit, so that two runs write the same bytes.
 */
public final class HiepDucExample {
    private static final List<String> FORM = List.of(
            "Mã chỉ số", "Tên chỉ số", "Điểm tối đa", "a", "b", "c", "Điểm tự chấm", "Tài liệu kiểm chứng", "Ghi chú");
    private static final List<String> OFFICE_FORM = List.of(
            "TT", "Nội dung", "Điểm chuẩn", "Số liệu a", "Số liệu b", "Số liệu c", "Tự chấm", "Minh chứng", "Ghi chú");
    private static final List<Integer> WIDTHS = List.of(10, 60, 10, 12, 12, 10, 12, 50, 30);
    private static final LocalDate LAST_DAY = LocalDate.of(2024, 6, 30);

    private final Path folder;

    private HiepDucExample(Path folder) {
        this.folder = folder;
    }

    /**
     * @param arguments the assessment folder; its sets are found in {@code ../../indicators}
     * @throws IOException when a set cannot be read or a form not written
     */
    public static void main(String... arguments) throws IOException {
        new HiepDucExample(Path.of(arguments.length == 0 ? "examples/hiep-duc-2024" : arguments[0])).write();
    }

    /**
     * A unit's made-up circumstances.
     *
     * @param level how far it has come, about 1 where targets are reached
     * @param people inhabitants (communes, district)
     * @param staff civil servants
     * @param hamlets thôn, khối phố
     */
    private record Unit(String code, String name, double level, int people, int staff, int hamlets) {}

    private void write() throws IOException {
        List<Unit> communes = List.of(
                new Unit("tan-binh", "Thị trấn Tân Bình", 1.04, 3900, 23, 6),
                new Unit("hiep-hoa", "Xã Hiệp Hòa", 0.90, 2600, 20, 5),
                new Unit("hiep-thuan", "Xã Hiệp Thuận", 0.86, 2300, 20, 4),
                new Unit("que-tho", "Xã Quế Thọ", 1.00, 8200, 22, 8),
                new Unit("binh-lam", "Xã Bình Lâm", 1.02, 7100, 22, 7),
                new Unit("song-tra", "Xã Sông Trà", 0.84, 4100, 21, 6),
                new Unit("phuoc-tra", "Xã Phước Trà", 0.74, 2500, 20, 4),
                new Unit("phuoc-gia", "Xã Phước Gia", 0.70, 1900, 19, 3),
                new Unit("que-luu", "Xã Quế Lưu", 0.92, 3300, 20, 5),
                new Unit("thang-phuoc", "Xã Thăng Phước", 0.88, 3500, 20, 5),
                new Unit("binh-son", "Xã Bình Sơn", 0.80, 2700, 20, 4));
        List<Unit> offices = List.of(
                new Unit("van-phong", "Văn phòng HĐND&UBND huyện", 1.05, 0, 18, 0),
                new Unit("vhtt", "Phòng Văn hóa và Thông tin huyện", 1.03, 0, 7, 0),
                new Unit("noi-vu", "Phòng Nội vụ huyện", 0.97, 0, 8, 0),
                new Unit("tc-kh", "Phòng Tài chính - Kế hoạch huyện", 0.93, 0, 11, 0),
                new Unit("nong-nghiep", "Phòng Nông nghiệp và Phát triển nông thôn huyện", 0.85, 0, 9, 0),
                new Unit("giao-duc", "Phòng Giáo dục và Đào tạo huyện", 0.95, 0, 10, 0));
        Unit district = new Unit("hiep-duc", "UBND huyện Hiệp Đức", 0.95, 42100, 310, 57);

        List<IndicatorLine> ofCommunes = set("hiep-duc-xa.yaml");
        for (Unit unit : communes) {
            // The town's c.2.2 is replaced by c.3 (dti.yaml); the others have no use for c.3.
            String unused = unit.code().equals("tan-binh") ? "c.2.2" : "c.3";
            Map<IndicatorLine, List<Object>> rows =
                    rows(unit, ofCommunes, line -> !line.code().equals(unused));
            switch (unit.code()) {
                case "song-tra", "que-luu" -> csv(unit, rows);
                case "thang-phuoc" -> {
                    // Later parts of a submission: the postal figures came in a second file.
                    Set<String> later = Set.of("e.8.1", "e.8.2");
                    form("thang-phuoc", unit, FORM, keep(rows, line -> !later.contains(line.code())));
                    form("thang-phuoc-bo-sung", unit, FORM, keep(rows, line -> later.contains(line.code())));
                }
                default -> form(unit.code(), unit, FORM, rows);
            }
        }
        List<IndicatorLine> ofOffices = set("hiep-duc-phong.yaml");
        for (Unit unit : offices) {
            form(unit.code(), unit, OFFICE_FORM, rows(unit, ofOffices, line -> true));
        }
        Map<IndicatorLine, List<Object>> rows = rows(district, set("hiep-duc-huyen.yaml"), line -> true);
        Set<String> activity = Set.of("e", "g", "h");
        form("hiep-duc-nen-tang", district, FORM, keep(rows, line -> !activity.contains(line.group())));
        form("hiep-duc-hoat-dong", district, FORM, keep(rows, line -> activity.contains(line.group())));
        receipts(communes, offices);
    }

    private List<IndicatorLine> set(String name) throws IOException {
        return IndicatorLine.of(folder.resolve("../../indicators").resolve(name));
    }

    private static Map<IndicatorLine, List<Object>> keep(
            Map<IndicatorLine, List<Object>> rows, Predicate<IndicatorLine> wanted) {
        Map<IndicatorLine, List<Object>> kept = new LinkedHashMap<>();
        rows.forEach((line, row) -> {
            if (wanted.test(line)) {
                kept.put(line, row);
            }
        });
        return kept;
    }

    private static Map<IndicatorLine, List<Object>> rows(
            Unit unit, List<IndicatorLine> lines, Predicate<IndicatorLine> wanted) {
        Random chance = new Random(unit.code().hashCode());
        Map<IndicatorLine, List<Object>> rows = new LinkedHashMap<>();
        for (IndicatorLine line : lines) {
            List<Object> row = row(unit, line, chance);
            if (wanted.test(line)) {
                rows.put(line, row);
            }
        }
        return rows;
    }

    /** A row in the order of {@link #FORM}. */
    private static List<Object> row(Unit unit, IndicatorLine line, Random chance) {
        double reached = unit.level() + (chance.nextDouble() - 0.5) * 0.24;
        int number = 10 + chance.nextInt(190);
        LocalDate day = LocalDate.of(2024, 10, 1).plusDays(chance.nextInt(28));
        Object a = null;
        Object b = null;
        Object c = null;
        Object points = null;
        String evidence =
                "Báo cáo số %d/BC-UBND ngày %02d/%02d/2024".formatted(number, day.getDayOfMonth(), day.getMonthValue());
        if (line.code().equals("h.2")) {
            return Arrays.asList(
                    line.code(), line.name(), line.maximum(), null, null, null, null, null, "Chưa có hướng dẫn");
        }
        switch (line.rule()) {
            case "ratio" -> {
                int whole = line.fixedDenominator() > 0 ? line.fixedDenominator() : denominator(unit, line.code());
                int secret = line.inputs().contains("c") ? whole / 50 : 0;
                double share = line.target() * (reached + (line.target() < 1 ? 0.08 : 0.1));
                long part = Math.round((whole - secret) * share);
                a = line.target() > 1 ? part : Math.min(whole - secret, part);
                b = line.fixedDenominator() > 0 ? null : whole;
                c = secret > 0 ? secret : null;
                if (line.code().equals("h.4.1")) {
                    // Adults among all inhabitants: nowhere more than about two thirds.
                    a = Math.round(whole * 0.68 * Math.min(0.98, reached));
                }
            }
            case "yes_no" -> a = reached > 0.75 ? "có" : "không";
            case "checklist" -> {
                a = "có";
                b = reached > 0.9 ? "có" : "không";
            }
            case "steps" -> {
                a = Math.max(0, Math.round((reached - 0.6) * 8));
                b = line.inputs().contains("b") ? denominator(unit, line.code()) : null;
            }
            case "deadline" -> {
                LocalDate done = reached > 0.8 ? LAST_DAY.minusDays(number % 40) : LAST_DAY.plusDays(5 + number % 30);
                a = done;
                evidence = "Quyết định số %d/QĐ-UBND ngày %02d/%02d/2024"
                        .formatted(number, done.getDayOfMonth(), done.getMonthValue());
            }
            case "points" -> points = Math.round(line.maximum() * Math.min(0.98, reached * 0.92));
            default -> throw new IllegalStateException("no made-up numbers for " + line.rule());
        }
        return Arrays.asList(line.code(), line.name(), line.maximum(), a, b, c, points, evidence, null);
    }

    /** What a line's ratio divides by, the same for lines about the same thing. */
    private static int denominator(Unit unit, String code) {
        int people = unit.people();
        int staff = unit.staff();
        int hamlets = unit.hamlets();
        return switch (code) {
            case "b.1" -> 2;
            case "b.3" -> 4;
            case "c.2.1", "c.2.3" -> hamlets;
            case "c.2.2" -> 1 + hamlets / 3;
            case "c.3" -> hamlets;
            case "d.3" -> hamlets * 5;
            case "đ.1.1", "đ.1.2" -> 2;
            case "đ.2" -> staff + 2;
            case "đ.3" -> 1_250;
            case "e.1.2" -> staff > 100 ? 18 : 6;
            case "e.1.3", "e.3.2", "e.5" -> staff;
            case "e.2" -> 400 + staff * 12;
            case "e.3.1" -> 1 + staff / 4;
            case "e.4.2" -> 4 + staff / 5;
            case "e.4.3" -> 12;
            case "e.7.1" -> 20 + staff / 2;
            case "e.7.2", "e.8.2" -> 300 + people / 8 + staff * 10;
            case "e.7.3" -> 120 + staff * 3;
            case "e.8.1" -> 15 + staff / 2;
            case "e.9", "g.5" -> 612_000;
            case "g.2.1" -> 84;
            case "g.3.1" -> 1_130;
            case "g.3.2" -> 17;
            case "g.4" -> 21;
            case "h.1" -> people * 88 / 100;
            case "h.3" -> people * 56 / 100;
            case "h.4.1", "h.7.2" -> people;
            case "h.4.2" -> people * 62 / 100;
            case "h.5" -> people * 77 / 100;
            case "h.6" -> people * 71 / 100;
            case "h.8.1", "h.8.2", "h.8.3" -> 31;
            default -> throw new IllegalStateException("no denominator for " + code);
        };
    }

    private void form(String file, Unit unit, List<String> columns, Map<IndicatorLine, List<Object>> rows)
            throws IOException {
        try (ExportWorkbook workbook = new ExportWorkbook("Phiếu", WIDTHS)) {
            workbook.line("PHIẾU TỰ ĐÁNH GIÁ CHUYỂN ĐỔI SỐ (số liệu minh họa)");
            workbook.line("Đơn vị:", unit.name());
            workbook.line("Mã đơn vị:", unit.code());
            workbook.line("Năm:", 2024);
            workbook.line();
            workbook.header(columns);
            String group = "";
            for (Map.Entry<IndicatorLine, List<Object>> entry : rows.entrySet()) {
                IndicatorLine line = entry.getKey();
                if (!line.group().equals(group)) {
                    group = line.group();
                    workbook.row(Arrays.asList(group, line.groupName()));
                }
                workbook.row(entry.getValue());
            }
            workbook.save(folder.resolve("bai-nop").resolve(file + ".xlsx"));
        }
    }

    private void csv(Unit unit, Map<IndicatorLine, List<Object>> rows) throws IOException {
        List<List<?>> table = new ArrayList<>();
        table.add(List.of("Đơn vị:", unit.name()));
        table.add(List.of("Mã đơn vị:", unit.code()));
        table.add(List.of("Năm:", 2024));
        table.add(FORM);
        table.addAll(rows.values());
        ExportWorkbook.saveCsv(folder.resolve("bai-nop").resolve(unit.code() + ".csv"), table);
    }

    private void receipts(List<Unit> communes, List<Unit> offices) throws IOException {
        List<List<?>> table = new ArrayList<>();
        table.add(List.of("Mã đơn vị", "Ngày nhận", "Tệp"));
        LocalDate first = LocalDate.of(2024, 10, 29);
        int turn = 0;
        for (Unit unit : communes) {
            boolean written = unit.code().equals("song-tra") || unit.code().equals("que-luu");
            // Phước Gia came a day after the last one, 05/11/2024.
            LocalDate day = unit.code().equals("phuoc-gia") ? LocalDate.of(2024, 11, 6) : first.plusDays(turn++ % 8);
            table.add(List.of(unit.code(), day, unit.code() + (written ? ".csv" : ".xlsx")));
            if (unit.code().equals("thang-phuoc")) {
                table.add(List.of(unit.code(), LocalDate.of(2024, 11, 5), "thang-phuoc-bo-sung.xlsx"));
            }
        }
        for (Unit unit : offices) {
            table.add(List.of(unit.code(), first.plusDays(turn++ % 8), unit.code() + ".xlsx"));
        }
        table.add(List.of("hiep-duc", LocalDate.of(2024, 10, 30), "hiep-duc-nen-tang.xlsx"));
        table.add(List.of("hiep-duc", LocalDate.of(2024, 10, 30), "hiep-duc-hoat-dong.xlsx"));
        ExportWorkbook.saveCsv(folder.resolve("bai-nop/tiep-nhan.csv"), table);
    }
}
