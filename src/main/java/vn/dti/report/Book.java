package vn.dti.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.Deflater;
import org.dhatim.fastexcel.Workbook;
import vn.dti.notice.Texts;
import vn.dti.workbook.WorkbookPackage;

/** The workbook while it is written: its sheets so far and what they get in the end. */
final class Book implements AutoCloseable {

    private final Workbook workbook;
    private final WorkbookPackage packing;
    private final Texts texts;
    private final SheetNames names = new SheetNames();
    /** By index of the sheet; read by the thread that packs. */
    private final Map<Integer, SheetAddition> additions = new ConcurrentHashMap<>();

    private int sheets;

    /**
     * Starts a workbook.
     *
     * @param title for its properties
     * @param creator for its properties
     * @param out gets the workbook, and is closed with this
     */
    Book(String title, String creator, Texts texts, OutputStream out) {
        this.packing = new WorkbookPackage(title, creator, out);
        this.workbook = new Workbook(packing, "dti", null);
        this.workbook.setCompressionLevel(Deflater.NO_COMPRESSION);
        this.texts = texts;
    }

    Texts texts() {
        return texts;
    }

    /** Starts a sheet whose heading stands centred over its table; the one before must be finished. */
    Page document(String name, String suffix, List<Column> columns, boolean landscape) {
        Page page = page(name, suffix, columns, landscape, true);
        packing.changeEnding(
                WorkbookPackage.sheet(page.index()),
                ending -> additions.get(page.index()).in(ending));
        return page;
    }

    /** Starts a sheet that is a list, in landscape; the one before must be finished. */
    Page list(String name, String suffix, List<Column> columns) {
        return page(name, suffix, columns, true, false);
    }

    private Page page(String name, String suffix, List<Column> columns, boolean landscape, boolean centred) {
        return new Page(workbook.newWorksheet(names.take(name, suffix)), ++sheets, columns, landscape, centred, texts);
    }

    /** Finishes a sheet. */
    void finish(Page page) throws IOException {
        finish(page, Optional.empty(), Optional.empty());
    }

    /** Finishes a sheet with a range coloured from low to high, with a chart; both need a document. */
    void finish(Page page, Optional<String> colourScale, Optional<BarChart> chart) throws IOException {
        SheetAddition addition = new SheetAddition(page.index(), page.merged(), colourScale, chart);
        additions.put(page.index(), addition);
        addition.addChart(packing);
        page.finish();
    }

    /** Ends the workbook and waits until it is written. */
    void end() throws IOException {
        workbook.finish();
        packing.close();
    }

    /** Lets go of a workbook, ended or not. */
    @Override
    public void close() throws IOException {
        packing.close();
    }
}
