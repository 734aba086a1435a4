package vn.dti.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** A zip file of parts that are deflated already, which Java's own writer does not take. There is no clock in it. */
final class PackageFile {

    /** Some readers take the very first day that a zip file can name for none at all. */
    private static final LocalDateTime DAY = LocalDateTime.of(1980, 2, 1, 0, 0);

    private PackageFile() {}

    /** Writes the parts in their order. */
    static void write(List<PackedPart> parts, OutputStream out) throws IOException {
        ZipArchiveOutputStream zip = new ZipArchiveOutputStream(out);
        zip.setUseZip64(Zip64Mode.Never);
        for (PackedPart part : parts) {
            ZipArchiveEntry entry = new ZipArchiveEntry(part.name());
            entry.setMethod(ZipEntry.DEFLATED);
            entry.setTimeLocal(DAY);
            entry.setCrc(part.crc());
            entry.setSize(part.length());
            entry.setCompressedSize(part.deflated().length);
            zip.addRawArchiveEntry(entry, new ByteArrayInputStream(part.deflated()));
        }
        zip.finish();
    }
}
