package vn.dti.examples;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * Writes {@code examples/tay-ninh-2025}: the export of an installed system for one commune, the same file as submission
 * and as decisions. The commune and every number are made up, from a fixed seed.
 */
public final class TayNinhExample {
    private static final List<String> COLUMNS = List.of(
            "Mã",
            "Chỉ tiêu",
            "Nhóm",
            "Điểm tối đa",
            "Tự đánh giá",
            "Thẩm định",
            "Chênh lệch",
            "Trạng thái",
            "Phụ trách",
            "Hạn xử lý",
            "Minh chứng/Ghi chú");
    private static final List<Integer> WIDTHS = List.of(8, 60, 26, 10, 10, 10, 10, 26, 30, 12, 50);
    /** Lines the council has not looked at yet: the self-assessment stands. */
    private static final Set<String> UNDECIDED = Set.of("1.7", "4.15", "4.22.9", "6.8");

    private TayNinhExample() {}

    /**
     * @param arguments the assessment folder; its set is found in {@code ../../indicators}
     * @throws IOException when the set cannot be read or the export not written
     */
    public static void main(String... arguments) throws IOException {
        Path folder = Path.of(arguments.length == 0 ? "examples/tay-ninh-2025" : arguments[0]);
        List<IndicatorLine> lines = IndicatorLine.of(folder.resolve("../../indicators/tay-ninh-xa-2025.yaml"));
        try (ExportWorkbook export = new ExportWorkbook("Kết quả đánh giá", WIDTHS)) {
            export.header(COLUMNS);
            Random chance = new Random(2025);
            for (IndicatorLine line : lines) {
                export.row(row(line, chance));
            }
            export.save(folder.resolve("bai-nop/xa-minh-hoa.xlsx"));
            export.save(folder.resolve("tham-dinh/lan-1/xa-minh-hoa.xlsx"));
        }
    }

    private static List<Object> row(IndicatorLine line, Random chance) {
        int maximum = line.maximum();
        int fate = chance.nextInt(100);
        int number = 10 + chance.nextInt(300);
        LocalDate due = LocalDate.of(2025, 12, 1).plusDays(chance.nextInt(30));
        int claimed =
                fate < 5 ? 0 : fate < 60 ? maximum : (int) Math.round(maximum * (0.5 + 0.45 * chance.nextDouble()));
        int appraised = claimed;
        String status = claimed == 0 ? "Chưa thực hiện" : claimed < maximum * 0.8 ? "Đang thực hiện" : "Hoàn thành";
        String evidence = claimed == 0 ? null : "Báo cáo số " + number + "/BC-UBND";
        if (claimed > 0 && fate >= 82) {
            appraised = claimed / 2;
            status = "Cần bổ sung minh chứng";
        } else if (claimed < maximum && fate >= 78) {
            appraised = claimed + 1;
        }
        boolean decided = !UNDECIDED.contains(line.code());
        return Arrays.asList(
                line.code(),
                line.name(),
                line.groupName(),
                maximum,
                claimed,
                decided ? appraised : null,
                decided ? claimed - appraised : null,
                status,
                office(line.group()),
                due,
                evidence);
    }

    private static String office(String group) {
        return switch (group) {
            case "3" -> "Công an xã";
            case "5" -> "Phòng Kinh tế";
            case "4" -> "Văn phòng HĐND và UBND xã";
            default -> "Phòng Văn hóa - Xã hội";
        };
    }
}
