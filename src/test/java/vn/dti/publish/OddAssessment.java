package vn.dti.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * An assessment in which everything is unusual: a kind without units, one that is not ranked, values from 0 to 1 with
 * three decimals, endless names, units that sent nothing or something broken, a pillar of which a unit has nothing.
 */
public final class OddAssessment {

    private static final String LONG =
            "Tên rất dài để thử cách trình bày trên trang, trong bảng và trong mục lục ".repeat(3);
    private static final String UNBROKEN = "KhôngKhoảngTrắng".repeat(12);

    public static final String SET =
            """
            id: la
            title: Bộ chỉ số lạ
            version: "1"
            pillars: [{code: p, name: "%1$s"}, {code: q, name: Q}]
            groups:
              - code: "1"
                name: "%1$s"
                pillars: [p]
                indicators:
                  - {code: "1.1", name: "%1$s %2$s", max: 10, inputs: {a: Số, b: Tổng}, rule: {ratio: {}}}
              - code: "2"
                name: Hai
                pillars: [q]
                indicators:
                  - {code: "2.1", name: Có, max: 20, inputs: {a: Có}, rule: {yes_no: {}}}
            """;

    private static final String PLAN =
            """
            title: Kỳ lạ
            year: 2024
            organiser: Sở Thông tin và Truyền thông
            kinds:
              - {code: xa, name: Các xã, indicators: la.yaml}
              - {code: trong, name: Loại không có đơn vị, indicators: la.yaml}
              - {code: so, name: Các sở, indicators: la.yaml, ranked: false, rounds: [{code: r, name: Lần một}]}
            units:
              - {code: u1, name: "Xã %1$s", kind: xa}
              - {code: u2, name: "Xã %2$s", kind: xa}
              - {code: u3, name: Xã Hỏng, kind: xa}
              - {code: u4, name: Xã Không Nộp, kind: xa}
              - {code: s1, name: Sở Một, kind: so}
            not_assessed: [{indicators: ["2.1"], kind: xa, units: [u2], reason: "Vì \u202e ngược ]]> & 'lý do'"}]
            ranking: {decimals: 3, scale: unit}
            """;

    private OddAssessment() {}

    /** Writes it into a folder that is there. */
    public static Path write(Path folder) throws IOException {
        Files.writeString(folder.resolve("la.yaml"), SET.formatted(LONG, UNBROKEN));
        Files.writeString(folder.resolve("dti.yaml"), PLAN.formatted(LONG, UNBROKEN));
        Path forms = Files.createDirectories(folder.resolve("bai-nop"));
        form(forms, "u1", "1", "3");
        form(forms, "u2", "2", "7");
        form(forms, "u3", "8-9", "10");
        form(forms, "s1", "1", "1");
        return folder;
    }

    private static void form(Path forms, String unit, String a, String b) throws IOException {
        Files.writeString(
                forms.resolve(unit + ".csv"),
                "Mã đơn vị: %s\nMã,a,b,Minh chứng\n1.1,%s,%s,]]> <b>đậm</b>\n2.1,có,,\n".formatted(unit, a, b));
    }
}
