package vn.dti.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.dti.notice.Notice;
import vn.dti.table.Cell;
import vn.dti.table.FormulaCheck;
import vn.dti.table.Limits;
import vn.dti.table.Row;
import vn.dti.table.RuleCheck;
import vn.dti.table.Sheet;
import vn.dti.table.Workbook;
import vn.dti.table.Workbooks;

/** Measures what reading files costs that hold more than cells, and looking twice at every cell of theirs. */
public final class CostlyFiles {

    private static final int TIMES = 5;
    /** Seconds after which a file is read no more. */
    private static final double ENOUGH = 5;

    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private CostlyFiles() {}

    /**
     * Prints for each kind of {@link CostlyXls} and {@link CostlyZips}: bytes, least CPU seconds of five readings, the same
     * for looking at every cell, what was said, how many cells were not looked at for their formulas and for rules.
     *
     * @param args a word of the names of the kinds to be read; all where there is none
     */
    public static void main(String[] args) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        CostlyXls.all().forEach((name, bytes) -> files.put(name + ".xls", bytes));
        files.putAll(CostlyZips.all());
        // What is measured first would be measured while it is compiled.
        for (int i = 0; i < 2; i++) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                if (file.getKey().startsWith("cells alone")) {
                    read(file, 4 * TIMES, i == 1);
                }
            }
        }
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            boolean wanted = args.length == 0 || file.getKey().contains(args[0]);
            if (wanted && !file.getKey().startsWith("cells alone")) {
                read(file, TIMES, true);
            }
        }
    }

    private static void read(Map.Entry<String, byte[]> file, int times, boolean tells) {
        double reading = Double.MAX_VALUE;
        double looking = Double.MAX_VALUE;
        double spent = 0;
        String said = "";
        for (int i = 0; i < times && spent < ENOUGH; i++) {
            long start = SYSTEM.getProcessCpuTime();
            Workbook workbook = Workbooks.read(file.getValue(), file.getKey(), Limits.DEFAULT);
            long read = SYSTEM.getProcessCpuTime();
            said = workbook.notices().stream().map(Notice::code).toList() + " " + lookedAt(workbook);
            double both = (SYSTEM.getProcessCpuTime() - start) / 1e9;
            reading = Math.min(reading, (read - start) / 1e9);
            looking = Math.min(looking, both - (read - start) / 1e9);
            spent += both;
        }
        if (tells) {
            System.out.printf(
                    "| %s | %,d | %.2f | %.2f | %s |%n", file.getKey(), file.getValue().length, reading, looking, said);
        }
    }

    private static String lookedAt(Workbook workbook) {
        FormulaCheck formulas = new FormulaCheck(workbook);
        RuleCheck rules = new RuleCheck(workbook);
        for (Sheet sheet : workbook.sheets()) {
            for (Row row : sheet.rows()) {
                for (Cell cell : row.cells()) {
                    formulas.isCircular(sheet, cell);
                    formulas.evaluate(sheet, cell);
                    rules.shown(sheet, cell);
                }
            }
        }
        return formulas.missed().map(cells -> cells.count()).orElse(0) + " "
                + rules.missed().map(cells -> cells.count()).orElse(0);
    }
}
