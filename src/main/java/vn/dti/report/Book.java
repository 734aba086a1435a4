package vn.dti.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.Deflater;
import org.dhatim.fastexcel.Workbook;
import vn.dti.notice.Texts;
import vn.dti.workbook.SidePacking;

/** The workbook while it is written: its sheets so far and what they get in the end. */
final class Book implements AutoCloseable {

    private final Workbook workbook;
    private final SidePacking packing;
    private final Texts texts;
    private final SheetNames names = new SheetNames();
    private final List<SheetAddition> additions = new ArrayList<>();
    private int sheets;

    Book(OutputStream out, Texts texts) {
        this.packing = new SidePacking(out);
        this.workbook = new Workbook(packing, "dti", null);
        this.workbook.setCompressionLevel(Deflater.NO_COMPRESSION);
        this.texts = texts;
    }

    Texts texts() {
        return texts;
    }

    /** Starts a sheet whose heading stands centred over its table; the one before must be finished. */
    Page document(String name, String suffix, List<Column> columns, boolean landscape) {
        return page(name, suffix, columns, landscape, true);
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

    /** Finishes a sheet with a range coloured from low to high, with a chart. */
    void finish(Page page, Optional<String> colourScale, Optional<BarChart> chart) throws IOException {
        page.finish();
        if (!page.merged().isEmpty() || colourScale.isPresent() || chart.isPresent()) {
            additions.add(new SheetAddition(page.index(), page.merged(), colourScale, chart));
        }
    }

    /** Ends the workbook; what its sheets still have to get is returned. */
    List<SheetAddition> end() throws IOException {
        workbook.finish();
        packing.close();
        return List.copyOf(additions);
    }

    /** Lets go of a workbook, ended or not. */
    @Override
    public void close() throws IOException {
        packing.close();
    }
}
