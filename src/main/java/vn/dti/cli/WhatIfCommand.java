package vn.dti.cli;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import vn.dti.analysis.WhatIf;
import vn.dti.assessment.Kind;
import vn.dti.assessment.Unit;
import vn.dti.indicator.Indicator;
import vn.dti.indicator.rule.InputKind;
import vn.dti.indicator.rule.InputValue;
import vn.dti.intake.TypedValue;
import vn.dti.report.WhatIfJson;
import vn.dti.run.MainLine;
import vn.dti.run.Results;
import vn.dti.scoring.Scorecard;
import vn.dti.yaml.DefinitionException;

/** {@code dti what-if}: points, value and ranks if it were so. Writes nothing. */
@Command(name = "what-if", mixinStandardHelpOptions = true, addMethodSubcommands = false)
final class WhatIfCommand extends ScreenCommand {

    private static final Pattern GIVEN = Pattern.compile("\\s*(points|[A-Za-z])\\s*=(.*)", Pattern.DOTALL);
    private static final String POINTS = "points";

    @Parameters(index = "0", paramLabel = "${bundle:label.UNIT}", descriptionKey = "dti.explain.UNIT")
    private String unit;

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "${bundle:label.CODE} a=…|points=…",
            descriptionKey = "dti.what-if.CHANGE")
    private List<String> words;

    @Mixin
    private JsonOption format;

    WhatIfCommand(Screen screen) {
        super(screen);
    }

    @Override
    public Integer call() throws IOException, DefinitionException {
        MainLine mainLine = MainLine.load(common.folder());
        Unit of = asked().unit(mainLine.assessment(), unit);
        List<WhatIf.Change> changes = changes(mainLine.assessment().kindOf(of));
        Results results = look(mainLine);
        Results.KindResults kind = results.kind(of.kind()).orElseThrow();
        Scorecard card = kind.scorecard(of.code()).orElseThrow();
        if (!card.isScored()) {
            new UnitScreen(screen, kind.kind(), kind.appraisal(), common.folder())
                    .unscored(card)
                    .forEach(screen.err()::println);
            return ExitCode.FINDINGS;
        }
        for (WhatIf.Change change : changes) {
            if (!card.indicator(change.indicator()).orElseThrow().counts()
                    || kind.kind()
                            .isUnassigned(
                                    of.code(),
                                    kind.kind()
                                            .set()
                                            .indicator(change.indicator())
                                            .orElseThrow(),
                                    results.reported().claim(of.code(), change.indicator()))) {
                throw usage("usage.what_if.not_assessed", change.indicator(), of.name());
            }
        }
        WhatIf whatIf = WhatIf.of(results, kind, card, changes);
        if (!whatIf.errors().isEmpty()) {
            throw usage(
                    "usage.what_if.error",
                    screen.texts().message(whatIf.errors().get(0)));
        }
        if (format.isJson()) {
            screen.out().print(WhatIfJson.text(whatIf));
        } else {
            new WhatIfScreen(screen, kind.kind()).lines(whatIf).forEach(screen.out()::println);
        }
        return ExitCode.DONE;
    }

    /** The changes that the words say: an indicator, what is other in it, the next indicator, and so on. */
    private List<WhatIf.Change> changes(Kind kind) {
        Map<Indicator, List<Matcher>> given = new LinkedHashMap<>();
        Indicator about = null;
        for (String word : words) {
            Matcher matcher = GIVEN.matcher(word);
            if (!matcher.matches()) {
                about = asked().indicator(kind.set(), word);
                given.putIfAbsent(about, new ArrayList<>());
            } else if (about == null) {
                throw usage("usage.what_if.no_indicator", word);
            } else {
                given.get(about).add(matcher);
            }
        }
        List<WhatIf.Change> changes = new ArrayList<>();
        given.forEach((indicator, matchers) -> changes.add(change(kind, indicator, matchers)));
        return changes;
    }

    private WhatIf.Change change(Kind kind, Indicator indicator, List<Matcher> given) {
        if (given.isEmpty()) {
            throw usage("usage.what_if.nothing", indicator.code(), String.join("; ", allowed(indicator)));
        }
        Map<String, InputValue> inputs = new TreeMap<>();
        Optional<BigDecimal> points = Optional.empty();
        for (Matcher each : given) {
            String name = each.group(1);
            String text = each.group(2).strip();
            if (name.equals(POINTS)) {
                points = TypedValue.points(indicator, text, kind.ranking().pointsDecimals());
            } else if (indicator.inputKinds().containsKey(name)) {
                TypedValue.input(indicator, name, text).ifPresent(value -> inputs.put(name, value));
            }
            if (name.equals(POINTS) ? points.isEmpty() : !inputs.containsKey(name)) {
                throw usage(
                        "usage.what_if.value",
                        name + "=" + text,
                        indicator.code(),
                        String.join("; ", allowed(indicator)));
            }
        }
        return new WhatIf.Change(indicator.code(), inputs, points);
    }

    /** What may be said of an indicator: {@code a=số không âm; points=0–20}. */
    private List<String> allowed(Indicator indicator) {
        List<String> allowed = new ArrayList<>();
        indicator
                .inputKinds()
                .forEach((letter, kind) -> allowed.add(letter + "="
                        + (kind == InputKind.OPTION
                                ? options(indicator)
                                : text(
                                        "what_if.allowed." + kind.name().toLowerCase(Locale.ROOT),
                                        indicator.due().map(screen.texts()::day).orElse("")))));
        allowed.add(text("what_if.allowed.points", indicator.maximum()));
        return allowed;
    }

    private static String options(Indicator indicator) {
        return indicator
                .choice()
                .map(choice -> "\"" + String.join("\" | \"", choice.options().keySet()) + "\"")
                .orElse("");
    }

    private String text(String key, Object... arguments) {
        return screen.texts().get(key, arguments);
    }
}
