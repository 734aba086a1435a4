package vn.dti.letters;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import vn.dti.notice.Texts;
import vn.dti.official.Issuer;
import vn.dti.official.OfficialClosing;
import vn.dti.official.OfficialHeading;
import vn.dti.word.ParagraphStyle;
import vn.dti.word.WordDocument;
import vn.dti.word.WordMarkup;

/** A letter as a document in the form of Decree 30/2020/NĐ-CP, annex III, for number, day and signature. */
record LetterDocument(Issuer issuer, Texts texts) {

    private static final ParagraphStyle RUNNING = ParagraphStyle.running(14);

    void write(Letter letter, OutputStream out) throws IOException {
        WordMarkup word = new WordMarkup();
        new OfficialHeading(issuer.capitals(), texts)
                .write(
                        word,
                        texts.get("official.number", texts.get("letters.symbol", issuer.open())),
                        letter.subject(),
                        texts.get("official.place_and_day", issuer.place()));
        word.paragraph(
                texts.get("letters.to", letter.name()),
                ParagraphStyle.centred(14).spaced(18, 8));
        letter.words().opening().forEach(each -> word.paragraph(each, RUNNING));
        for (Letter.Part part : letter.words().parts()) {
            word.paragraph(part.title(), RUNNING.strong().spaced(6, 3).keptWithNext());
            part.points().forEach(each -> word.paragraph("- " + each, RUNNING));
        }
        letter.words().closing().forEach(each -> word.paragraph(each, RUNNING.keptWithNext()));
        new OfficialClosing(texts)
                .write(
                        word,
                        List.of(
                                texts.get("official.recipient", texts.get("letters.recipient")),
                                texts.get("official.recipient.filed")),
                        issuer.signature());
        WordDocument.write(word, "", letter.subject(), issuer.assessment().organiser(), out);
    }
}
