package vn.dti.official;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.dti.assessment.Assessment;
import vn.dti.notice.Texts;

/**
 * The organiser as the one who issues papers: its name as papers write it, its grounds, recipients and signature. What
 * dti.yaml does not say is left open, as a dotted line to fill in.
 */
public record Issuer(Assessment assessment, Texts texts) {

    /** Letters that a line of a letterhead holds, in capitals: longer names would be cut within a word. */
    private static final int LINE = 18;

    /** How a people's committee is written for short. */
    private static final String COMMITTEE = "UBND ";

    /** The name in full: what people write as UBND stands for Ủy ban nhân dân. */
    public String name() {
        String organiser = assessment.organiser();
        return isCommittee() ? text("committee") + organiser.substring(COMMITTEE.length() - 1) : organiser;
    }

    /** The name as it stands over a paper; a committee's breaks only after "Ủy ban nhân dân", where a line holds the rest. */
    public String capitals() {
        String name = name().toUpperCase(Locale.ROOT);
        String committee = text("committee").toUpperCase(Locale.ROOT) + " ";
        boolean together = name.startsWith(committee) && name.length() - committee.length() <= LINE;
        return together ? committee + name.substring(committee.length()).replace(' ', '\u00a0') : name;
    }

    /** Who leads the organiser: Chủ tịch Ủy ban nhân dân huyện Mộ Đức. */
    public String chair() {
        return text(isCommittee() ? "chair" : "head", name());
    }

    /**
     * The symbol of a kind of paper: {@code QĐ-UBND}.
     *
     * @param kind its letters, such as {@code QĐ}
     */
    public String symbol(String kind) {
        return kind + "-" + (isCommittee() ? COMMITTEE.strip() : open());
    }

    public String place() {
        String place = assessment.documents().place();
        return place.isBlank() ? open() : place;
    }

    /** The legal grounds, one a paragraph. */
    public List<String> basis() {
        List<String> basis = assessment.documents().basis();
        if (basis.isEmpty()) {
            return List.of(text("basis", open()));
        }
        return basis.stream()
                .map(each -> each.toLowerCase(Locale.ROOT).startsWith("căn cứ") ? each + ";" : text("basis", each))
                .toList();
    }

    /**
     * The recipients, one a line, the file copy last.
     *
     * @param otherwise who they are where dti.yaml names none
     */
    public List<String> recipients(String otherwise) {
        List<String> lines = new ArrayList<>();
        for (String recipient : assessment.documents().recipients()) {
            lines.add(text("recipient", recipient));
        }
        if (lines.isEmpty()) {
            lines.add(text("recipient", otherwise));
        }
        lines.add(text("recipient.filed"));
        return lines;
    }

    /** The lines over the name of who signs. */
    public List<String> signature() {
        List<String> lines = assessment.documents().signature();
        if (!lines.isEmpty()) {
            return lines;
        }
        return isCommittee() ? List.of(text("signature.for"), text("signature.title")) : List.of(open());
    }

    /** What is to be filled in by hand. */
    public String open() {
        return text("open");
    }

    private boolean isCommittee() {
        return assessment.organiser().startsWith(COMMITTEE);
    }

    private String text(String key, Object... arguments) {
        return texts.get("official." + key, arguments);
    }
}
