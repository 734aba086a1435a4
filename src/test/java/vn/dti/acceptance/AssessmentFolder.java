package vn.dti.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** An assessment folder in the making, as a test needs it: dti.yaml, one set, forms as CSV. */
final class AssessmentFolder {

    private final Path root;

    AssessmentFolder(Path root) {
        this.root = root;
    }

    Path root() {
        return root;
    }

    AssessmentFolder file(String name, String text) {
        try {
            Path file = root.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** dti.yaml with one kind {@code xa}, these units, and more keys as given. */
    AssessmentFolder plan(List<String> units, String more) {
        StringBuilder yaml = new StringBuilder(
                """
                title: Kỳ thử
                year: 2024
                organiser: UBND huyện Thử
                kinds: [{code: xa, name: Các xã, indicators: bo.yaml}]
                units:
                """);
        units.forEach(unit -> yaml.append("  - {code: ")
                .append(unit)
                .append(", name: Đơn vị ")
                .append(unit)
                .append(", kind: xa}\n"));
        return file("dti.yaml", yaml + more);
    }

    /** The set of the kind: pillars {@code p} and {@code q}, and groups as given. */
    AssessmentFolder set(String groups) {
        return file(
                "bo.yaml",
                """
                id: bo
                version: "1"
                pillars: [{code: p, name: Trụ P}, {code: q, name: Trụ Q}]
                groups:
                """
                        + groups);
    }

    /** A unit's form; rows are {@code code,a,b,points,evidence}. */
    AssessmentFolder claims(String unit, String... rows) {
        return file(
                "bai-nop/" + unit + ".csv",
                "Mã đơn vị:," + unit + "\n\nMã chỉ số,a,b,Điểm tự chấm,Tài liệu kiểm chứng\n" + lines(rows));
    }

    /** Decisions of a round; rows are {@code unit,code,a,b,points,reason,appraiser}. */
    AssessmentFolder decisions(String round, String... rows) {
        return file(
                "tham-dinh/" + round + "/tong-hop.csv",
                "Mã đơn vị,Mã chỉ số,a,b,Điểm thẩm định,Lý do,Người thẩm định\n" + lines(rows));
    }

    /** Explanations; rows are {@code unit,code,a,text,evidence,points}. */
    AssessmentFolder explanations(String... rows) {
        return file(
                "giai-trinh/giai-trinh.csv",
                "Mã đơn vị,Mã chỉ số,a,Giải trình,Tài liệu kiểm chứng,Điểm đề nghị\n" + lines(rows));
    }

    /** Measured inputs; rows are {@code unit,code,a,b}. */
    AssessmentFolder measured(String... rows) {
        return file("so-lieu/he-thong.csv", "Mã đơn vị,Mã chỉ số,a,b\n" + lines(rows));
    }

    private static String lines(String... rows) {
        return String.join("\n", rows) + "\n";
    }

    Ran run(String command, Object... options) {
        List<Object> words = new ArrayList<>(List.of(command, root));
        words.addAll(List.of(options));
        return Ran.dti(words.toArray());
    }

    /** Scores; the results, or a failure that shows what dti said. */
    ResultsView scored(Object... options) {
        Ran ran = run("score", options);
        if (ran.exit() != 0) {
            throw new AssertionError("exit " + ran.exit() + "\n" + ran.err());
        }
        return ResultsView.of(root.resolve("ket-qua/ket-qua.json"));
    }
}
