package vn.dti.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.dti.assessment.Claim;
import vn.dti.assessment.Decision;
import vn.dti.assessment.Explanation;
import vn.dti.assessment.Kind;
import vn.dti.assessment.SourceCells;
import vn.dti.code.Stage;
import vn.dti.comparison.Effect;
import vn.dti.comparison.IndicatorAccount;
import vn.dti.indicator.Group;
import vn.dti.indicator.Indicator;
import vn.dti.indicator.rule.InputValue;
import vn.dti.scoring.Appraisal;
import vn.dti.scoring.StageScore;
import vn.dti.view.Numbers;
import vn.dti.view.ScopeName;
import vn.dti.view.StageNames;
import vn.dti.wording.Calculation;
import vn.dti.wording.InputWords;
import vn.dti.wording.RuleWords;

/** How the points of an indicator came about, in sentences that can be read aloud on the telephone. */
final class IndicatorScreen {

    private final Screen screen;
    private final Kind kind;
    private final Appraisal appraisal;
    private final Numbers numbers;

    IndicatorScreen(Screen screen, Kind kind, Appraisal appraisal) {
        this.screen = screen;
        this.kind = kind;
        this.appraisal = appraisal;
        this.numbers = new Numbers(screen.texts());
    }

    List<String> lines(IndicatorAccount account) {
        Indicator indicator = account.score().indicator();
        List<String> lines = new ArrayList<>();
        lines.add(screen.bold(text(
                "explain.indicator.head",
                account.card().unit().name(),
                indicator.code(),
                indicator.name(),
                numbers.plain(indicator.maximum()),
                kind.set().group(account.score().group()).map(Group::name).orElse(""))));
        RuleWords words = new RuleWords(screen.texts());
        lines.add(text("explain.rule", words.sentence(indicator)));
        if (!indicator.inputs().isEmpty()) {
            lines.add(text("explain.inputs", words.inputs(indicator)));
        }
        account.exclusion()
                .ifPresent(exclusion -> lines.add(
                        text("explain.not_assessed", exclusion.reason().isBlank() ? "–" : exclusion.reason())));
        if (account.exclusion().isEmpty()
                && kind.isUnassigned(account.card().unit().code(), indicator, account.claim())) {
            lines.add(text("explain.ticked"));
        } else if (indicator.mayBeUnassigned()
                && account.claim().filter(Claim::asksNotAssessed).isPresent()
                && kind.isAssessed(account.card().unit().code(), indicator)) {
            lines.add(text("explain.overruled"));
        }
        account.score().replaces().ifPresent(replaced -> lines.add(text("explain.replaces", replaced)));
        for (IndicatorAccount.Step step : account.steps()) {
            lines.add("");
            lines.addAll(step(account, step));
            step.answers().forEach(answer -> lines.addAll(answer(answer)));
        }
        lines.add("");
        lines.addAll(result(account));
        return lines;
    }

    private List<String> step(IndicatorAccount account, IndicatorAccount.Step step) {
        List<String> lines = new ArrayList<>();
        boolean self = step.stage().equals(Stage.SELF);
        if (!self && step.isQuiet()) {
            return List.of(text(
                    kind.round(step.stage()).isEmpty() || appraisal.isHeld(step.stage())
                            ? "explain.unchanged"
                            : "explain.not_held",
                    stageName(step.stage()),
                    numbers.number(step.score().points())));
        }
        lines.add(screen.bold(stageName(step.stage())));
        if (self) {
            claim(account, step, lines);
        } else {
            step.measurement()
                    .ifPresent(data -> lines.add(
                            indented(text("explain.measured", letters(data.inputs()), where(data.source())))));
            step.decision().ifPresent(decision -> decision(account, decision, lines));
            if (step.decision().isEmpty() && step.score().decidedBy().equals(StageScore.BY_POLICY)) {
                lines.add(indented(text("explain.policy")));
            } else if (step.decision().isEmpty() && step.measurement().isEmpty()) {
                lines.add(indented(text("explain.relative")));
            }
        }
        new Calculation(screen.texts(), kind.ranking().pointsDecimals())
                .of(account.score().indicator(), step.score(), step.spreads())
                .ifPresent(calculation -> lines.add(indented(text("explain.calculation", calculation))));
        if (step.score().limited()) {
            lines.add(
                    indented(text("explain.limited", numbers.number(step.score().points()))));
        }
        lines.add(indented(points(step)));
        lines.addAll(effects("explain.effect", step.effects()));
        return lines;
    }

    private void claim(IndicatorAccount account, IndicatorAccount.Step step, List<String> lines) {
        Optional<Claim> claim = account.claim();
        if (claim.isEmpty() || !claim.get().isReported()) {
            lines.add(indented(text("explain.nothing_reported")));
            return;
        }
        String entered = claim.get()
                .points()
                .filter(points -> !step.score().computed()
                        || points.compareTo(step.score().points()) != 0)
                .map(points -> text("explain.entered", numbers.number(points)))
                .orElse("");
        String reported =
                claim.get().inputs().isEmpty() ? "" : letters(claim.get().inputs());
        lines.add(indented(text(
                "explain.claimed",
                reported + (reported.isEmpty() || entered.isEmpty() ? "" : "; ") + entered,
                where(claim.get().source()))));
        lines.add(indented(
                claim.get().evidence().isBlank()
                        ? text("explain.no_evidence")
                        : text("explain.evidence", claim.get().evidence())));
        if (!claim.get().explanation().isBlank()) {
            lines.add(indented(text("explain.remark", claim.get().explanation())));
        }
    }

    private void decision(IndicatorAccount account, Decision decision, List<String> lines) {
        String what = decision.inputs().isEmpty() ? "" : letters(decision.inputs());
        String points = decision.points()
                .map(each -> text("explain.decided_points", numbers.number(each)))
                .orElse("");
        if (decision.agrees()) {
            what = text("explain.agreed");
        }
        lines.add(indented(text(
                "explain.decided",
                what + (what.isEmpty() || points.isEmpty() ? "" : "; ") + points,
                where(decision.source()))));
        if (!decision.appraiser().isBlank()) {
            lines.add(indented(text("explain.appraiser", decision.appraiser())));
        }
        if (decision.agrees()) {
            return;
        }
        lines.add(indented(
                decision.reason().isBlank() ? text("explain.no_reason") : text("explain.reason", decision.reason())));
    }

    private List<String> answer(Explanation answer) {
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add(screen.bold(text("explain.answer")));
        if (!answer.text().isBlank()) {
            lines.add(indented("\"" + answer.text() + "\""));
        }
        if (!answer.evidence().isBlank()) {
            lines.add(indented(text("explain.evidence", answer.evidence())));
        }
        String asked = answer.inputs().isEmpty() ? "" : letters(answer.inputs());
        String proposed = answer.proposed()
                .map(each -> text("explain.proposed", numbers.number(each)))
                .orElse("");
        if (!asked.isEmpty() || !proposed.isEmpty()) {
            lines.add(indented(asked + (asked.isEmpty() || proposed.isEmpty() ? "" : "; ") + proposed));
        }
        lines.add(indented(text("explain.where", where(answer.source()))));
        return lines;
    }

    private String points(IndicatorAccount.Step step) {
        if (!step.score().assessed()) {
            return text("explain.step.not_assessed");
        }
        String points = numbers.number(step.score().points());
        if (step.change().signum() == 0) {
            return text(step.stage().equals(Stage.SELF) ? "explain.step.points" : "explain.step.same", points);
        }
        return text("explain.step.changed", points, numbers.signed(step.change()));
    }

    private List<String> result(IndicatorAccount account) {
        List<String> lines = new ArrayList<>();
        if (!account.score().assessedAt(Stage.FINAL)) {
            return List.of(text("explain.result.not_assessed"));
        }
        String points = numbers.number(account.score().at(Stage.FINAL).points());
        int change = account.change().signum();
        String key = change == 0 ? "explain.result.same" : change < 0 ? "explain.result.lost" : "explain.result.gained";
        lines.add(screen.bold(text(key, points, numbers.number(account.change().abs()))));
        lines.addAll(effects("explain.effect.final", account.effects()));
        return lines;
    }

    private List<String> effects(String key, List<Effect> effects) {
        return effects.stream()
                .filter(Effect::isFelt)
                .map(effect -> indented(text(
                                key,
                                ScopeName.of(effect.scope(), screen.texts()),
                                numbers.withUnit(kind, effect.without().value()),
                                numbers.withUnit(kind, effect.with().value()))
                        + ranks(effect)))
                .toList();
    }

    private String ranks(Effect effect) {
        if (effect.rankWith().isEmpty()) {
            return "";
        }
        return effect.rankWithout().equals(effect.rankWith())
                ? text("explain.rank.same", numbers.rank(effect.rankWith()))
                : text("explain.rank.moved", numbers.rank(effect.rankWithout()), numbers.rank(effect.rankWith()));
    }

    private String stageName(Stage stage) {
        return new StageNames(screen.texts()).of(kind, stage);
    }

    private String letters(Map<String, InputValue> inputs) {
        return new TreeMap<>(inputs)
                .entrySet().stream()
                        .map(input -> input.getKey() + " = " + InputWords.of(input.getValue(), screen.texts()))
                        .collect(Collectors.joining(", "));
    }

    private String where(SourceCells source) {
        return new NoticePrinter(screen).place(source.place());
    }

    private static String indented(String line) {
        return "  " + line;
    }

    private String text(String key, Object... arguments) {
        return screen.texts().get(key, arguments);
    }
}
