package vn.dti.bench;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** What one made-up unit reports; the same for the same number of the unit. */
final class BenchmarkForm {

    private static final int MISTAKEN = 200;
    private static final List<String> DOCUMENTS = List.of(
            "Báo cáo số %d/BC-UBND ngày %02d/%02d/2024 của UBND xã về kết quả thực hiện",
            "Quyết định số %d/QĐ-UBND ngày %02d/%02d/2024 về việc kiện toàn Ban Chỉ đạo chuyển đổi số",
            "Kế hoạch số %d/KH-UBND ngày %02d/%02d/2024; biên bản họp kèm theo",
            "Công văn số %d/UBND-VHXH ngày %02d/%02d/2024, ảnh chụp màn hình phần mềm một cửa");

    /**
     * A row of the form.
     *
     * @param a first input, or null
     * @param b second input, or null
     * @param points as entered; now and then not what the rule gives
     */
    record Row(BenchmarkSet.Line line, Object a, Object b, BigDecimal points, String evidence) {}

    private final int number;
    private final List<Row> rows = new ArrayList<>();

    BenchmarkForm(BenchmarkSet set, int number) {
        this.number = number;
        Random random = new Random(number);
        for (BenchmarkSet.Line line : set.lines()) {
            rows.add(row(line, random));
        }
    }

    /** The unit's code. */
    static String code(int number) {
        return "xa-%05d".formatted(number);
    }

    static String name(int number) {
        return "Xã Minh Họa " + number;
    }

    int number() {
        return number;
    }

    List<Row> rows() {
        return rows;
    }

    private static Row row(BenchmarkSet.Line line, Random random) {
        String evidence = DOCUMENTS
                .get(random.nextInt(DOCUMENTS.size()))
                .formatted(1 + random.nextInt(900), 1 + random.nextInt(28), 1 + random.nextInt(9));
        BigDecimal maximum = BigDecimal.valueOf(line.maximum());
        switch (line.rule()) {
            case RATIO -> {
                int b = 50 + random.nextInt(2000);
                int a = random.nextInt(b + 1);
                BigDecimal reached = maximum.multiply(BigDecimal.valueOf(100L * a))
                        .divide(BigDecimal.valueOf((long) b * line.target()), 2, RoundingMode.HALF_UP);
                return new Row(line, a, b, entered(reached.min(maximum), maximum, random), evidence);
            }
            case STEPS -> {
                int a = random.nextInt(6);
                BigDecimal reached = BigDecimal.valueOf((long) Math.min(a, 4) * line.maximum() / 4);
                return new Row(line, a, null, entered(reached, maximum, random), evidence);
            }
            case YES_NO -> {
                boolean yes = random.nextInt(10) < 7;
                return new Row(
                        line,
                        yes ? "Có" : "Không",
                        null,
                        entered(yes ? maximum : BigDecimal.ZERO, maximum, random),
                        evidence);
            }
            default -> {
                BigDecimal points = BigDecimal.valueOf(random.nextInt(4 * line.maximum() + 1), 0)
                        .divide(BigDecimal.valueOf(4));
                return new Row(line, null, null, points, evidence);
            }
        }
    }

    /** The points as typed: now and then half of what the rule gives. */
    private static BigDecimal entered(BigDecimal points, BigDecimal maximum, Random random) {
        return random.nextInt(MISTAKEN) == 0
                ? maximum.divide(BigDecimal.valueOf(2)).setScale(0, RoundingMode.DOWN)
                : points;
    }
}
