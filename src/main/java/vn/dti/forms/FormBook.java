package vn.dti.forms;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.dti.formlayout.FormStamp;
import vn.dti.indicator.rule.Choice;
import vn.dti.workbook.SheetText;
import vn.dti.workbook.WorkbookPackage;

/** A form while it is written: its sheets, and the hidden one with its stamp and the lists to choose from. */
final class FormBook {

    /** Where the lists stand in the hidden sheet; the stamp keeps to the first two columns. */
    private static final int LIST_COLUMN = 3;

    private final ByteArrayOutputStream cells = new ByteArrayOutputStream();
    private final Workbook workbook = new Workbook(cells, "dti", null);
    private final List<FormSheet> sheets = new ArrayList<>();
    private final Map<Choice, Integer> firstRows = new HashMap<>();
    private final List<String> options = new ArrayList<>();

    FormBook() {
        workbook.setCompressionLevel(Deflater.NO_COMPRESSION);
    }

    /** Starts a sheet; the one before must be finished. */
    FormSheet sheet(String name) {
        FormSheet sheet = new FormSheet(workbook.newWorksheet(name), sheets.size() + 1);
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
            addresses.add(FormStamp.SHEET + "!$" + FormSheet.letters(LIST_COLUMN) + "$" + (first + i + 1));
        }
        return addresses;
    }

    /** The ranges of the cells to fill in, by sheet. */
    Map<String, String> entries() {
        Map<String, String> entries = new LinkedHashMap<>();
        for (FormSheet sheet : sheets) {
            if (!sheet.entryRanges().isEmpty()) {
                entries.put(sheet.name(), sheet.entryRanges());
            }
        }
        return entries;
    }

    /** Sheets so far. */
    int size() {
        return sheets.size();
    }

    /** Adds the hidden sheet and writes the workbook. */
    void write(FormStamp stamp, String title, String creator, OutputStream target) throws IOException {
        Worksheet hidden = workbook.newWorksheet(FormStamp.SHEET);
        hidden.setVisibilityState(VisibilityState.VERY_HIDDEN);
        int row = 0;
        for (List<String> each : stamp.rows()) {
            hidden.value(row, 0, SheetText.of(each.get(0)));
            hidden.value(row, 1, SheetText.of(each.get(1)));
            row++;
        }
        for (int i = 0; i < options.size(); i++) {
            hidden.value(i, LIST_COLUMN, SheetText.of(options.get(i)));
        }
        hidden.finish();
        workbook.finish();
        try (WorkbookPackage packing = new WorkbookPackage(title, creator, target)) {
            for (FormSheet sheet : sheets) {
                packing.change(WorkbookPackage.sheet(sheet.index()), sheet::finished);
            }
            cells.writeTo(packing);
        }
    }
}
