package vn.dti.letters;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import vn.dti.notice.Texts;
import vn.dti.official.Issuer;
import vn.dti.word.PlainText;

/** A letter as a short text to paste into a message or mail: the same words, its lines as Windows ends them. */
record LetterText(Issuer issuer, Texts texts) {

    private static final String END = "\r\n";
    /** Points of a part that a message names; the document names all. */
    private static final int MOST = 12;

    void write(Letter letter, OutputStream out) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add(texts.get("letters.to", letter.name()));
        lines.addAll(letter.words().opening());
        for (Letter.Part part : letter.words().parts()) {
            lines.add("");
            lines.add(part.title());
            part.points().stream().limit(MOST).forEach(each -> lines.add("- " + each));
            if (part.points().size() > MOST) {
                lines.add("- " + texts.get("letters.more", part.points().size() - MOST));
            }
        }
        lines.add("");
        lines.addAll(letter.words().closing());
        lines.add(issuer.name());
        out.write(
                (String.join(END, lines.stream().map(PlainText::of).toList()) + END).getBytes(StandardCharsets.UTF_8));
    }
}
