package vn.dti.table;

import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import vn.dti.notice.NoticeCode;

/**
 * Opens {@code .xlsx} files that Excel encrypts with a password that it knows itself: books that are write-protected or
 * "read-only recommended" open there without asking.
 */
final class DefaultPassword {

    /** Excel turns the password round 100,000 times; a file that asks for many more wants to take time. */
    private static final int MOST_ROUNDS = 1_000_000;

    private DefaultPassword() {}

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
