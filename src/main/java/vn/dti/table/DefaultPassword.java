package vn.dti.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.security.GeneralSecurityException;
import org.apache.poi.hssf.record.FilePassRecord;
import org.apache.poi.hssf.record.RecordInputStream;
import org.apache.poi.hssf.record.crypto.Biff8DecryptingStream;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import vn.dti.notice.NoticeCode;

/**
 * Opens files that Excel encrypts with a password that it knows itself: books that are write-protected or
 * "read-only recommended" open there without asking.
 */
final class DefaultPassword {

    /** Excel turns the password round 100,000 times; a file that asks for many more wants to take time. */
    private static final int MOST_ROUNDS = 1_000_000;

    private static final int FILE_PASS = 0x002F;

    private DefaultPassword() {}

    /**
     * The records of an {@code .xls} in plain words; those that have been so already as they are. Throws
     * {@link Refusal} if they have a password of their own.
     */
    static byte[] open(byte[] records) {
        RecordInputStream head = new RecordInputStream(new ByteArrayInputStream(records));
        int start = 0;
        // The beginning, perhaps that the file is write-protected, then how it is encrypted.
        for (int i = 0; i < 3 && head.hasNextRecord(); i++) {
            head.nextRecord();
            start += 4 + head.remaining();
            if (head.getSid() == FILE_PASS) {
                return decrypted(records, start, new FilePassRecord(head).getEncryptionInfo());
            }
            head.readRemainder();
        }
        return records;
    }

    private static byte[] decrypted(byte[] records, int start, EncryptionInfo encryption) {
        try {
            if (!encryption.getDecryptor().verifyPassword(Decryptor.DEFAULT_PASSWORD)) {
                throw Refusal.of(NoticeCode.FILE_ENCRYPTED);
            }
        } catch (GeneralSecurityException e) {
            throw Refusal.of(NoticeCode.FILE_ENCRYPTED);
        }
        ByteBuffer plain = ByteBuffer.allocate(records.length).order(ByteOrder.LITTLE_ENDIAN);
        plain.put(records, 0, start);
        InputStream rest = new ByteArrayInputStream(records, start, records.length - start);
        Biff8DecryptingStream stream = new Biff8DecryptingStream(rest, start, encryption);
        while (plain.remaining() >= 4) {
            int id = stream.readRecordSID();
            int size = stream.readDataSize();
            byte[] content = new byte[Math.min(size, plain.remaining() - 4)];
            stream.readFully(content);
            plain.putShort((short) id).putShort((short) size).put(content);
        }
        return plain.array();
    }

    /** The bytes of the package; throws {@link Refusal} if it has a password of its own. */
    static byte[] open(POIFSFileSystem document, Budget budget) throws IOException {
        try {
            EncryptionInfo encryption = new EncryptionInfo(document);
            if (encryption.getVerifier().getSpinCount() > MOST_ROUNDS) {
                throw Refusal.of(NoticeCode.FILE_ENCRYPTED);
            }
            Decryptor decryptor = Decryptor.getInstance(encryption);
            if (!decryptor.verifyPassword(Decryptor.DEFAULT_PASSWORD)) {
                throw Refusal.of(NoticeCode.FILE_ENCRYPTED);
            }
            try (InputStream stream = decryptor.getDataStream(document)) {
                budget.keep(decryptor.getLength());
                return stream.readAllBytes();
            }
        } catch (GeneralSecurityException e) {
            throw Refusal.of(NoticeCode.FILE_ENCRYPTED);
        }
    }
}
