package vn.dti.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.zip.ZipInputStream;

/** Unpacks all parts of all forms of a folder with two threads and does nothing with them: the least a reader must do. */
public final class Inflating {

    private static final int THREADS = 2;

    private Inflating() {}

    /**
     * Unpacks a folder's forms.
     *
     * @param args an assessment folder
     */
    public static void main(String[] args) throws IOException, InterruptedException, ExecutionException {
        List<Path> files;
        try (var submissions = Files.list(Path.of(args[0], "bai-nop"))) {
            files = submissions.sorted().toList();
        }
        ExecutorService executor = Executors.newFixedThreadPool(THREADS);
        List<Future<Long>> unpacked = new ArrayList<>();
        for (Path file : files) {
            unpacked.add(executor.submit(() -> unpack(file)));
        }
        for (Future<Long> each : unpacked) {
            each.get();
        }
        executor.shutdown();
    }

    private static long unpack(Path file) throws IOException {
        long bytes = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(file)))) {
            while (zip.getNextEntry() != null) {
                bytes += zip.transferTo(OutputStream.nullOutputStream());
            }
        }
        return bytes;
    }
}
