package vn.dti.indicator.rule;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.InstanceofCheck;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.dti.notice.Language;
import vn.dti.notice.Texts;

/** A rule lives in one place: who works with rules answers for every one of them, and the page names who that is. */
@AnalyzeClasses(packages = "vn.dti", importOptions = ImportOption.DoNotIncludeTests.class)
class RuleCasesTest {

    /** A row of the page's table of those who answer: {@code | `wording.RuleClauses` | ... |}. */
    private static final Pattern ROW = Pattern.compile("^\\| `([a-z.]+\\.[A-Z]\\w+)` \\|", Pattern.MULTILINE);

    @ArchTest
    static void thePageNamesExactlyThoseWhoAnswerForEveryRule(JavaClasses all) throws IOException {
        String page = Files.readString(Path.of("docs/kien-truc.md"));
        int from = page.indexOf("### Ai trả lời cho mọi cách tính");
        assertThat(from).isPositive();
        String section = page.substring(from, page.indexOf("\n## ", from));

        assertThat(ROW.matcher(section).results().map((MatchResult row) -> row.group(1)))
                .as("docs/kien-truc.md, 'Ai trả lời cho mọi cách tính'")
                .containsExactlyInAnyOrderElementsOf(all.stream()
                        .filter(each -> each.isAssignableTo(RuleCases.class) && !each.isInterface())
                        .map(each -> each.getName().replace("vn.dti.", ""))
                        .toList());
    }

    @ArchTest
    static void nobodyAsksARuleForItsClass(JavaClasses all) {
        Set<String> asked = new TreeSet<>();
        for (JavaClass each : all) {
            for (InstanceofCheck check : each.getInstanceofChecks()) {
                JavaClass type = check.getRawType();
                if (type.isRecord() && type.isAssignableTo(Rule.class)) {
                    asked.add(each.getName() + ":" + check.getLineNumber());
                }
            }
        }
        assertThat(asked).as("implement RuleCases instead").isEmpty();
    }

    @Test
    void everyKindIsOneRecordWithOneMethod() {
        List<String> records =
                records(Rule.class).map(Class::getSimpleName).sorted().toList();
        assertThat(records)
                .containsExactlyElementsOf(Arrays.stream(RuleKind.values())
                        .map(RuleCasesTest::recordOf)
                        .sorted()
                        .toList());
        assertThat(Arrays.stream(RuleCases.class.getMethods())
                        .map(method -> method.getParameterTypes()[0].getSimpleName()))
                .containsExactlyInAnyOrderElementsOf(records);
    }

    @Test
    void everyRuleGoesToTheMethodOfItsKind() {
        for (Rule rule : Samples.all()) {
            Object answer = rule.accept(answeringWithTheNameOfTheMethod());
            assertThat(answer.toString()).isEqualToIgnoringCase(recordOf(rule.kind()));
            assertThat(rule.getClass().getSimpleName()).isEqualTo(recordOf(rule.kind()));
        }
        assertThat(Samples.all()).extracting(Rule::kind).containsExactly(RuleKind.values());
    }

    /** What no compiler sees: docs/kien-truc.md says it below the table. */
    @Test
    void everyRuleHasItsWordsItsTestAndItsSection() throws IOException {
        String page = Files.readString(Path.of("docs/cach-tinh-diem.md"));
        for (RuleKind kind : RuleKind.values()) {
            assertThat(page).as("docs/cach-tinh-diem.md").contains("\n## " + kind.key() + ": ");
            assertThat(Path.of("src/test/java/vn/dti/indicator/rule/" + recordOf(kind) + "Test.java"))
                    .exists();
            for (Language language : Language.values()) {
                assertThat(Texts.in(language).has("set.rule." + kind.key()))
                        .as(language + " set.rule." + kind.key())
                        .isTrue();
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static RuleCases<Object> answeringWithTheNameOfTheMethod() {
        return (RuleCases<Object>) Proxy.newProxyInstance(
                RuleCases.class.getClassLoader(),
                new Class<?>[] {RuleCases.class},
                (proxy, method, arguments) -> method.getName());
    }

    private static Stream<Class<?>> records(Class<?> type) {
        return type.isRecord()
                ? Stream.of(type)
                : Arrays.stream(type.getPermittedSubclasses()).flatMap(RuleCasesTest::records);
    }

    private static String recordOf(RuleKind kind) {
        return Arrays.stream(kind.key().split("_"))
                .map(word -> word.substring(0, 1).toUpperCase() + word.substring(1))
                .collect(Collectors.joining());
    }
}
