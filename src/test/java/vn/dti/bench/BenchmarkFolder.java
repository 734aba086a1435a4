package vn.dti.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes an assessment folder of any number of made-up communes; one form in four is LibreOffice's. */
public final class BenchmarkFolder {

    private static final int LIBRE_OFFICE = 4;

    private BenchmarkFolder() {}

    /**
     * Writes a folder.
     *
     * @param args the folder, which must not exist, and the number of communes
     */
    public static void main(String[] args) throws IOException {
        write(Path.of(args[0]), Integer.parseInt(args[1]));
    }

    /** Writes a folder with dti.yaml, the set (also as CSV, for other programs) and a form per commune. */
    public static void write(Path folder, int communes) throws IOException {
        Path submissions = Files.createDirectories(folder).resolve("bai-nop");
        Files.createDirectory(submissions);
        BenchmarkSet set = new BenchmarkSet();
        Files.writeString(folder.resolve("bo-chi-so.yaml"), set.yaml());
        Files.writeString(folder.resolve("bo-chi-so.csv"), set.csv());
        StringBuilder units = new StringBuilder();
        for (int i = 1; i <= communes; i++) {
            units.append(
                    "  - {code: %s, name: %s, kind: xa}\n".formatted(BenchmarkForm.code(i), BenchmarkForm.name(i)));
            Path file = submissions.resolve("Phiếu tự chấm " + BenchmarkForm.code(i) + ".xlsx");
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
                FormWorkbook.write(new BenchmarkForm(set, i), i % LIBRE_OFFICE == 0, out);
            }
        }
        Files.writeString(
                folder.resolve("dti.yaml"),
                """
                title: Kỳ đánh giá đặt ra để đo tốc độ
                year: 2024
                organiser: Không cơ quan nào
                kinds:
                  - {code: xa, name: Các xã, indicators: bo-chi-so.yaml}
                units:
                """
                        + units);
    }
}
