package vn.dti.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * The downloads on a Debian root without Java, as an ordinary user; only where the profile {@code installed} names such a
 * root, see docs/phat-hanh.md.
 */
@EnabledIfSystemProperty(named = "dti.root", matches = "/.+")
class InstalledIT {

    private static final Path DIST = Path.of("target/dist");
    private static final String OFFICERS_WAY =
            """
            set -e
            cd "$HOME"
            rm -rf viec
            mkdir viec
            cd viec
            printf 'Mã,Tên\\nx1,Xã Một\\nx2,Xã Hai\\n' >don-vi.csv
            $DTI init ky --from $SHARE/indicators/mo-duc-xa.yaml --units don-vi.csv
            $DTI forms ky --force
            test -f "ky/bieu-mau/Xã Một.xlsx"
            mkdir mau
            cp -r $SHARE/examples/mo-duc-2024 mau/mo-duc-2024
            cp -r $SHARE/indicators indicators
            $DTI check mau/mo-duc-2024
            $DTI score mau/mo-duc-2024
            $DTI publish mau/mo-duc-2024
            $DTI verify mau/mo-duc-2024/ket-qua
            """;

    private final Path root = Path.of(System.getProperty("dti.root", "/"));

    @BeforeEach
    void mount() throws Exception {
        assertThat(inRoot("! command -v java && (id can-bo || useradd -m can-bo)")
                        .exit())
                .isZero();
        assertThat(run(List.of(
                                "mount",
                                "-t",
                                "proc",
                                "proc",
                                root.resolve("proc").toString()))
                        .exit())
                .isZero();
    }

    @AfterEach
    void unmount() throws Exception {
        run(List.of("umount", root.resolve("proc").toString()));
    }

    @Test
    void thePackageInstallsServesAnOfficerAndGoesAway() throws Exception {
        copied("dti_" + version() + "_amd64.deb");

        assertSucceeds(inRoot("dpkg -i /srv/dti_" + version() + "_amd64.deb"));
        assertSucceeds(inRoot("test -f /usr/lib/dti/lib/dti.jsa"));
        assertSucceeds(
                inRoot("test -f /usr/share/man/man1/dti-score.1.gz -a -f /usr/share/man/vi/man1/dti-score.1.gz"));
        assertSucceeds(asOfficer("DTI=dti SHARE=/usr/share/dti\n" + OFFICERS_WAY));
        assertSucceeds(
                inRoot("dpkg -P dti && ! test -e /usr/lib/dti && ! test -e /usr/bin/dti && ! test -e /usr/share/dti"));
    }

    @Test
    void theArchiveRunsWithTheJavaItBrings() throws Exception {
        copied("dti-" + version() + "-linux-x64.tar.gz");

        assertSucceeds(inRoot("cd /home/can-bo && rm -rf dti-" + version() + " && tar xzf /srv/dti-" + version()
                + "-linux-x64.tar.gz && chown -R can-bo dti-" + version()));
        assertSucceeds(asOfficer("SHARE=$HOME/dti-" + version() + "\nDTI=$SHARE/bin/dti\n" + OFFICERS_WAY));
    }

    private static void assertSucceeds(Ran ran) {
        assertThat(ran.exit()).as(ran.out()).isZero();
    }

    private static String version() {
        return System.getProperty("dti.version");
    }

    private void copied(String name) throws IOException {
        Files.copy(DIST.resolve(name), root.resolve("srv").resolve(name), StandardCopyOption.REPLACE_EXISTING);
    }

    private Ran asOfficer(String script) throws Exception {
        Files.writeString(root.resolve("home/can-bo/viec.sh"), script);
        return run(List.of("chroot", root.toString(), "su", "-", "can-bo", "-c", "sh viec.sh"));
    }

    private Ran inRoot(String script) throws Exception {
        return run(List.of("chroot", root.toString(), "/bin/sh", "-c", script));
    }

    private static Ran run(List<String> words) throws Exception {
        Process process = new ProcessBuilder(words).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ran(process.waitFor(), said, "");
    }
}
