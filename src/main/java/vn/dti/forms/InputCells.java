package vn.dti.forms;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.dti.assessment.Assessment;
import vn.dti.assessment.Window;
import vn.dti.indicator.Indicator;
import vn.dti.indicator.IndicatorSet;
import vn.dti.indicator.rule.Choice;
import vn.dti.indicator.rule.InputKind;
import vn.dti.notice.Texts;
import vn.dti.workbook.CellStyle;
import vn.dti.workbook.EntrySheet;
import vn.dti.workbook.Validation;

/** The columns in which inputs are filled in: which letters there are, and what each cell accepts. */
final class InputCells {

    /** Day 0 of spreadsheets. */
    private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);

    private static final LocalDate LAST = LocalDate.of(2199, 12, 31);
    /** The answers to choose from where yes or no is asked. */
    private static final String ANSWERS = "\"có,không\"";

    private static final String MOST = "1000000000000000";

    private final Assessment assessment;
    private final Texts texts;
    private final FormBook book;
    private final int firstColumn;
    private final List<String> letters;

    /**
     * The columns of a set.
     *
     * @param firstColumn from 0
     */
    InputCells(Assessment assessment, IndicatorSet set, Texts texts, FormBook book, int firstColumn) {
        this.assessment = assessment;
        this.texts = texts;
        this.book = book;
        this.firstColumn = firstColumn;
        this.letters = letters(set);
    }

    /** The letters of all inputs of a set, in order. */
    static List<String> letters(IndicatorSet set) {
        SortedSet<String> letters = new TreeSet<>();
        set.indicators()
                .forEach(indicator -> letters.addAll(indicator.inputKinds().keySet()));
        return List.copyOf(letters);
    }

    List<String> letters() {
        return letters;
    }

    int column(String letter) {
        return firstColumn + letters.indexOf(letter);
    }

    /** The addresses of an indicator's inputs in a row. */
    Map<String, String> addresses(Indicator indicator, int row) {
        Map<String, String> addresses = new LinkedHashMap<>();
        indicator
                .inputKinds()
                .keySet()
                .forEach(letter -> addresses.put(letter, EntrySheet.address(row, column(letter))));
        return addresses;
    }

    /** The addresses of the options of an indicator's choice; empty where it has none. */
    List<String> options(Indicator indicator) {
        return indicator.choice().map(book::options).orElse(List.of());
    }

    /** What the letters stand for, a line each. */
    static String labels(Indicator indicator) {
        return indicator.inputs().entrySet().stream()
                .map(input -> input.getKey() + ": " + input.getValue())
                .collect(Collectors.joining("\n"));
    }

    /** Writes the cells of a row: those that the indicator has to be filled in, the others blocked. */
    void write(EntrySheet sheet, Indicator indicator, int row) {
        Map<String, InputKind> kinds = new LinkedHashMap<>(indicator.inputKinds());
        for (String letter : letters) {
            InputKind kind = kinds.get(letter);
            if (kind == null) {
                sheet.blank(row, column(letter), column(letter), CellStyle.BLOCKED);
            } else {
                write(sheet, indicator, row, letter, kind);
            }
        }
    }

    private void write(EntrySheet sheet, Indicator indicator, int row, String letter, InputKind kind) {
        String title = texts.get("forms.input.title", indicator.code(), letter);
        String label = indicator.inputs().getOrDefault(letter, "");
        switch (kind) {
            case NUMBER -> sheet.entry(
                    row,
                    column(letter),
                    CellStyle.ENTRY_NUMBER,
                    Validation.number("0", MOST, title, label, texts.get("forms.input.number")));
            case YES_NO -> sheet.entry(
                    row,
                    column(letter),
                    CellStyle.ENTRY,
                    Validation.oneOf(ANSWERS, title, label, texts.get("forms.input.answer")));
            case OPTION -> {
                List<String> addresses = options(indicator);
                Choice choice = indicator.choice().orElseThrow();
                String range = addresses.get(0)
                        + ":"
                        + addresses.get(addresses.size() - 1).replaceAll("^.*!", "");
                sheet.entry(
                        row,
                        column(letter),
                        CellStyle.ENTRY,
                        Validation.oneOf(
                                range,
                                title,
                                label,
                                texts.get(
                                        "forms.input.option",
                                        new ArrayList<>(choice.options().keySet()))));
            }
            case DAY -> sheet.entry(row, column(letter), CellStyle.ENTRY_DAY, day(title, label));
        }
    }

    private Validation day(String title, String label) {
        LocalDate from = assessment.window().map(Window::from).orElse(EPOCH.plusDays(1));
        LocalDate to = assessment.window().map(Window::to).orElse(LAST);
        String error = assessment.window().isPresent()
                ? texts.get("forms.input.day.window", from, to)
                : texts.get("forms.input.day", LocalDate.of(assessment.year(), 3, 31));
        return Validation.day(serial(from), serial(to), title, label, error);
    }

    private static long serial(LocalDate day) {
        return ChronoUnit.DAYS.between(EPOCH, day);
    }
}
