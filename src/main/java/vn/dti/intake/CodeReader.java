package vn.dti.intake;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.dti.arithmetic.Exact;
import vn.dti.code.IndicatorCode;
import vn.dti.formlayout.CellText;
import vn.dti.formlayout.Folding;
import vn.dti.indicator.Indicator;
import vn.dti.indicator.IndicatorSet;
import vn.dti.notice.Notice;
import vn.dti.notice.NoticeCode;
import vn.dti.notice.Place;
import vn.dti.table.Cell;
import vn.dti.table.Content;

/**
 * Understands the code column. Never takes a code for another one: 1.10 that Excel made into 1.1 is told by the row's
 * name, or refused (dac-ta 2, Codes).
 */
public final class CodeReader {

    /** No code is longer, however it is written: what is longer is not asked how it may be meant. */
    private static final int LONGEST = 300;

    private static final Pattern LEADING_ZERO = Pattern.compile("(?<![\\d\\p{L}])0+(?=\\d)");
    /** What portals write so that Excel keeps a code as text: {@code ="1.10"}, {@code '1.10}. */
    private static final Pattern GUARDED = Pattern.compile("^(?:=\"(.*)\"|['’‘`](.*))$");

    private static final Pattern COLUMN_NUMBER = Pattern.compile("\\(\\d{1,2}\\)");
    private static final Pattern DATE =
            Pattern.compile("\\d{1,2}[/-](\\d{1,2}|[A-Za-z]{3}|thg \\d{1,2})([/-]\\d{2,4})?|\\d{4}-\\d{2}-\\d{2}.*");

    private final IndicatorSet set;
    private final IndicatorNames names;
    private final Map<String, Reading.Row> exact = new HashMap<>();

    public CodeReader(IndicatorSet set) {
        this.set = set;
        this.names = new IndicatorNames(set);
        for (Indicator indicator : set.indicators()) {
            exact.put(indicator.code().text(), new Reading.Row(indicator, List.of()));
        }
    }

    IndicatorNames names() {
        return names;
    }

    /** What a code cell says. */
    public sealed interface Reading {

        /** An indicator's row; the notices say what was forgiven. */
        record Row(Indicator indicator, List<Notice> notices) implements Reading {}

        /** A group's or container's row, or a heading. */
        record Title(String code) implements Reading {}

        /** No row at all: the numbers of the columns. */
        record Skipped() implements Reading {}

        /** A code that cannot be trusted, and the indicator that is probably meant. */
        record Refused(Notice notice, Optional<Indicator> meant) implements Reading {}
    }

    /** The row of a code written exactly as in the set; empty for all others, which {@link #read} understands. */
    Optional<Reading> exact(Cell cell) {
        return cell.content() instanceof Content.Text text
                ? Optional.ofNullable(exact.get(text.text()))
                : Optional.empty();
    }

    /**
     * Reads a code cell.
     *
     * @param name the text of the row's name cell; empty where there is none
     * @param place of the code cell
     */
    public Reading read(Cell cell, String name, Place place) {
        if (cell.content() instanceof Content.Number number) {
            return numeric(number.value(), name, place);
        }
        if (cell.content() instanceof Content.Day || cell.content() instanceof Content.Time) {
            Optional<Indicator> meant = names.indicator(name);
            return new Reading.Refused(
                    NoticeCode.CODE_IS_DATE.at(
                            place,
                            CellText.of(cell.content()),
                            meant.map(each -> each.code().text()).orElse("1.2")),
                    meant);
        }
        if (cell.content() instanceof Content.Error error) {
            return new Reading.Refused(NoticeCode.CELL_ERROR.at(place, error.code()), names.indicator(name));
        }
        return text(CellText.of(cell.content()), cell, name, place);
    }

    private Reading text(String text, Cell cell, String name, Place place) {
        if (text.length() > LONGEST) {
            return unknown(text, name, place, NoticeCode.CODE_UNKNOWN);
        }
        if (text.startsWith("(") && COLUMN_NUMBER.matcher(text).matches()) {
            return new Reading.Skipped();
        }
        String code = Folding.composed(text);
        Optional<Indicator> named = indicator(code);
        if (named.isPresent()) {
            boolean trimmed = cell.content() instanceof Content.Text raw
                    && !Folding.composed(raw.text()).equals(code);
            return row(
                    named.get(),
                    trimmed
                            ? List.of(NoticeCode.CODE_TRIMMED.at(
                                    place, named.get().code()))
                            : List.of());
        }
        if (set.isTitle(code)) {
            return new Reading.Title(code);
        }
        String trimmed = code.replace(" ", "").replaceAll("\\.+$", "");
        Optional<Indicator> forgiven = indicator(trimmed);
        if (forgiven.isPresent()) {
            return row(
                    forgiven.get(),
                    List.of(NoticeCode.CODE_TRIMMED.at(place, forgiven.get().code())));
        }
        String repaired = repaired(code);
        Optional<Indicator> meant = indicator(repaired);
        if (meant.isPresent()) {
            return row(
                    meant.get(),
                    List.of(NoticeCode.CODE_REPAIRED.at(place, text, meant.get().code())));
        }
        if (set.isTitle(trimmed)) {
            return new Reading.Title(trimmed);
        } else if (set.isTitle(repaired)) {
            return new Reading.Title(repaired);
        }
        return unknown(
                text, name, place, DATE.matcher(code).matches() ? NoticeCode.CODE_IS_DATE : NoticeCode.CODE_UNKNOWN);
    }

    /** What no code is: a title by its words, or refused. */
    private Reading unknown(String text, String name, Place place, NoticeCode notice) {
        Optional<String> title = names.title(name).or(() -> names.title(text));
        if (title.isPresent()) {
            return new Reading.Title(title.get());
        }
        Optional<Indicator> byName = names.indicator(name);
        return new Reading.Refused(
                notice.at(
                        place,
                        text,
                        byName.map(each -> each.code().text())
                                .orElse(notice == NoticeCode.CODE_IS_DATE ? "1.2" : set.id())),
                byName);
    }

    private Optional<Indicator> indicator(String text) {
        return IndicatorCode.of(text).flatMap(set::indicator);
    }

    private static String repaired(String code) {
        String dotted =
                NumberText.halfWidth(code).replace(',', '.').replace('。', '.').replace(" ", "");
        String bare = GUARDED.matcher(dotted)
                .replaceAll("$1$2")
                .replaceAll("(?i)^(mã|chỉsố|cs)[:.]?", "")
                .replaceAll("[)\\]*.]+$", "")
                .replaceAll("^[(\\[]", "");
        return LEADING_ZERO.matcher(bare).replaceAll("");
    }

    private Reading row(Indicator indicator, List<Notice> notices) {
        return new Reading.Row(indicator, notices);
    }

    private Reading numeric(BigDecimal number, String name, Place place) {
        String text = Exact.text(number);
        if (set.isTitle(text) && indicator(text).isEmpty()) {
            return new Reading.Title(text);
        }
        Optional<Indicator> byName = names.indicator(name);
        Optional<Indicator> byNumber = indicator(text);
        boolean ambiguous = set.indicators().stream()
                        .filter(indicator -> sameNumber(indicator.code().text(), number))
                        .count()
                > 1;
        if (byNumber.isPresent() && !ambiguous && byName.equals(byNumber)) {
            return row(byNumber.get(), List.of(NoticeCode.CODE_NUMERIC.at(place, text)));
        }
        if (byNumber.isEmpty() && !ambiguous && byName.isEmpty()) {
            return new Reading.Refused(NoticeCode.CODE_UNKNOWN.at(place, text, set.id()), byName);
        }
        if (byNumber.isPresent() && !ambiguous && name.isEmpty()) {
            return new Reading.Refused(NoticeCode.CODE_NUMERIC_UNCONFIRMED.at(place, text), byNumber);
        }
        return new Reading.Refused(
                NoticeCode.CODE_AMBIGUOUS.at(
                        place, text, byName.map(each -> each.code().text()).orElse("…")),
                byName);
    }

    private static boolean sameNumber(String code, BigDecimal number) {
        return code.matches("\\d{1,9}(\\.\\d{1,9})?") && new BigDecimal(code).compareTo(number) == 0;
    }
}
