package vn.dti.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.Map;
import vn.dti.notice.Notice;
import vn.dti.table.Limits;
import vn.dti.table.Workbook;
import vn.dti.table.Workbooks;

/** Measures what reading files costs that hold more than cells. */
public final class CostlyFiles {

    private static final int TIMES = 5;
    /** Seconds after which a file is read no more. */
    private static final double ENOUGH = 5;

    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private CostlyFiles() {}

    /**
     * Prints for each kind of {@link CostlyXls}: bytes, least CPU seconds of five readings, how often that of the cells
     * alone, what was said.
     *
     * @param args a word of the names of the kinds to be read; all where there is none
     */
    public static void main(String[] args) throws IOException {
        double alone = 0;
        for (Map.Entry<String, byte[]> file : CostlyXls.all().entrySet()) {
            if (args.length > 0 && alone > 0 && !file.getKey().contains(args[0])) {
                continue;
            }
            Workbook workbook = null;
            double least = Double.MAX_VALUE;
            double spent = 0;
            for (int i = 0; i < (alone == 0 ? 8 * TIMES : TIMES) && spent < ENOUGH; i++) {
                long start = SYSTEM.getProcessCpuTime();
                workbook = Workbooks.read(file.getValue(), "a.xls", Limits.DEFAULT);
                double seconds = (SYSTEM.getProcessCpuTime() - start) / 1e9;
                least = Math.min(least, seconds);
                spent += seconds;
            }
            alone = alone == 0 ? least : alone;
            System.out.printf(
                    "| %s | %,d | %.3f | %.1f | %s |%n",
                    file.getKey(),
                    file.getValue().length,
                    least,
                    least / alone,
                    workbook.notices().stream().map(Notice::code).toList());
        }
    }
}
