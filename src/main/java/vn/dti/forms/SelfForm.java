package vn.dti.forms;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import vn.dti.assessment.Assessment;
import vn.dti.assessment.Kind;
import vn.dti.assessment.PlanDeadline;
import vn.dti.assessment.Unit;
import vn.dti.notice.Texts;
import vn.dti.run.Leads;
import vn.dti.scoring.Scope;
import vn.dti.workbook.CellStyle;
import vn.dti.workbook.EntrySheet;

/**
 * The form in which a unit assesses itself: it sees its points, those of the groups, and its values while it types. The
 * formulas take the place of no rule: what counts is computed by dti from the inputs.
 */
final class SelfForm {

    /** The row of the title's context, from 0: the agency's and the assessment's names take two lines. */
    private static final int CONTEXT_ROW = 2;

    private final Assessment assessment;
    private final Kind kind;
    private final Unit unit;
    private final Optional<Leads.Lead> part;
    private final Texts texts;
    private final EntrySheet sheet;
    private final SelfFormColumns columns;
    private final List<FormLine> lines;
    private final List<Scope> scopes;
    private final int headerRow;

    private SelfForm(
            Assessment assessment, Unit unit, Optional<Leads.Lead> part, Texts texts, FormBook book, EntrySheet sheet) {
        this.assessment = assessment;
        this.kind = assessment.kindOf(unit);
        this.unit = unit;
        this.part = part;
        this.texts = texts;
        this.sheet = sheet;
        this.columns = new SelfFormColumns(assessment, kind.set(), texts, book);
        this.lines =
                part.map(lead -> FormLine.of(kind, unit, lead.indicators())).orElseGet(() -> FormLine.of(kind, unit));
        // What a part adds up to says nothing of a pillar.
        this.scopes = part.isPresent() ? Scope.of(kind.set()).subList(0, 1) : Scope.of(kind.set());
        this.headerRow = Math.max(FormTitle.ROWS, scopes.size() + 1) + 1;
    }

    /**
     * Writes the form as one sheet of a workbook.
     *
     * @param part the agency in charge for whom its part of the form is written; empty for the whole form
     */
    static void write(Assessment assessment, Unit unit, Optional<Leads.Lead> part, Texts texts, FormBook book)
            throws IOException {
        EntrySheet sheet = book.sheet(texts.get("forms.self.sheet"));
        new SelfForm(assessment, unit, part, texts, book, sheet).write();
        sheet.finish();
    }

    private void write() {
        columns.widths(sheet);
        new FormTitle(assessment, kind, Optional.of(unit), texts)
                .write(
                        sheet,
                        SelfFormColumns.RULE,
                        texts.get("forms.self.title"),
                        context(),
                        Optional.of(PlanDeadline.Task.SELF_ASSESSMENT));
        if (part.isPresent()) {
            sheet.height(CONTEXT_ROW, 32);
        }
        columns.header(sheet, headerRow);
        PenaltyLimits limits = new PenaltyLimits(kind.set(), part.isEmpty());
        SelfFormRows written =
                new SelfFormRows(sheet, columns, limits, texts, kind.ranking().pointsDecimals());
        for (int i = 0; i < lines.size(); i++) {
            int row = headerRow + 1 + i;
            if (lines.get(i) instanceof FormLine.OfIndicator indicator) {
                written.indicator(indicator, row);
            } else if (lines.get(i) instanceof FormLine.OfContainer container) {
                written.container(container.container(), row);
            }
        }
        SelfFormTotals totals = new SelfFormTotals(sheet, columns, limits, kind, texts, lines, headerRow + 1);
        totals.groups();
        totals.totals(scopes);
        int below = headerRow + 1 + lines.size();
        signatures(below + 1);
        sheet.page(headerRow, 2, below + 2, columns.explanation(), texts.get("forms.footer", footer()));
    }

    private String footer() {
        return part.map(lead -> unit.name() + " · " + leadName(lead, texts)).orElse(unit.name());
    }

    private String context() {
        return part.map(lead -> texts.get("forms.self.part", leadName(lead, texts), assessment.title()))
                .orElse(assessment.title());
    }

    /** The agency, or that there is none. */
    static String leadName(Leads.Lead lead, Texts texts) {
        return lead.isNobody() ? texts.get("forms.round.no_lead") : lead.name();
    }

    private void signatures(int row) {
        sheet.across(
                row,
                SelfFormColumns.NAME,
                SelfFormColumns.RULE,
                texts.get("forms.signature.author"),
                CellStyle.SIGNATURE);
        sheet.across(
                row, columns.points(), columns.explanation(), texts.get("forms.signature.head"), CellStyle.SIGNATURE);
    }
}
