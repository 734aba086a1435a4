package vn.dti.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.Deflater;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.dti.notice.Texts;

/** The workbook while it is written: its sheets so far and what they get in the end. */
public final class SheetBook implements AutoCloseable {

    private final Workbook workbook;
    private final WorkbookPackage packing;
    private final Texts texts;
    private final SheetNames names = new SheetNames();
    /** By index of the sheet; read by the thread that packs. */
    private final Map<Integer, SheetEnding> additions = new ConcurrentHashMap<>();

    private int sheets;

    /**
     * Starts a workbook.
     *
     * @param title for its properties
     * @param creator for its properties
     * @param out gets the workbook, and is closed with this
     */
    public SheetBook(String title, String creator, Texts texts, OutputStream out) {
        this.packing = new WorkbookPackage(title, creator, out);
        this.workbook = new Workbook(packing, "dti", null);
        this.workbook.setCompressionLevel(Deflater.NO_COMPRESSION);
        this.texts = texts;
    }

    public Texts texts() {
        return texts;
    }

    /** Starts a sheet whose heading stands centred over its table; the one before must be finished. */
    public TableSheet document(String name, String suffix, List<SheetColumn> columns, boolean landscape) {
        TableSheet page = page(name, suffix, columns, landscape, true);
        packing.changeEnding(
                WorkbookPackage.sheet(page.index()),
                ending -> additions.get(page.index()).in(ending));
        return page;
    }

    /** Starts a sheet that is a list, in landscape; the one before must be finished. */
    public TableSheet list(String name, String suffix, List<SheetColumn> columns) {
        return page(name, suffix, columns, true, false);
    }

    /** Starts a sheet to fill in; the one before must be finished. */
    public EntrySheet entries(String name) {
        return entries(name, true);
    }

    /** Starts a sheet whose cells and rows people may change as they like; the one before must be finished. */
    public EntrySheet open(String name) {
        return entries(name, false);
    }

    private EntrySheet entries(String name, boolean locked) {
        EntrySheet sheet = new EntrySheet(workbook.newWorksheet(names.take(name, "")), ++sheets, locked);
        packing.change(WorkbookPackage.sheet(sheets), sheet::finished);
        return sheet;
    }

    /**
     * Adds a sheet that nobody sees or can unhide by hand: what dti itself needs to know again.
     *
     * @param rows texts by row and column, from 0
     */
    public void hidden(String name, Map<Integer, Map<Integer, String>> rows) throws IOException {
        Worksheet sheet = workbook.newWorksheet(name);
        sheets++;
        sheet.setVisibilityState(VisibilityState.VERY_HIDDEN);
        rows.forEach((row, cells) -> cells.forEach((column, text) -> sheet.value(row, column, SheetText.of(text))));
        sheet.finish();
    }

    private TableSheet page(String name, String suffix, List<SheetColumn> columns, boolean landscape, boolean centred) {
        return new TableSheet(
                workbook.newWorksheet(names.take(name, suffix)), ++sheets, columns, landscape, centred, texts);
    }

    /** Finishes a sheet. */
    public void finish(TableSheet page) throws IOException {
        finish(page, Optional.empty(), Optional.empty());
    }

    /** Finishes a sheet with a range coloured from low to high, with a chart; both need a document. */
    public void finish(TableSheet page, Optional<String> colourScale, Optional<BarChart> chart) throws IOException {
        SheetEnding addition = new SheetEnding(page.index(), false, page.merged(), colourScale, Map.of(), chart);
        additions.put(page.index(), addition);
        addition.addChart(packing);
        page.finish();
    }

    /** Ends the workbook and waits until it is written. */
    public void end() throws IOException {
        workbook.finish();
        packing.close();
    }

    /** Lets go of a workbook, ended or not. */
    @Override
    public void close() throws IOException {
        packing.close();
    }
}
