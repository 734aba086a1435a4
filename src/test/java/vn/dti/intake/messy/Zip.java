package vn.dti.intake.messy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A zip whose bytes depend on its content alone. */
final class Zip {

    private static final LocalDateTime DATE = LocalDateTime.of(2026, 1, 15, 8, 0);

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8);

    /** Writes one part while it is made, for parts too large to hold. */
    interface Part {
        void writeTo(OutputStream out) throws IOException;
    }

    Zip add(String name, String content) {
        return add(name, content.getBytes(StandardCharsets.UTF_8));
    }

    Zip add(String name, byte[] content) {
        return add(name, out -> out.write(content));
    }

    Zip add(String name, Part part) {
        try {
            ZipEntry entry = new ZipEntry(name);
            entry.setTimeLocal(DATE);
            zip.putNextEntry(entry);
            part.writeTo(zip);
            zip.closeEntry();
            return this;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Adds a part as it is, as the first part of an {@code .ods} has to be. */
    Zip store(String name, String content) {
        byte[] raw = content.getBytes(StandardCharsets.UTF_8);
        try {
            CRC32 sum = new CRC32();
            sum.update(raw);
            ZipEntry entry = new ZipEntry(name);
            entry.setTimeLocal(DATE);
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(raw.length);
            entry.setCrc(sum.getValue());
            zip.putNextEntry(entry);
            zip.write(raw);
            zip.closeEntry();
            return this;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    byte[] bytes() {
        try {
            zip.close();
            return bytes.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
