package vn.dti.forms;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import vn.dti.assessment.Assessment;
import vn.dti.assessment.Kind;
import vn.dti.assessment.Unit;
import vn.dti.code.Stage;
import vn.dti.formlayout.FormColumn;
import vn.dti.indicator.Indicator;
import vn.dti.indicator.rule.InputKind;
import vn.dti.notice.Language;
import vn.dti.notice.Texts;
import vn.dti.run.MainLine;
import vn.dti.run.Results;
import vn.dti.yaml.DefinitionException;

/** An assessment with every rule and role, and units whose data comes from a seed. */
final class TrialAssessment {

    static final Texts TEXTS = Texts.in(Language.VI);

    static final String SET =
            """
            id: moi-cach-tinh
            title: Mọi cách tính điểm
            version: "1.10"
            pillars:
              - {code: p, name: Chính quyền số}
              - {code: q, name: Kinh tế số}
              - {code: r, name: Xã hội số}
            groups:
              - code: "1"
                name: Nhận thức số
                pillars: [p, q, r]
                indicators:
                  - {code: "1.1", name: Điểm nhập tay, max: 10}
                  - {code: "1.2", name: Có trang thông tin, max: 5, inputs: {a: Có trang}, rule: {yes_no: {}}}
                  - {code: "1.3", name: Có tổ công nghệ, max: 5, inputs: {a: Có tổ}, rule: {yes_no: {award: 1/3}}}
                  - code: "1.4"
                    name: Người đứng đầu
                    max: 20
                    inputs: {a: Trưởng ban là}
                    rule: {choice: {options: {"Bí thư, hoặc \\"Chủ tịch\\"": 100%, "Phó": 1/2, "Chưa có": 0}}}
                  - {code: "1.5", name: Số cuộc họp, max: 20, inputs: {a: Cuộc họp}, rule: {steps: {at_least: {4: 20, 3: 15, 1: 25%}}}}
                  - {code: "1.6", name: Mức trên ngưỡng, max: 20, inputs: {a: Tử, b: Mẫu}, rule: {steps: {over: {90%: 20, 60%: 10}, otherwise: 1}}}
                  - {code: "1.7", name: Đúng số lần, max: 6, inputs: {a: Lần}, rule: {steps: {exactly: {2: 6, 1: 3}, of: a}}}
                  - {code: "1.10", name: Mười không phải một, max: 3, inputs: {a: Tử, b: Mẫu}, rule: {ratio: {}}}
              - code: "2"
                name: Hạ tầng số
                pillars: [p]
                indicators:
                  - {code: "2.1", name: Vượt sáu mươi phần trăm, max: 15, inputs: {a: Tử, b: Mẫu}, rule: {ratio: {target: 60%, reached: over, below: zero}}}
                  - {code: "2.2", name: Từ hai mươi phần trăm, max: 15, inputs: {a: Tử, b: Mẫu}, rule: {ratio: {target: 80%, from: 20%}}}
                  - {code: "2.3", name: Không áp dụng khi rỗng, max: 10, inputs: {a: Tử, b: Mẫu}, rule: {ratio: {target: 70%, when_empty: not_assessed}}}
                  - {code: "2.4", name: Đủ khi rỗng, max: 10, inputs: {a: Tử, b: Mẫu}, rule: {ratio: {below: cut, floor: 2/3, when_empty: full}}}
                  - {code: "2.5", name: Trừ phần miễn, max: 10, inputs: {a: Tử, b: Mẫu, c: Miễn}, rule: {ratio: {of: a / (b - c), target: 1/3}}}
                  - {code: "2.6", name: Phần còn lại, max: 10, inputs: {a: Trễ, b: Tổng}, rule: {ratio: {of: 1 - a/b, target: 90%}}}
                  - {code: "2.7", name: Đếm, max: 7, inputs: {a: Số}, rule: {per_item: {award: 0.75}}}
                  - code: "2.8"
                    name: Gồm hai phần
                    indicators:
                      - {code: "2.8.1", name: Nhiều mục, max: 10, inputs: {a: Mục một, b: Mục hai, c: Mục ba}, rule: {checklist: {parts: {a: 1/3, b: 1/3, c: 4}}}}
                      - {code: "2.8.2", name: Ban hành kế hoạch, max: 4, inputs: {a: Ngày}, rule: {deadline: {by: 2024-03-31, late: 50%}}}
                      - {code: "2.8.3", name: Báo cáo, max: 4, inputs: {a: Ngày}, rule: {deadline: {before: 2024-06-30}}}
              - code: "3"
                name: Hoạt động
                pillars: [q, r]
                indicators:
                  - code: "3.1"
                    name: Tổng các phần
                    max: 50
                    inputs: {a: Tử, b: Mẫu, c: Đếm}
                    rule: {sum: [{max: 45, rule: {ratio: {of: a/b, target: 95%}}}, {max: 5, rule: {per_item: {award: 1, of: c}}}]}
                  - code: "3.2"
                    name: Phần cao nhất
                    max: 20
                    inputs: {a: Tử, b: Mẫu, c: Có}
                    rule: {best_of: [{max: 20, rule: {ratio: {of: a/b}}}, {max: 8, rule: {checklist: {parts: {c: 8}}}}]}
                  - {code: "3.3", name: Công thức, max: 12, inputs: {a: Một, b: Hai, c: Ba}, rule: {formula: "MIN(1, (a + b) / (2 * c)) * max"}}
                  - code: "3.4"
                    name: Công thức dài
                    max: 30
                    inputs: {a: Một, b: Hai}
                    rule: {formula: {points: "IF(a >= 10 && b != 0, SQRT(a) + FLOOR(a / b), CEILING(a / 3)) + ROUND(b / 7, 1) - ABS(a - b) / 100 + AVERAGE(a, b) ^ 2 / 1000", when_empty: full}}
                  - {code: "3.5", name: So với đơn vị cao nhất, max: 10, inputs: {a: Tử, b: Mẫu}, rule: {relative: {to: best}}}
                  - {code: "3.6", name: Không làm, max: 9, inputs: {a: Số}, rule: {per_item: {award: 3}}}
                  - {code: "TT.1", name: Thay thế, max: 8, role: substitute, inputs: {a: Tử, b: Mẫu}, rule: {ratio: {}}}
              - code: "4"
                name: Thưởng phạt
                pillars: [r]
                indicators:
                  - {code: "4.1", name: Thưởng, max: 5, role: bonus, evidence: optional}
                  - {code: "4.2", name: Phạt, max: 5, role: penalty, inputs: {a: Số lần}, rule: {per_item: {award: 2}}}
                  - {code: "4.3", name: Chỉ số nền, max: 2, may_be_unassigned: true, inputs: {a: Tử, b: Mẫu}, rule: {ratio: {}}}
              - code: TTC
                name: Thông tin chung
                scored: false
                indicators:
                  - {code: "5.1", name: Dân số, inputs: {a: Người}}
            """;

    private static final String PLAN =
            """
            title: Đánh giá chuyển đổi số huyện Thử năm 2024
            year: 2024
            organiser: UBND huyện Thử
            window: {from: 2023-11-01, to: 2024-11-01}
            deadlines: {self_assessment: {before: 2024-11-15}, explanations: {by: 2024-11-25}}
            kinds:
              - {code: xa, name: UBND các xã, indicators: bo.yaml}
            rounds:
              - {code: lan-1, name: Thẩm định lần 1}
              - {code: lan-2, name: Thẩm định lần 2}
            not_assessed:
              - {indicators: ["3.6"], kind: xa, units: [xa-1, xa-2], reason: Không có khu dân cư kiểu mẫu, replaced_by: TT.1}
              - {indicators: ["2.7"], kind: xa, units: all, reason: Chưa có hướng dẫn, basis: Công văn 1}
            units:
            """;

    private final Path folder;
    private final Random random = new Random(20240917);
    /** What each unit fills in, by unit, indicator and header. */
    private final Map<String, Map<String, Map<String, Object>>> data = new LinkedHashMap<>();

    TrialAssessment(Path folder, int units) throws IOException, DefinitionException {
        this(folder, units, SET);
    }

    TrialAssessment(Path folder, int units, String set) throws IOException, DefinitionException {
        this.folder = folder;
        StringBuilder plan = new StringBuilder(PLAN);
        for (int i = 1; i <= units; i++) {
            plan.append("  - {code: xa-%s, name: Xã Thử %s, kind: xa}\n".formatted(i, i));
        }
        Files.writeString(folder.resolve("dti.yaml"), plan);
        Files.writeString(folder.resolve("bo.yaml"), set);
        for (Unit unit : assessment().units()) {
            Map<String, Map<String, Object>> rows = new TreeMap<>();
            Kind kind = assessment().kindOf(unit);
            for (FormLine line : FormLine.of(kind, unit)) {
                if (line instanceof FormLine.OfIndicator row && row.exclusion().isEmpty()) {
                    rows.put(row.indicator().code().text(), row(row.indicator()));
                }
            }
            data.put(unit.code().text(), rows);
        }
    }

    Path folder() {
        return folder;
    }

    Assessment assessment() throws IOException, DefinitionException {
        return MainLine.load(folder).assessment();
    }

    Map<String, Map<String, Object>> data(String unit) {
        return data.get(unit);
    }

    Results results() throws IOException, DefinitionException {
        return MainLine.load(folder).run(new Results.Options(new Stage("final"), true, false), (done, all) -> {});
    }

    private Map<String, Object> row(Indicator indicator) {
        Map<String, Object> row = new TreeMap<>();
        if (random.nextInt(8) == 0) {
            return row;
        }
        boolean whole = random.nextBoolean();
        indicator.inputKinds().forEach((letter, kind) -> row.put(letter, value(indicator, kind, whole)));
        if (indicator.rule().isEntered() && indicator.inputs().isEmpty()) {
            row.put(
                    FormColumn.CLAIMED.written(),
                    random.nextInt(indicator.maximum().intValue() * 4) / 4.0);
        }
        if (indicator.mayBeUnassigned() && whole) {
            row.put(FormColumn.NOT_ASSESSED.written(), "x");
        }
        row.put(FormColumn.EVIDENCE.written(), "Báo cáo số " + random.nextInt(100) + "/BC-UBND");
        return row;
    }

    private Object value(Indicator indicator, InputKind kind, boolean whole) {
        return switch (kind) {
                // Zeros, shares of few digits, and quotients without end.
            case NUMBER -> random.nextInt(6) == 0 ? 0.0 : whole ? random.nextInt(30) : random.nextInt(2000) / 100.0;
            case YES_NO -> random.nextBoolean() ? "có" : "không";
            case OPTION -> List.copyOf(
                            indicator.choice().orElseThrow().options().keySet())
                    .get(random.nextInt(3));
            case DAY -> LocalDate.of(2024, 3, 29).plusDays(random.nextInt(5)).plusMonths(random.nextInt(2) * 3L);
        };
    }
}
