package vn.dti.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Ways of the house that no compiler holds. */
@AnalyzeClasses(packages = "vn.dti", importOptions = ImportOption.DoNotIncludeTests.class)
class HabitsTest {

    /** What takes the charset, the locale or the time zone of the machine, said or unsaid. */
    private static final Pattern OF_THE_MACHINE = Pattern.compile(String.join(
            "|",
            "java\\.nio\\.charset\\.Charset\\.defaultCharset\\(.*",
            "java\\.util\\.Locale\\.getDefault\\(.*",
            ".*\\.systemDefault\\(\\)",
            "java\\.time\\.\\w+\\.now\\(\\)",
            "java\\.lang\\.String\\.(toLowerCase|toUpperCase|getBytes)\\(\\)",
            "java\\.lang\\.String\\.<init>\\(\\[B(, int, int)?\\)",
            "java\\.io\\.(InputStreamReader|OutputStreamWriter)\\.<init>\\([\\w.]+\\)",
            "java\\.io\\.(PrintWriter|PrintStream)\\.<init>\\(java\\.io\\.(OutputStream|File)(, boolean)?\\)",
            "java\\.io\\.(PrintWriter|PrintStream)\\.<init>\\(java\\.lang\\.String\\)",
            "java\\.io\\.File(Reader|Writer)\\.<init>\\((java\\.io\\.File|java\\.lang\\.String)(, boolean)?\\)",
            "java\\.time\\.format\\.DateTimeFormatter\\.ofPattern\\(java\\.lang\\.String\\)",
            "java\\.text\\.\\w+\\.<init>\\(java\\.lang\\.String\\)",
            "java\\.text\\.\\w+\\.get\\w*Instance\\(\\)"));

    /** What is asked for from below and answered above: the room below does not know who answers. */
    private static final Set<String> BOUNDARIES = Set.of("files.Progress", "watch.SaveEvents");

    /** The same bytes on every machine (dac-ta 5); sentences are put together in the locale that {@code Main} sets. */
    @ArchTest
    static void nobodyAsksTheMachineForCharsetLocaleOrTimeZone(JavaClasses all) {
        Set<String> asked = new TreeSet<>();
        for (JavaClass each : all) {
            for (JavaAccess<?> access : each.getAccessesFromSelf()) {
                if (OF_THE_MACHINE.matcher(access.getTarget().getFullName()).matches()) {
                    asked.add(each.getName() + " -> " + access.getTarget().getFullName());
                }
            }
        }
        assertThat(asked).isEmpty();
    }

    /** One implementation needs no interface, one child no abstract parent: they would be a name for nothing. */
    @ArchTest
    static void whatStandsForOthersStandsForSeveral(JavaClasses all) {
        Set<String> alone = new TreeSet<>();
        for (JavaClass each : all) {
            boolean open = each.isInterface() || each.getModifiers().contains(JavaModifier.ABSTRACT);
            if (!open || each.isAnnotation() || each.isEnum()) {
                continue;
            }
            List<JavaClass> children = each.getAllSubclasses().stream()
                    .filter(child -> !child.isInterface())
                    .toList();
            if (children.size() == 1) {
                alone.add(each.getName().replace("vn.dti.", ""));
            }
        }
        assertThat(alone).containsExactlyInAnyOrderElementsOf(BOUNDARIES);
    }

    @Test
    void everyRoomSaysWhatItIsForAndWhatItNeverDoes() throws IOException {
        Set<String> silent = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path room : files.filter(HabitsTest::isRoom).toList()) {
                Path said = room.resolve("package-info.java");
                if (!Files.exists(said) || !Files.readString(said).matches("(?s)/\\*\\*.*\\b[Nn]ever\\b.*\\*/.*")) {
                    silent.add(room.toString());
                }
            }
        }
        assertThat(silent).isEmpty();
    }

    private static boolean isRoom(Path folder) {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.anyMatch(file -> file.toString().endsWith(".java"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
