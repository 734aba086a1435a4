package vn.dti.bench;

import java.util.ArrayList;
import java.util.List;

/** A made-up indicator set: 72 indicators in 8 groups, of the four rules that communes meet most. */
final class BenchmarkSet {

    static final int GROUPS = 8;
    static final int PER_GROUP = 9;

    private static final List<String> GROUP_NAMES = List.of(
            "Nhận thức số",
            "Thể chế số",
            "Hạ tầng số",
            "Nhân lực số",
            "An toàn thông tin mạng",
            "Hoạt động chính quyền số",
            "Hoạt động kinh tế số",
            "Hoạt động xã hội số");

    private static final List<String> SUBJECTS = List.of(
            "Tỷ lệ hồ sơ thủ tục hành chính nộp trực tuyến",
            "Số cuộc họp của Ban Chỉ đạo chuyển đổi số trong năm",
            "Có chuyên mục chuyển đổi số trên trang thông tin điện tử",
            "Mức độ hoàn thành kế hoạch tuyên truyền trên loa truyền thanh",
            "Tỷ lệ cán bộ, công chức được bồi dưỡng kỹ năng số",
            "Số lần diễn tập ứng cứu sự cố an toàn thông tin",
            "Có tổ công nghệ số cộng đồng hoạt động ở mọi thôn",
            "Mức độ ứng dụng chữ ký số trong gửi nhận văn bản",
            "Tỷ lệ người dân trưởng thành có tài khoản thanh toán điện tử");

    private static final List<String> FIELDS = List.of(
            "lĩnh vực tư pháp và hộ tịch",
            "lĩnh vực đất đai, xây dựng",
            "lĩnh vực lao động, người có công",
            "lĩnh vực văn hóa, thông tin",
            "lĩnh vực nông nghiệp, môi trường",
            "lĩnh vực tài chính, kế hoạch",
            "lĩnh vực giáo dục, đào tạo",
            "lĩnh vực y tế, dân số");

    /** How an indicator gets its points. */
    enum Rule {
        RATIO,
        STEPS,
        YES_NO,
        POINTS
    }

    /**
     * An indicator.
     *
     * @param maximum points, a multiple of 4
     * @param target of a ratio, in percent
     */
    record Line(String code, String name, int maximum, Rule rule, int target) {

        int group() {
            return code.charAt(0) - '0';
        }
    }

    private final List<Line> lines = new ArrayList<>();

    BenchmarkSet() {
        for (int group = 0; group < GROUPS; group++) {
            for (int i = 0; i < PER_GROUP; i++) {
                int number = group * PER_GROUP + i;
                lines.add(new Line(
                        (group + 1) + "." + (i + 1),
                        SUBJECTS.get(i) + " thuộc " + FIELDS.get(group),
                        8 + 4 * (number % 4),
                        Rule.values()[number % 4],
                        60 + 20 * (number % 3)));
            }
        }
    }

    List<Line> lines() {
        return lines;
    }

    static String groupName(int group) {
        return GROUP_NAMES.get(group - 1);
    }

    /** The pillars of a group: the first two groups are shared by all. */
    private static String pillars(int group, String separator) {
        return switch (group) {
            case 1, 2 -> String.join(separator, "chinh-quyen-so", "kinh-te-so", "xa-hoi-so");
            case 3, 4 -> "chinh-quyen-so";
            case 5, 6 -> "kinh-te-so";
            default -> "xa-hoi-so";
        };
    }

    String yaml() {
        StringBuilder yaml = new StringBuilder(
                """
                id: do-toc-do
                title: Bộ chỉ số đặt ra để đo tốc độ
                version: "1"
                source: {document: "Đặt ra để đo tốc độ, không phải bộ chỉ số của cơ quan nào"}
                pillars:
                  - {code: chinh-quyen-so, name: Chính quyền số}
                  - {code: kinh-te-so, name: Kinh tế số}
                  - {code: xa-hoi-so, name: Xã hội số}
                groups:
                """);
        int group = 0;
        for (Line line : lines) {
            if (line.group() != group) {
                group = line.group();
                yaml.append("  - code: \"%d\"\n    name: %s\n    pillars: [%s]\n    indicators:\n"
                        .formatted(group, groupName(group), pillars(group, ", ")));
            }
            yaml.append("      - {code: \"%s\", name: \"%s\", max: %d%s}\n"
                    .formatted(line.code(), line.name(), line.maximum(), rule(line)));
        }
        return yaml.toString();
    }

    private static String rule(Line line) {
        return switch (line.rule()) {
            case RATIO -> ", inputs: {a: Số đạt, b: Tổng số}, rule: {ratio: {of: a/b, target: %d%%}}"
                    .formatted(line.target());
            case STEPS -> ", inputs: {a: Số lần}, rule: {steps: {at_least: {4: 100%, 3: 75%, 2: 50%, 1: 25%}}}";
            case YES_NO -> ", inputs: {a: Có hay không}, rule: {yes_no: {}}";
            case POINTS -> ", guidance: Chấm theo hồ sơ gửi kèm";
        };
    }

    /** The same for programs that do not read YAML. */
    String csv() {
        StringBuilder csv = new StringBuilder("code,name,max,rule,target,group,group_name,pillars\n");
        for (Line line : lines) {
            csv.append("%s,\"%s\",%d,%s,%d,%d,\"%s\",%s\n"
                    .formatted(
                            line.code(),
                            line.name(),
                            line.maximum(),
                            line.rule().name(),
                            line.target(),
                            line.group(),
                            groupName(line.group()),
                            pillars(line.group(), " ")));
        }
        return csv.toString();
    }
}
