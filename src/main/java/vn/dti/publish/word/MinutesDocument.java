package vn.dti.publish.word;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import vn.dti.analysis.AppraiserWork;
import vn.dti.analysis.DecisionEffect;
import vn.dti.assessment.Explanation;
import vn.dti.assessment.Round;
import vn.dti.assessment.Unit;
import vn.dti.code.Stage;
import vn.dti.indicator.Role;
import vn.dti.official.Issuer;
import vn.dti.publish.Publishing;
import vn.dti.run.Results;
import vn.dti.scoring.Scorecard;
import vn.dti.scoring.UnansweredExplanations;
import vn.dti.view.Numbers;
import vn.dti.word.ParagraphStyle;
import vn.dti.word.WordColumn;
import vn.dti.word.WordMarkup;
import vn.dti.word.WordRow;

/**
 * {@code bien-ban-<round>.docx}: a draft of the minutes of a round that was held: who decided what, points before and
 * after, reasons, explanations that are still open. What was confirmed is named in a line, what was changed in rows.
 */
record MinutesDocument(Publishing publishing, HeldRound round, Issuer issuer) {

    static FilledPaper of(Publishing publishing, HeldRound round) {
        return new MinutesDocument(
                        publishing, round, new Issuer(publishing.results().assessment(), publishing.texts()))
                .filled();
    }

    private FilledPaper filled() {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("lan_tham_dinh", round.name());
        values.put("co_quan_trinh", issuer.open());
        values.put("so_ky_hieu", Paper.MINUTES.letters() + "-" + issuer.open());
        values.put("nguoi_ky", issuer.open());
        values.put(
                "ngay_hop",
                round.days().isEmpty()
                        ? publishing.text("minutes.day.open")
                        : round.days().stream()
                                .map(day -> publishing.text("minutes.day", day))
                                .collect(Collectors.joining(", ")));
        return new FilledPaper(
                publishing.text(
                        "minutes.subject",
                        round.name(),
                        String.valueOf(publishing.results().assessment().year())),
                round.kinds(),
                List.of(publishing.texts().get("official.recipient.filed")),
                values,
                Optional.of(this::content),
                round.kinds().stream()
                        .filter(kind -> decisions(kind) > 0)
                        .map(kind -> (LongFunction<WordMarkup>) width -> rulings(kind, width))
                        .toList());
    }

    private int decisions(Results.KindResults of) {
        return of.scorecards().stream()
                .mapToInt(card -> rulings(of, card).size())
                .sum();
    }

    private List<DecisionEffect> rulings(Results.KindResults of, Scorecard card) {
        return DecisionEffect.of(
                of.kind(), card, round.in(of).code(), publishing.results().reported());
    }

    private WordMarkup content(long width) {
        PaperText text = new PaperText(publishing, width);
        for (Results.KindResults of : round.kinds()) {
            text.part("minutes.kind", of.kind().name());
            kind(text, of);
        }
        return text.markup();
    }

    private void kind(PaperText text, Results.KindResults of) {
        List<AppraiserWork> work =
                AppraiserWork.of(of, round.in(of).code(), publishing.results().reported());
        if (work.isEmpty()) {
            text.say("minutes.no_decisions");
        } else {
            int decisions = work.stream().mapToInt(AppraiserWork::decisions).sum();
            int raised = work.stream().mapToInt(each -> each.moved().raised()).sum();
            int lowered = work.stream().mapToInt(each -> each.moved().lowered()).sum();
            text.say("minutes.decisions", decisions, decisions - raised - lowered, raised, lowered);
            text.table(
                    workColumns(text),
                    work.stream().map(each -> row(text, each)).toList());
            text.say("minutes.appendix");
        }
        int otherwise = of.scorecards().stream()
                .mapToInt(card -> DecisionEffect.changedWithout(
                        of.kind(),
                        card,
                        round.in(of).code(),
                        publishing.results().reported()))
                .sum();
        if (otherwise > 0) {
            text.say("minutes.otherwise", otherwise);
        }
        List<String> explanations = new ArrayList<>();
        for (Unit unit : publishing.results().assessment().unitsOf(of.kind())) {
            for (Explanation each : UnansweredExplanations.of(
                    of.kind(), unit, publishing.results().reported())) {
                if (isKnown(of, each)) {
                    explanations.add(open(unit, each));
                }
            }
        }
        if (explanations.isEmpty()) {
            text.say("minutes.explanations.none");
        } else {
            text.say("minutes.explanations");
            text.items(explanations, Integer.MAX_VALUE);
        }
    }

    /** Whether an explanation answers this round or one before it: it could be open when the round ended. */
    private boolean isKnown(Results.KindResults of, Explanation explanation) {
        List<Stage> codes = of.kind().rounds().stream().map(Round::code).toList();
        return explanation.answers().map(codes::indexOf).orElse(-1)
                <= codes.indexOf(round.in(of).code());
    }

    private String open(Unit unit, Explanation explanation) {
        String asked = explanation
                .proposed()
                .map(points -> publishing.text(
                        "paper.explanation.points",
                        unit.name(),
                        explanation.indicator(),
                        publishing.numbers().number(points)))
                .orElseGet(() -> publishing.text("paper.explanation.figures", unit.name(), explanation.indicator()));
        return explanation.text().isBlank()
                ? asked
                : publishing.text("paper.explanation.text", asked, explanation.text());
    }

    private static List<WordColumn> workColumns(PaperText text) {
        return List.of(
                WordColumn.words(text.texts().get("report.column.appraiser"), 34),
                WordColumn.numbers(text.text("minutes.column.decisions"), 13),
                WordColumn.numbers(text.text("minutes.column.kept"), 13),
                WordColumn.numbers(text.text("minutes.column.raised"), 20),
                WordColumn.numbers(text.text("minutes.column.lowered"), 20));
    }

    private WordRow row(PaperText text, AppraiserWork work) {
        Numbers numbers = text.numbers();
        return new WordRow(List.of(
                work.appraiser().isBlank() ? text.text("minutes.nobody") : work.appraiser(),
                String.valueOf(work.decisions()),
                String.valueOf(
                        work.decisions() - work.moved().raised() - work.moved().lowered()),
                work.moved().raised() == 0
                        ? "0"
                        : text.text(
                                "minutes.sum",
                                work.moved().raised(),
                                numbers.signed(work.moved().gained())),
                work.moved().lowered() == 0
                        ? "0"
                        : text.text(
                                "minutes.sum",
                                work.moved().lowered(),
                                numbers.signed(work.moved().lost().negate()))));
    }

    /** Every decision about the units of a kind. */
    private WordMarkup rulings(Results.KindResults of, long width) {
        PaperText text = new PaperText(publishing, width);
        text.markup()
                .paragraph(
                        text.text("minutes.appendix.title"),
                        ParagraphStyle.centred(14).strong())
                .paragraph(
                        text.text("minutes.appendix.of", round.name(), of.kind().name()),
                        ParagraphStyle.centred(13).slanted().spaced(0, 6));
        List<WordRow> changes = new ArrayList<>();
        List<WordRow> confirmations = new ArrayList<>();
        for (Scorecard card : of.scorecards()) {
            List<DecisionEffect> rulings = rulings(of, card);
            changes(text, card, rulings, changes);
            confirmations(card, rulings, confirmations);
        }
        if (!changes.isEmpty()) {
            text.table(
                    List.of(
                            WordColumn.words(text.text("column.code"), 11),
                            WordColumn.words(text.texts().get("report.column.indicator"), 30),
                            WordColumn.numbers(text.text("minutes.column.before"), 12),
                            WordColumn.numbers(text.text("minutes.column.after"), 12),
                            WordColumn.words(text.texts().get("report.column.appraiser"), 20),
                            WordColumn.words(text.texts().get("report.column.reason"), 30)),
                    changes);
        }
        if (!confirmations.isEmpty()) {
            text.heading(text.text("minutes.kept"));
            text.table(
                    List.of(
                            WordColumn.words(text.texts().get("report.column.unit"), 22),
                            WordColumn.words(text.text("minutes.column.by"), 78)),
                    confirmations);
        }
        return text.markup();
    }

    /** The decisions that change points or give a reason, under the name of the unit. */
    private void changes(PaperText text, Scorecard card, List<DecisionEffect> rulings, List<WordRow> rows) {
        List<WordRow> own = rulings.stream()
                .filter(ruling -> !isPlain(ruling))
                .map(ruling -> row(text, ruling))
                .toList();
        if (!own.isEmpty()) {
            rows.add(new WordRow(List.of(
                    card.isScored()
                            ? card.unit().name()
                            : text.text(
                                    "minutes.unscored",
                                    card.unit().name(),
                                    publishing.remarks().unrankedWithin(card)))));
            rows.addAll(own);
        }
    }

    /** The indicators that were confirmed and nothing said of them, by who did: a line to a unit. */
    private static void confirmations(Scorecard card, List<DecisionEffect> rulings, List<WordRow> rows) {
        Map<String, List<String>> confirmed = new LinkedHashMap<>();
        rulings.stream().filter(MinutesDocument::isPlain).forEach(ruling -> confirmed
                .computeIfAbsent(ruling.decision().appraiser(), key -> new ArrayList<>())
                .add(ruling.indicator().code().text()));
        if (!confirmed.isEmpty()) {
            rows.add(new WordRow(List.of(
                    card.unit().name(),
                    confirmed.entrySet().stream()
                            .map(each -> (each.getKey().isBlank() ? "" : each.getKey() + ": ")
                                    + String.join(", ", each.getValue()))
                            .collect(Collectors.joining("; ")))));
        }
    }

    private static boolean isPlain(DecisionEffect ruling) {
        return ruling.isConfirmation() && ruling.decision().reason().isBlank();
    }

    private static WordRow row(PaperText text, DecisionEffect ruling) {
        return new WordRow(List.of(
                ruling.indicator().code().text(),
                ruling.indicator().name(),
                text.numbers().number(ruling.before()),
                text.numbers().number(ruling.after()),
                ruling.decision().appraiser(),
                reason(text, ruling)));
    }

    /** The reason; and how many points were decided where a penalty takes fewer, since its group stops at 0. */
    private static String reason(PaperText text, DecisionEffect ruling) {
        String reason = ruling.decision().reason();
        return ruling.decision()
                .points()
                .filter(decided -> ruling.indicator().role() == Role.PENALTY
                        && ruling.after()
                                .filter(after -> after.compareTo(decided) < 0)
                                .isPresent())
                .map(decided ->
                        text.text("minutes.limited", decided, ruling.after().orElseThrow()))
                .map(limited -> reason.isBlank() ? limited : reason + " (" + limited + ")")
                .orElse(reason);
    }
}
