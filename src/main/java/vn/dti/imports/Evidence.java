package vn.dti.imports;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vn.dti.formlayout.Folding;

/**
 * What stands in an evidence column in which a system also writes what appraisers say.
 *
 * @param evidence the unit's own paragraphs
 * @param remark the appraisers' paragraphs without the words they begin with; the same one twice stands once
 */
record Evidence(String evidence, String remark) {

    /**
     * Takes a text apart. A paragraph begins with a line that starts with the first character of the mark ({@code *}) and
     * goes on to the next such line.
     *
     * @param mark how a paragraph begins that is a remark: {@code * Thành viên thẩm định:}; blanks in it do not matter
     */
    static Evidence of(String text, String mark) {
        Pattern beginning = beginning(mark);
        String sign = mark.strip().substring(0, 1);
        List<String> evidence = new ArrayList<>();
        Set<String> remarks = new LinkedHashSet<>();
        for (String paragraph : paragraphs(Folding.composed(text), sign)) {
            var remark = beginning.matcher(paragraph);
            if (remark.lookingAt()) {
                remarks.add(paragraph.substring(remark.end()).strip());
            } else if (!paragraph.isBlank()) {
                evidence.add(paragraph.strip());
            }
        }
        remarks.remove("");
        return new Evidence(String.join("\n", evidence), String.join("\n", remarks));
    }

    private static List<String> paragraphs(String text, String sign) {
        List<String> paragraphs = new ArrayList<>();
        for (String line : text.lines().toList()) {
            if (paragraphs.isEmpty() || line.strip().startsWith(sign)) {
                paragraphs.add(line);
            } else {
                paragraphs.set(paragraphs.size() - 1, paragraphs.get(paragraphs.size() - 1) + "\n" + line);
            }
        }
        return paragraphs;
    }

    private static Pattern beginning(String mark) {
        StringBuilder pattern = new StringBuilder("\\s*");
        Folding.composed(mark)
                .chars()
                .filter(each -> !Character.isWhitespace(each))
                .forEach(each -> pattern.append(Pattern.quote(String.valueOf((char) each)))
                        .append("\\s*"));
        return Pattern.compile(pattern.toString(), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
