package vn.dti.report;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.dti.code.Code;
import vn.dti.comparison.Adjustment;
import vn.dti.comparison.Comparison;
import vn.dti.comparison.ScopeResult;
import vn.dti.comparison.UnitChange;
import vn.dti.comparison.ValueSplit;
import vn.dti.notice.Texts;
import vn.dti.scoring.StageScore;

/** What {@code dti diff} gives to scripts as CSV; see docs/dau-ra.md. */
public final class DiffCsv {

    private DiffCsv() {}

    /** A row per unit and scope. */
    public static byte[] units(Comparison comparison) throws IOException {
        return CsvFile.of(
                List.of(
                        "Mã đơn vị",
                        "Đơn vị",
                        "Phạm vi",
                        "Điểm trước",
                        "Điểm sau",
                        "Thay đổi điểm",
                        "Giá trị trước",
                        "Giá trị sau",
                        "Hạng trước",
                        "Hạng sau",
                        "Vì",
                        "So với",
                        "Hạng trước xếp lại",
                        "Do điểm",
                        "Do bộ chỉ số"),
                csv -> {
                    for (Comparison.OfKind kind : comparison.kinds()) {
                        for (UnitChange unit : kind.units()) {
                            for (UnitChange.ScopeChange scope : unit.scopes()) {
                                unit(csv, unit, scope);
                            }
                        }
                    }
                    for (Comparison.Gone gone : comparison.gone()) {
                        csv.code(gone.unit()).text(gone.name());
                        for (int i = 2; i < 15; i++) {
                            csv.own("");
                        }
                        csv.endRow();
                    }
                });
    }

    private static void unit(CsvFile csv, UnitChange unit, UnitChange.ScopeChange scope) throws IOException {
        csv.code(unit.unit())
                .text(unit.name())
                .code(scope.scope())
                .own(decimal(scope.before().map(ScopeResult::points)))
                .own(decimal(scope.after().map(ScopeResult::points)))
                .own(scope.change().toPlainString())
                .own(decimal(scope.before().flatMap(ScopeResult::value)))
                .own(decimal(scope.after().flatMap(ScopeResult::value)))
                .own(scope.before()
                        .flatMap(ScopeResult::rank)
                        .map(String::valueOf)
                        .orElse(""))
                .own(scope.after()
                        .flatMap(ScopeResult::rank)
                        .map(String::valueOf)
                        .orElse(""))
                .text(scope.moves().stream()
                        .map(move -> move.code() + " " + move.change().toPlainString())
                        .collect(Collectors.joining("; ")))
                .text(String.join("; ", Code.texts(unit.parts())))
                .own(scope.rankAnew().map(String::valueOf).orElse(""))
                .own(decimal(scope.effects().map(ValueSplit.Printed::points)))
                .own(decimal(scope.effects().map(ValueSplit.Printed::set)))
                .endRow();
    }

    /** A row per indicator, or per appraiser. */
    public static byte[] corrections(List<Adjustment> corrections, boolean appraisers, Texts texts) throws IOException {
        List<String> headers = appraisers
                ? List.of(
                        "Loại",
                        "Người thẩm định",
                        "Số kết quả",
                        "Số lần tăng",
                        "Điểm tăng",
                        "Số lần giảm",
                        "Điểm giảm",
                        "Chênh lệch")
                : List.of(
                        "Loại",
                        "Mã chỉ số",
                        "Chỉ số",
                        "Số đơn vị tăng",
                        "Điểm tăng",
                        "Số đơn vị giảm",
                        "Điểm giảm",
                        "Chênh lệch");
        return CsvFile.of(headers, csv -> {
            for (Adjustment correction : corrections) {
                csv.code(correction.kind());
                if (appraisers) {
                    csv.text(who(correction, texts)).own(String.valueOf(correction.decisions()));
                } else {
                    csv.text(correction.key()).text(correction.name());
                }
                csv.own(String.valueOf(correction.moved().raised()))
                        .own(correction.moved().gained().toPlainString())
                        .own(String.valueOf(correction.moved().lowered()))
                        .own(correction.moved().lost().negate().toPlainString())
                        .own(correction.moved().net().toPlainString())
                        .endRow();
            }
        });
    }

    /** The name of who corrected. */
    public static String who(Adjustment correction, Texts texts) {
        if (correction.appraiser()) {
            return correction.key().isBlank() ? texts.get("diff.unnamed") : correction.key();
        }
        return switch (correction.key()) {
            case StageScore.BY_MEASUREMENT -> texts.get("report.by.measurement");
            case "policy" -> texts.get("report.by.policy");
            default -> texts.get("diff.others");
        };
    }

    private static String decimal(Optional<BigDecimal> number) {
        return number.map(BigDecimal::toPlainString).orElse("");
    }
}
