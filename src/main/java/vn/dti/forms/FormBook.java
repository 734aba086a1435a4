package vn.dti.forms;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.dti.assessment.Assessment;
import vn.dti.assessment.Kind;
import vn.dti.assessment.Unit;
import vn.dti.formlayout.FormStamp;
import vn.dti.indicator.rule.Choice;
import vn.dti.notice.Texts;
import vn.dti.workbook.EntrySheet;
import vn.dti.workbook.SheetBook;

/** A form while it is written: its sheets, and the hidden one with its stamp and the lists to choose from. */
final class FormBook implements AutoCloseable {

    /** Where the lists stand in the hidden sheet; the stamp keeps to the first two columns. */
    private static final int LIST_COLUMN = 3;

    private final SheetBook book;
    private final List<EntrySheet> sheets = new ArrayList<>();
    private final Map<Choice, Integer> firstRows = new HashMap<>();
    private final List<String> options = new ArrayList<>();

    /**
     * Starts a form.
     *
     * @param title for its properties
     * @param creator for its properties
     * @param out gets the form, and is closed with this
     */
    FormBook(String title, String creator, Texts texts, OutputStream out) {
        this.book = new SheetBook(title, creator, texts, out);
    }

    /** Starts a sheet; the one before must be finished. */
    EntrySheet sheet(String name) {
        EntrySheet sheet = book.entries(name);
        sheets.add(sheet);
        return sheet;
    }

    /** The addresses of the cells that hold the options of a choice. */
    List<String> options(Choice choice) {
        int first = firstRows.computeIfAbsent(choice, key -> {
            options.addAll(key.options().keySet());
            return options.size() - key.options().size();
        });
        List<String> addresses = new ArrayList<>();
        for (int i = 0; i < choice.options().size(); i++) {
            addresses.add(FormStamp.SHEET + "!$" + EntrySheet.letters(LIST_COLUMN) + "$" + (first + i + 1));
        }
        return addresses;
    }

    /** The ranges of the cells to fill in, by sheet. */
    private Map<String, String> entries() {
        Map<String, String> entries = new LinkedHashMap<>();
        for (EntrySheet sheet : sheets) {
            if (!sheet.entryRanges().isEmpty()) {
                entries.put(sheet.name(), sheet.entryRanges());
            }
        }
        return entries;
    }

    /** Sheets so far. */
    private int size() {
        return sheets.size();
    }

    /**
     * Adds the hidden sheet and ends the form.
     *
     * @param kinds whose sets the form is made of
     * @param unit whose form it is; empty where a column names the units
     * @param round code of the round that it is for, or that it answers; empty where it is for none
     */
    void end(FormStamp.Purpose purpose, Assessment assessment, List<Kind> kinds, Optional<Unit> unit, String round)
            throws IOException {
        end(stamp(purpose, assessment, kinds, unit, Optional.empty(), round));
    }

    /** Ends the part of a unit's form of self-assessment that is an agency's. */
    void endPart(Assessment assessment, Kind kind, Unit unit, String lead) throws IOException {
        end(stamp(
                FormStamp.Purpose.SELF_ASSESSMENT,
                assessment,
                List.of(kind),
                Optional.of(unit),
                Optional.of(lead),
                ""));
    }

    private FormStamp stamp(
            FormStamp.Purpose purpose,
            Assessment assessment,
            List<Kind> kinds,
            Optional<Unit> unit,
            Optional<String> lead,
            String round) {
        Map<String, FormStamp.SetId> sets = new LinkedHashMap<>();
        kinds.forEach(kind -> sets.put(
                kind.code().text(),
                new FormStamp.SetId(kind.set().id(), kind.set().version())));
        return new FormStamp(
                FormStamp.CURRENT,
                purpose,
                new FormStamp.Sender(unit.map(each -> each.code().text()), lead),
                assessment.year(),
                sets,
                Optional.of(round).filter(code -> !code.isEmpty()),
                new FormStamp.Extent(size() + 1, entries()));
    }

    private void end(FormStamp stamp) throws IOException {
        Map<Integer, Map<Integer, String>> rows = new TreeMap<>();
        int row = 0;
        for (List<String> each : stamp.rows()) {
            rows.put(row++, new TreeMap<>(Map.of(0, each.get(0), 1, each.get(1))));
        }
        for (int i = 0; i < options.size(); i++) {
            rows.computeIfAbsent(i, key -> new TreeMap<>()).put(LIST_COLUMN, options.get(i));
        }
        book.hidden(FormStamp.SHEET, rows);
        book.end();
    }

    /** Lets go of a form, ended or not. */
    @Override
    public void close() throws IOException {
        book.close();
    }
}
