package vn.dti.publish.word;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import vn.dti.assessment.Assessment;
import vn.dti.notice.Texts;
import vn.dti.official.Issuer;
import vn.dti.publish.Publishing;
import vn.dti.run.Results;
import vn.dti.word.WordMarkup;
import vn.dti.word.WordPackage;
import vn.dti.word.WordSections;
import vn.dti.word.WordTemplate;

/**
 * A paper as it is put into its form.
 *
 * @param subject what it is about, its title among the properties
 * @param kinds the kinds it is about
 * @param recipients one a line
 * @param values of the placeholders that only this paper has
 * @param content what takes the place of {@link Paper#CONTENT}, on a page of some width in twips
 * @param appendices each on a new page, on a page of some width in twips
 */
record FilledPaper(
        String subject,
        List<Results.KindResults> kinds,
        List<String> recipients,
        Map<String, String> values,
        Optional<LongFunction<WordMarkup>> content,
        List<LongFunction<WordMarkup>> appendices) {

    FilledPaper {
        kinds = List.copyOf(kinds);
        appendices = List.copyOf(appendices);
    }

    /** Writes it. Content is asked for while the document is written and never stands in memory whole. */
    void write(Publishing publishing, Paper paper, Optional<OfficeForm> form, OutputStream out) throws IOException {
        try (XWPFDocument document = OfficeForm.open(paper, form)) {
            WordSections sections = new WordSections(document);
            if (publishing.results().options().provisional()) {
                sections.mark(publishing.text("provisional.mark"));
            }
            long width = sections.textWidth();
            Map<String, List<String>> filled = values(publishing, paper);
            content.ifPresent(text -> filled.put(Paper.CONTENT, List.of(sections.inPlace(() -> text.apply(width)))));
            new WordTemplate(document).fill(filled);
            appendices.forEach(appendix -> sections.append(() -> appendix.apply(width)));
            WordPackage.write(
                    document,
                    sections,
                    subject,
                    publishing.results().assessment().organiser(),
                    out);
        }
    }

    private Map<String, List<String>> values(Publishing publishing, Paper paper) {
        Assessment assessment = publishing.results().assessment();
        Texts texts = publishing.texts();
        Issuer issuer = new Issuer(assessment, texts);
        Map<String, List<String>> filled = new LinkedHashMap<>();
        filled.put("CO_QUAN", List.of(issuer.capitals()));
        filled.put("co_quan", List.of(issuer.name()));
        filled.put("so_ky_hieu", List.of(issuer.symbol(paper.letters())));
        filled.put("dia_danh", List.of(issuer.place()));
        filled.put("nam", List.of(String.valueOf(assessment.year())));
        filled.put("ten_ky", List.of(assessment.title()));
        filled.put("trich_yeu", List.of(subject));
        filled.put("can_cu", issuer.basis());
        filled.put("giai_doan", List.of(stages(publishing)));
        filled.put("noi_nhan", recipients);
        filled.put("nguoi_ky", issuer.signature());
        values.forEach((name, value) -> filled.put(name, List.of(value)));
        return filled;
    }

    private String stages(Publishing publishing) {
        return kinds.stream()
                .map(of -> publishing.stageName(of.kind()))
                .distinct()
                .collect(Collectors.joining("; "));
    }
}
