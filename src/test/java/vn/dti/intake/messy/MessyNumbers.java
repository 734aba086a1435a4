package vn.dti.intake.messy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Points and inputs as people type them. The points of 1.2 stand in D9 (8.5 of 10), of 1.1 in D8 (10 of 10). */
final class MessyNumbers {

    private MessyNumbers() {}

    static List<MessyForm> forms() {
        List<MessyForm> forms = new ArrayList<>();
        forms.add(form("clean-form", grid -> {}).accepts().cleanPoints());
        forms.add(formWithInputs("clean-form-with-inputs", grid -> {})
                .accepts()
                .points("1.9", "0.00")
                .points("2.1", "15")
                .points("3.1", "17.6")
                .points("3.2", "14"));
        forms.addAll(shownOtherwise());
        forms.addAll(notNumbers());
        forms.addAll(forgiven());
        forms.addAll(nothingReported());
        forms.addAll(outOfRange());
        forms.addAll(looks());
        forms.addAll(inputs());
        return forms;
    }

    private static List<MessyForm> shownOtherwise() {
        return List.of(
                form("points-time-8-30", grid -> grid.number("D9", "0.354166666666667", "h:mm"))
                        .rejects("D9", "number_date_or_time"),
                form("points-date-8-5", grid -> grid.number("D9", "46150", "d-mmm"))
                        .rejects("D9", "number_date_or_time"),
                form("points-date-in-own-format", grid -> grid.number("D9", "8.5", "dd\\-mm;@"))
                        .rejects("D9", "number_date_or_time"),
                form("points-duration", grid -> grid.number("D9", "0.354166666666667", "[h]:mm"))
                        .rejects("D9", "number_date_or_time"),
                form("points-percent-cell", grid -> grid.number("D9", "0.85", "0%"))
                        .rejects("D9", "points_percent"),
                form("points-percent-cell-two-decimals", grid -> grid.number("D9", "0.085", "0.00%"))
                        .rejects("D9", "points_percent"),
                form("points-percent-text", grid -> grid.text("D9", "85%")).rejects("D9", "points_percent"),
                form("points-percent-text-with-blank", grid -> grid.text("D9", "85 %"))
                        .rejects("D9", "points_percent"),
                form("points-percent-as-integer-above-maximum", grid -> grid.number("D23", "85"))
                        .rejects("D23", "points_above_maximum"),
                form("points-format-with-word-diem", grid -> grid.number("D9", "8.5", "0.0\" điểm\""))
                        .accepts()
                        .points("1.2", "8.5"),
                form("points-format-with-percent-in-quotes", grid -> grid.number("D9", "8.5", "0.0\" (%)\""))
                        .accepts()
                        .points("1.2", "8.5"),
                form("points-format-decimal-comma-locale", grid -> grid.number("D9", "8.5", "[$-42A]0.00"))
                        .accepts()
                        .points("1.2", "8.5"),
                form("points-format-colour-and-sections", grid -> grid.number("D9", "8.5", "0.00;[Red]-0.00"))
                        .accepts()
                        .points("1.2", "8.5"),
                form("points-format-currency", grid -> grid.number("D9", "8.5", "#,##0.00\\ \"₫\""))
                        .accepts()
                        .points("1.2", "8.5"),
                form("points-format-currency-without-decimals", grid -> grid.number("D9", "8.5", "#,##0\\ [$₫-42A]"))
                        .warns("D9", "shown_differs")
                        .points("1.2", "8.5"),
                form("points-format-rounds-up", grid -> grid.number("D9", "8.45", "0.0"))
                        .warns("D9", "shown_differs")
                        .points("1.2", "8.45"),
                form("points-format-adds-a-digit", grid -> grid.number("D9", "1", "General\"0\""))
                        .warns("D9", "shown_differs")
                        .points("1.2", "1"),
                form("points-format-fraction-rounds", grid -> grid.number("D9", "8.3", "# ?/?"))
                        .warns("D9", "shown_differs")
                        .points("1.2", "8.3"),
                form("points-format-engineering", grid -> grid.number("D9", "8.5", "##0.0E+0"))
                        .accepts()
                        .points("1.2", "8.5"),
                form("points-format-adds-a-percent-sign", grid -> grid.number("D9", "8", "0\"%\""))
                        .rejects("D9", "points_percent"),
                form("points-format-adds-a-wide-percent-sign", grid -> grid.number("D9", "8", "0\"％\""))
                        .rejects("D9", "points_percent"),
                form("points-format-says-percent-in-words", grid -> grid.number("D9", "8", "0.0\" phần trăm\""))
                        .rejects("D9", "points_percent"),
                form("points-format-percent-sign-in-front", grid -> grid.number("D9", "8", "\"% \"0"))
                        .rejects("D9", "points_percent"),
                form("points-format-per-mille", grid -> grid.number("D9", "8", "0\"‰\""))
                        .warns("D9", "shown_differs")
                        .points("1.2", "8"),
                form("points-format-constant", grid -> grid.number("D9", "1", "\"10\""))
                        .warns("D9", "shown_differs")
                        .points("1.2", "1"),
                form("points-format-hides-value", grid -> grid.number("D9", "8.5", ";;;"))
                        .warns("D9", "value_invisible")
                        .points("1.2", "8.5"),
                form("points-format-thousands-scale", grid -> grid.number("D9", "8.5", "0.0,"))
                        .warns("D9", "shown_differs")
                        .points("1.2", "8.5"),
                form("points-format-scientific", grid -> grid.number("D9", "8.5", "0.00E+00"))
                        .accepts()
                        .points("1.2", "8.5"),
                form("points-format-fraction", grid -> grid.number("D9", "8.5", "# ?/?"))
                        .reads()
                        .points("1.2", "8.5"));
    }

    private static List<MessyForm> notNumbers() {
        List<MessyForm> forms = new ArrayList<>();
        forms.add(typed("points-letter-x", "x"));
        forms.add(typed("points-tick", "✓"));
        forms.add(typed("points-turned-round", "\u202E5,8"));
        forms.add(typed("points-middle-dot", "8·5"));
        forms.add(typed("points-word-dat", "đạt"));
        forms.add(typed("points-word-ten", "mười"));
        forms.add(typed("points-yes", "có"));
        forms.add(typed("points-two-commas", "8,5,0"));
        forms.add(typed("points-two-dots", "8..5"));
        forms.add(typed("points-dot-and-comma", "8.,5"));
        forms.add(typed("points-trailing-comma", "8,"));
        forms.add(typed("points-leading-comma", ",5"));
        forms.add(typed("points-letter-o-for-zero", "1O"));
        forms.add(typed("points-letter-l-for-one", "l0"));
        forms.add(typed("points-blanks-inside", "8 . 5"));
        forms.add(typed("points-blank-between-digits", "1 0"));
        forms.add(typed("points-number-and-remark", "8.5 (đã trừ 1)"));
        forms.add(typed("points-remark-and-number", "khoảng 8"));
        forms.add(typed("points-range", "8-9"));
        forms.add(typed("points-range-with-dash", "8–9"));
        forms.add(typed("points-at-least", "≥8"));
        forms.add(typed("points-greater-than", ">8"));
        forms.add(typed("points-tilde", "~8"));
        forms.add(typed("points-sum-as-text", "5+3,5"));
        forms.add(typed("points-formula-as-text", "=5+3,5"));
        forms.add(typed("points-of-another-maximum", "10/20"));
        forms.add(form("points-fraction-of-maximum", grid -> grid.text("D8", "8/10"))
                .warns("D8", "points_remark_stripped")
                .points("1.1", "8"));
        forms.add(typed("points-fraction-character", "8½"));
        forms.add(typed("points-nan", "NaN"));
        forms.add(typed("points-infinity", "Infinity"));
        forms.add(typed("points-hexadecimal", "0x0A"));
        forms.add(typed("points-scientific-text", "1E1"));
        forms.add(typed("points-huge-exponent", "1E999999999"));
        forms.add(typed("points-huge-negative-exponent", "1E-999999999"));
        forms.add(typed("points-java-suffix", "8d"));
        forms.add(typed("points-roman-numeral", "VIII"));
        forms.add(typed("points-circled-digit", "⑧"));
        forms.add(typed("points-superscript-character", "8²"));
        forms.add(typed("points-question-mark", "8?"));
        forms.add(typed("points-apostrophe", "8'5"));
        forms.add(typed("points-two-lines", "8\n9"));
        forms.add(form("points-date-text", grid -> grid.text("D8", "8/5/2026"))
                .rejects("D8", "number_not_understood", "number_date_or_time"));
        forms.add(form("points-time-text", grid -> grid.text("D8", "8:30"))
                .rejects("D8", "number_not_understood", "number_date_or_time"));
        forms.add(typed("points-two-signs", "--8"));
        forms.add(typed("points-other-unit-word", "10 lần"));
        forms.add(typed("points-longer-than-40-characters", "8,5 điểm theo biên bản họp đánh giá của Ban chỉ đạo xã"));
        forms.add(typed("points-digits-longer-than-40-characters", "8.50000000000000000000000000000000000000000"));
        forms.add(typed("points-million-digits", "1".repeat(30_000)));
        forms.add(form("points-comma-and-three-digits", grid -> grid.text("D8", "8,500"))
                .rejects("D8", "number_ambiguous"));
        forms.add(form("points-dot-and-three-digits", grid -> grid.text("D8", "8.125"))
                .rejects("D8", "number_ambiguous"));
        forms.add(form("points-thousands-dot-and-decimal-comma", grid -> grid.text("D8", "1.000,5"))
                .rejects("D8", "number_not_understood", "number_ambiguous", "points_above_maximum"));
        forms.add(form("points-true", grid -> grid.put("D9", new Value.Truth(true)))
                .rejects("D9", "number_not_understood"));
        forms.add(form("points-false", grid -> grid.put("D9", new Value.Truth(false)))
                .rejects("D9", "number_not_understood"));
        // Arabic-Indic digits are digits to many a library; nobody in a Vietnamese commune types them on purpose.
        forms.add(typed("points-arabic-digits", "٨"));
        return forms;
    }

    private static List<MessyForm> forgiven() {
        return List.of(
                form("points-decimal-comma", grid -> grid.text("D9", "8,5"))
                        .accepts()
                        .points("1.2", "8.5"),
                form("points-as-text", grid -> grid.text("D9", "8.5")).accepts().points("1.2", "8.5"),
                form("points-no-break-blanks", grid -> grid.text("D9", "\u00A08,5\u00A0"))
                        .accepts()
                        .points("1.2", "8.5"),
                form("points-thin-blanks", grid -> grid.text("D9", "\u20098,5\u202F"))
                        .accepts()
                        .points("1.2", "8.5"),
                form("points-with-soft-hyphen", grid -> grid.text("D9", "8\u00AD,5"))
                        .notes("D9", "number_cleaned")
                        .points("1.2", "8.5"),
                form("points-zero-width-characters", grid -> grid.text("D9", "8\u200B.5\uFEFF"))
                        .accepts()
                        .points("1.2", "8.5"),
                form("points-line-break-behind", grid -> grid.text("D9", "8,5\n"))
                        .accepts()
                        .points("1.2", "8.5"),
                form("points-zero-as-text", grid -> grid.text("D9", "0").clear("D25"))
                        .accepts()
                        .points("1.2", "0.00"),
                form("points-full-width-digits", grid -> grid.text("D9", "８，５"))
                        .reads()
                        .points("1.2", "8.5"),
                form("points-leading-plus", grid -> grid.text("D8", "+8"))
                        .warns("D8", "number_repaired")
                        .points("1.1", "8"),
                form("points-with-word-diem", grid -> grid.text("D8", "10 điểm"))
                        .warns("D8", "points_remark_stripped")
                        .points("1.1", "10"),
                form("points-decimal-comma-with-word-diem", grid -> grid.text("D9", "8,5 điểm"))
                        .warns("D9", "points_remark_stripped")
                        .points("1.2", "8.5"),
                form("points-with-word-diem-decomposed", grid -> grid.text("D9", "8,5 đie\u0302\u0309m"))
                        .warns("D9", "points_remark_stripped")
                        .points("1.2", "8.5"),
                form("points-with-capital-diem", grid -> grid.text("D9", "8,5 ĐIỂM"))
                        .warns("D9", "points_remark_stripped")
                        .points("1.2", "8.5"),
                form("points-with-letter-d", grid -> grid.text("D8", "10đ"))
                        .warns("D8", "points_remark_stripped")
                        .points("1.1", "10"),
                form("points-of-the-maximum", grid -> grid.text("D8", "10/10"))
                        .warns("D8", "points_remark_stripped")
                        .points("1.1", "10"),
                form("points-with-many-decimals", grid -> grid.number("D9", "8.3333333333"))
                        .warns("D9", "points_rounded")
                        .points("1.2", "8.33"),
                form("points-half-of-last-decimal", grid -> grid.number("D9", "8.125"))
                        .warns("D9", "points_rounded")
                        .points("1.2", "8.13"),
                form("points-binary-remainder", grid -> grid.number("D9", "0.30000000000000004")
                                .clear("D25"))
                        .accepts()
                        .points("1.2", "0.3"),
                form("points-with-exponent-in-file", grid -> grid.number("D9", "8.5E0"))
                        .accepts()
                        .points("1.2", "8.5"));
    }

    private static List<MessyForm> nothingReported() {
        List<MessyForm> forms = new ArrayList<>();
        forms.add(form("points-empty", grid -> grid.clear("D9"))
                .warns("D9", "nothing_reported")
                .notReported("1.2"));
        String[][] texts = {
            {"not-available", "N/A"},
            {"not-available-small", "n/a"},
            {"hyphen", "-"},
            {"en-dash", "–"},
            {"em-dash", "—"},
            {"ellipsis", "…"},
            {"blanks", "   "},
            {"no-break-blank", "\u00A0"},
            {"zero-width-only", "\u200B"},
            {"khong-co", "không có"},
            {"khong-cham", "Không chấm"},
            {"khong-cham-decomposed", "Kho\u0302ng cha\u0302\u0301m"}
        };
        for (String[] text : texts) {
            forms.add(form("points-" + text[0] + "-for-nothing", grid -> grid.text("D9", text[1]))
                    .warns("D9", "nothing_reported")
                    .notReported("1.2"));
        }
        return forms;
    }

    private static List<MessyForm> outOfRange() {
        return List.of(
                form("points-negative", grid -> grid.number("D9", "-2")).rejects("D9", "points_below_zero"),
                form("points-negative-in-brackets", grid -> grid.number("D9", "-2", "0;(0)"))
                        .rejects("D9", "points_below_zero"),
                form("points-negative-shown-positive", grid -> grid.number("D9", "-2", "0;0"))
                        .rejects("D9", "points_below_zero"),
                form("points-negative-text", grid -> grid.text("D9", "-2")).rejects("D9", "points_below_zero"),
                form("points-minus-sign-alone", grid -> grid.text("D9", "−"))
                        .warns("D9", "nothing_reported")
                        .notReported("1.2"),
                form("points-behind-an-apostrophe", grid -> grid.text("D9", "'8,5"))
                        .warns("D9", "number_repaired")
                        .points("1.2", "8.5"),
                form("points-three-decimals-behind-zero", grid -> grid.text("D9", "0,714"))
                        .warns("D9", "points_rounded")
                        .points("1.2", "0.71"),
                form("points-stored-as-text", grid -> grid.text("D9", "8.5"))
                        .notes("D9", "number_as_text")
                        .points("1.2", "8.5"),
                form("points-minus-sign-text", grid -> grid.text("D9", "−2"))
                        .rejects("D9", "points_below_zero", "number_not_understood"),
                form("points-above-maximum", grid -> grid.number("D9", "12")).rejects("D9", "points_above_maximum"),
                form("points-just-above-maximum", grid -> grid.number("D9", "10.01"))
                        .rejects("D9", "points_above_maximum"),
                form("points-comma-forgotten", grid -> grid.number("D9", "85")).rejects("D9", "points_above_maximum"),
                form("points-sixteen-digits", grid -> grid.text("D9", "1234567890123456"))
                        .rejects("D9", "points_above_maximum", "number_not_understood"),
                form("points-huge-number-in-file", grid -> grid.number("D9", "1E300"))
                        .rejects("D9", "points_above_maximum"),
                form("points-number-malformed-in-file", grid -> grid.number("D9", "8.5.0"))
                        .rejects("D9", "file_damaged"),
                form("points-not-a-number-in-file", grid -> grid.number("D9", "NaN"))
                        .rejects("D9", "cell_error"),
                form("maximum-and-points-raised", grid -> grid.number("C9", "15")
                                .number("D9", "12"))
                        .rejects("C9", "maximum_differs"),
                form("maximum-lowered", grid -> grid.number("C23", "15").number("D23", "12"))
                        .rejects("C23", "maximum_differs"),
                form("maximum-as-text-with-comma", grid -> grid.text("C9", "10,0"))
                        .accepts()
                        .cleanPoints());
    }

    private static List<MessyForm> looks() {
        return List.of(
                form("points-first-digit-struck-out", grid -> grid.put("D10", runs("1", true, false, "4")))
                        .rejects("D10", "text_struck"),
                form("points-all-struck-out", grid -> grid.style("D10", Style::withStrike))
                        .rejects("D10", "text_struck"),
                form("points-with-footnote-mark", grid -> grid.put("D10", footnote("1", "3")))
                        .rejects("D10", "text_raised"),
                form("evidence-partly-struck-out", grid -> grid.put("E10", runs("Văn bản số 1", true, false, "10")))
                        .accepts()
                        .points("1.3", "12"));
    }

    private static List<MessyForm> inputs() {
        return List.of(
                formWithInputs("input-percent-text", grid -> grid.text("G24", "70%"))
                        .accepts()
                        .points("3.2", "14"),
                formWithInputs("input-percent-text-with-blank", grid -> grid.text("G24", "70 %"))
                        .accepts()
                        .points("3.2", "14"),
                formWithInputs("input-percent-decimal-comma", grid -> grid.text("G24", "70,0%"))
                        .accepts()
                        .points("3.2", "14"),
                formWithInputs("input-share-as-decimal-comma", grid -> grid.text("G24", "0,7"))
                        .accepts()
                        .points("3.2", "14"),
                formWithInputs("input-thousands-dots", grid -> grid.text("G23", "17.600")
                                .text("H23", "20.000"))
                        .warns("G23", "number_thousands")
                        .and("H23", "number_thousands")
                        .points("3.1", "17.6"),
                formWithInputs("input-thousands-commas", grid -> grid.text("G23", "17,600")
                                .text("H23", "20,000"))
                        .warns("G23", "number_thousands")
                        .points("3.1", "17.6"),
                formWithInputs("input-thousands-dots-twice", grid -> grid.text("G23", "1.760.000")
                                .text("H23", "2.000.000"))
                        .warns("G23", "number_thousands")
                        .points("3.1", "17.6"),
                formWithInputs("input-thousands-dot-and-decimal-comma", grid -> grid.text("G23", "1.760,0")
                                .text("H23", "2.000,0"))
                        .accepts()
                        .points("3.1", "17.6"),
                formWithInputs("input-thousands-format", grid -> grid.number("G23", "1760", "#,##0"))
                        .accepts()
                        .points("3.1", "17.6"),
                formWithInputs("input-thousands-misplaced", grid -> grid.text("G23", "17.60.0"))
                        .rejects("G23", "input_not_understood", "number_ambiguous"),
                formWithInputs("input-with-unit-word", grid -> grid.text("G23", "1760 hộ"))
                        .rejects("G23", "input_not_understood"),
                formWithInputs("input-date-in-number", grid -> grid.number("G23", "46150", "dd/mm/yyyy"))
                        .rejects("G23", "number_date_or_time", "number_not_understood"),
                formWithInputs("input-number-in-date", grid -> grid.number("G19", "15"))
                        .rejects("G19", "date_not_understood"),
                formWithInputs("input-number-in-a-date-cell", grid -> grid.number("G19", "5", "dd/mm/yyyy"))
                        .rejects("G19", "date_implausible"),
                formWithInputs("input-date-of-another-century", grid -> grid.text("G19", "15/01/2206"))
                        .rejects("G19", "date_implausible"),
                formWithInputs("input-date-as-text", grid -> grid.text("G19", "15/01/2026"))
                        .accepts()
                        .points("2.1", "15"),
                formWithInputs("input-date-with-time-as-text", grid -> grid.text("G19", "2026-01-15 08:30"))
                        .warns("G19", "date_with_time")
                        .points("2.1", "15"),
                formWithInputs("input-date-with-time", grid -> grid.number("G19", "46037.35", "dd/mm/yyyy hh:mm"))
                        .reads()
                        .points("2.1", "15"),
                formWithInputs("input-date-seconds-before-midnight", grid -> grid.number(
                                        "G19", "46112.99965", "dd/mm/yyyy")
                                .number("D19", "7.5"))
                        .warns("G19", "date_moment")
                        .points("2.1", "7.5"),
                formWithInputs("input-date-beside-a-month-first-one", grid -> grid.text("G19", "01/02/2026")
                                .text("F20", "02/13/2026"))
                        .rejects("G19", "date_month_first"),
                formWithInputs("input-date-month-first", grid -> grid.text("G19", "01/15/2026"))
                        .rejects("G19", "date_month_first"),
                formWithInputs("input-date-of-either-order", grid -> grid.text("G19", "04/03/2026"))
                        .warns("G19", "date_order_uncertain")
                        .points("2.1", "15"),
                formWithInputs("input-date-of-either-order-beside-a-clear-one", grid -> grid.text("G19", "04/03/2026")
                                .text("F20", "15/01/2026"))
                        .accepts()
                        .points("2.1", "15"),
                formWithInputs(
                                "input-date-of-either-order-that-decides-nothing",
                                grid -> grid.text("G19", "03/02/2026"))
                        .accepts()
                        .points("2.1", "15"),
                formWithInputs("input-percent-sign-of-the-format", grid -> grid.number("G24", "70", "0\"%\""))
                        .warns("G24", "percent_sign_only")
                        .points("3.2", "14"),
                formWithInputs("input-date-impossible", grid -> grid.text("G19", "31/02/2026"))
                        .rejects("G19", "date_not_understood"),
                formWithInputs("input-date-late", grid -> grid.text("G19", "15/04/2026")
                                .number("D19", "7.5")
                                .number("D25", "143.35"))
                        .accepts()
                        .points("2.1", "7.5"),
                formWithInputs("input-yes-no-unknown-word", grid -> grid.text("G16", "chưa rõ"))
                        .rejects("G16", "answer_not_understood", "number_not_understood"),
                formWithInputs("input-error-value", grid -> grid.put("G23", new Value.Fault("#DIV/0!")))
                        .rejects("G23", "cell_error"),
                formWithInputs("input-partner-missing", grid -> grid.clear("H23"))
                        .rejects("3.1", "input_missing"),
                formWithInputs("input-denominator-zero", grid -> grid.number("H23", "0"))
                        .warns("3.1", "denominator_zero"),
                formWithInputs("input-negative", grid -> grid.number("G23", "-5"))
                        .rejects("G23", "input_negative", "number_not_understood"),
                formWithInputs("input-disagrees-with-points", grid -> grid.number("D23", "19"))
                        .warns("D23", "points_differ_from_rule")
                        .points("3.1", "17.6"),
                formWithInputs("input-percent-as-integer", grid -> grid.number("G24", "70"))
                        .warns("3.2", "points_differ_from_rule", "share_above_one"));
    }

    private static Value runs(String first, boolean struck, boolean raised, String rest) {
        return new Value.Runs(List.of(new Value.Run(first, struck, raised), new Value.Run(rest, false, false)));
    }

    private static Value footnote(String text, String mark) {
        return new Value.Runs(List.of(new Value.Run(text, false, false), new Value.Run(mark, false, true)));
    }

    /** A text in the points of 1.1 that is no number. */
    private static MessyForm typed(String name, String text) {
        return form(name, grid -> grid.text("D8", text)).rejects("D8", "number_not_understood");
    }

    private static MessyForm.Draft form(String name, Consumer<Grid> defect) {
        return MessyForm.form(MessyForm.Category.NUMBER, name, defect);
    }

    private static MessyForm.Draft formWithInputs(String name, Consumer<Grid> defect) {
        return MessyForm.formWithInputs(MessyForm.Category.NUMBER, name, defect);
    }
}
