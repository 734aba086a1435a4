package vn.dti.examples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes {@code examples/tinh-2026}: the whole year of {@link Province} as files, CSV to keep the repository small. */
public final class ProvinceExample {

    private static final String MARK = "\ufeff";

    /** Communes whose form came on the day that is late. */
    private static final List<String> LATE = List.of("mau-031", "mau-088", "mau-140");

    private final Path folder;
    private final Province province = new Province();

    private ProvinceExample(Path folder) {
        this.folder = folder;
    }

    /**
     * @param arguments the assessment folder
     * @throws IOException when a file cannot be written
     */
    public static void main(String... arguments) throws IOException {
        write(Path.of(arguments.length == 0 ? "examples/tinh-2026" : arguments[0]));
    }

    /** Writes all but the set and the page that tells of the example. */
    public static void write(Path folder) throws IOException {
        ProvinceExample example = new ProvinceExample(folder);
        example.plan();
        example.forms();
        example.firstRound();
        example.answers();
    }

    private void plan() throws IOException {
        StringBuilder yaml = new StringBuilder(
                """
                # yaml-language-server: $schema=../../indicators/schema/assessment.schema.json
                # Ví dụ thứ hai: một tỉnh xếp hạng trực tiếp 148 xã, phường trong ba khối, do mười cơ quan chủ trì thẩm định.
                #
                # TỈNH NÀY KHÔNG CÓ THẬT. Tên xã, bộ chỉ số, số liệu, ý kiến thẩm định, giải trình ĐỀU TỰ ĐẶT RA (sinh bởi
                # src/test/java/vn/dti/examples/ProvinceExample.java), không phản ánh địa phương nào.
                title: Đánh giá chuyển đổi số cấp xã tỉnh Mẫu năm 2026
                year: 2026
                organiser: UBND tỉnh Mẫu
                place: Mẫu
                basis:
                  - Kế hoạch số 00/KH-UBND của UBND tỉnh Mẫu (tự đặt ra cho ví dụ)
                window: {from: 2025-11-01, to: 2026-10-31}
                deadlines:
                  self_assessment: {before: 2026-11-16}
                  ranking: {by: 2026-12-20}
                kinds:
                  - {code: xa, name: "UBND các xã, phường", indicators: bo-chi-so/xa-minh-hoa-2026.yaml}
                clusters:
                  - {code: phuong, name: Khối phường}
                  - {code: dong-bang, name: Khối xã đồng bằng}
                  - {code: mien-nui, name: Khối xã miền núi}
                rounds:
                  - {code: lan-1, name: Thẩm định lần 1, held: 2026-11-30}
                  - {code: lan-2, name: Thẩm định lần 2, held: 2026-12-10}
                not_assessed:
                  - indicators: ["7.1"]
                    units: [%s]
                    reason: Không có sản phẩm OCOP trên địa bàn
                ranking: {within: [cluster]}
                bands:
                  - {name: Tốt, at_least: 85, every: {pillar: 75}}
                  - {name: Khá, at_least: 70}
                  - {name: Trung bình, at_least: 50}
                  - {name: Chưa đạt, at_least: 0}
                units:
                """
                        .formatted(String.join(", ", Province.WITHOUT_PRODUCTS)));
        for (Province.Commune commune : province.communes()) {
            yaml.append("  - {code: %s, name: %s, kind: xa, cluster: %s"
                    .formatted(commune.code(), commune.name(), commune.cluster()));
            if (commune.code().equals("mau-148")) {
                yaml.append(", ranked: false, reason: Mới thành lập trong năm");
            }
            yaml.append("}\n");
        }
        file("dti.yaml", yaml.toString());
    }

    private void forms() throws IOException {
        StringBuilder register = new StringBuilder(MARK + "Mã đơn vị,Đơn vị,Ngày nhận,Tệp,SHA-256,Tình trạng\n");
        int number = 0;
        for (Province.Commune commune : province.senders()) {
            StringBuilder form =
                    new StringBuilder("%sMã đơn vị:,%s\nĐơn vị:,%s\nNăm:,2026\n\nMã chỉ số,a,b,Tài liệu kiểm chứng\n"
                            .formatted(MARK, commune.code(), commune.name()));
            for (Map.Entry<String, Province.Figures> each :
                    province.figures(commune).entrySet()) {
                form.append("%s,%s,%s,Báo cáo số %d/BC-UBND\n"
                        .formatted(
                                each.getKey(),
                                each.getValue().a(),
                                each.getValue().b(),
                                1 + number++ % 97));
            }
            String name = "bai-nop/" + commune.code() + ".csv";
            file(name, form.toString());
            int day = LATE.contains(commune.code()) ? 16 : 2 + number % 13;
            register.append("%s,%s,2026-11-%02d,%s,%s,đọc được\n"
                    .formatted(commune.code(), commune.name(), day, name, sha256(form.toString())));
        }
        file("bai-nop/tiep-nhan.csv", register.toString());
    }

    private void firstRound() throws IOException {
        int number = 0;
        for (String agency : province.leads()) {
            StringBuilder rows = decisions();
            for (Province.Ruling each : province.rulings(agency)) {
                rows.append(each.agrees() ? row(each, "Đồng ý") : row(each, ""));
            }
            file("tham-dinh/lan-1/%02d.csv".formatted(++number), rows.toString());
        }
    }

    private static StringBuilder decisions() {
        return new StringBuilder(MARK + "Mã đơn vị,Mã chỉ số,a,Điểm thẩm định,Lý do,Người thẩm định\n");
    }

    private static String row(Province.Ruling ruling, String points) {
        return "%s,%s,%s,%s,%s,%s\n"
                .formatted(
                        ruling.unit(),
                        ruling.indicator(),
                        ruling.a(),
                        points,
                        ruling.reason(),
                        quoted(ruling.agency()));
    }

    private static String quoted(String text) {
        return text.contains(",") ? '"' + text + '"' : text;
    }

    private void answers() throws IOException {
        StringBuilder asked = new StringBuilder(MARK + "Mã đơn vị,Mã chỉ số,a,Giải trình,Tài liệu kiểm chứng\n");
        StringBuilder decided = decisions();
        for (Province.Answer each : province.answers()) {
            asked.append("%s,%s,%s,Hệ thống chưa ghi nhận đủ,Bảng kê kèm theo\n"
                    .formatted(each.unit(), each.indicator(), each.a()));
            boolean agrees = each.accepted().isEmpty();
            decided.append("%s,%s,%s,%s,%s,%s\n"
                    .formatted(
                            each.unit(),
                            each.indicator(),
                            each.accepted(),
                            agrees ? "Đồng ý" : "",
                            agrees ? "Bảng kê trùng với số đã có" : "Chấp nhận theo bảng kê",
                            quoted(each.agency())));
        }
        file("giai-trinh/giai-trinh.csv", asked.toString());
        file("tham-dinh/lan-2/tong-hop.csv", decided.toString());
    }

    private void file(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }

    private static String sha256(String content) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8)))
                    .toLowerCase(Locale.ROOT);
        } catch (NoSuchAlgorithmException impossible) {
            throw new UncheckedIOException(new IOException(impossible));
        }
    }
}
