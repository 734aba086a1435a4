package vn.dti.view;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.dti.arithmetic.Exact;
import vn.dti.assessment.Kind;
import vn.dti.notice.Language;
import vn.dti.notice.Texts;
import vn.dti.scoring.Total;

/**
 * The one printer of numbers for people: screens, pages, documents, sentences. A decimal comma in Vietnamese, a real
 * minus, the decimals that the number has.
 *
 * @param grouped whether thousands are marked
 */
public record Numbers(Texts texts, boolean grouped) {

    /** What stands where there is no number. */
    public static final String NONE = "–";

    /** Digits of which a whole number is written without a mark. */
    private static final int THOUSAND = 3;

    /** Decimals of an exact number that does not end. */
    private static final int SHOWN = 4;

    private static final int PERCENT_SHOWN = 2;

    /** Decimals that an exact number may have to be written out. */
    private static final int LONGEST = 6;

    /** On screens and in sentences: without marks between thousands, as they are typed. */
    public Numbers(Texts texts) {
        this(texts, false);
    }

    /** On paper and on pages: {@code 1.000,00}. */
    public static Numbers onPaper(Texts texts) {
        return new Numbers(texts, true);
    }

    /** A sum of maxima with the decimals of points; with more where those would not hold it, as it is never rounded. */
    public static BigDecimal sumOfMaxima(BigDecimal sum, int pointsDecimals) {
        BigDecimal shortest = new BigDecimal(Exact.text(sum));
        return shortest.setScale(Math.max(pointsDecimals, shortest.scale()));
    }

    /** {@code 17,07}. */
    public String number(BigDecimal number) {
        String shown = texts.number(number).replace('-', '−');
        return grouped ? marked(shown) : shown;
    }

    /** A number with marks between the thousands before its decimal mark. */
    private String marked(String shown) {
        int start = shown.startsWith("−") ? 1 : 0;
        int mark = shown.indexOf(texts.language() == Language.VI ? ',' : '.');
        int end = mark < 0 ? shown.length() : mark;
        if (end - start <= THOUSAND) {
            return shown;
        }
        StringBuilder marked = new StringBuilder(shown);
        for (int at = end - THOUSAND; at > start; at -= THOUSAND) {
            marked.insert(at, texts.language() == Language.VI ? '.' : ',');
        }
        return marked.toString();
    }

    public String number(Optional<BigDecimal> number) {
        return number.map(this::number).orElse(NONE);
    }

    /** {@code 980}: without needless zeros, as maxima and inputs are written. */
    public String plain(BigDecimal number) {
        return number(new BigDecimal(Exact.text(number)));
    }

    /** {@code +5,00}, {@code −2,93}, {@code 0,00}. */
    public String signed(BigDecimal change) {
        return (change.signum() > 0 ? "+" : "") + number(change);
    }

    public String signed(Optional<BigDecimal> change) {
        return change.map(this::signed).orElse(NONE);
    }

    /** {@code 926,64/975}. */
    public String share(BigDecimal points, BigDecimal maximum) {
        return number(points) + "/" + plain(maximum);
    }

    public String share(Total total) {
        return share(total.points(), total.maximum());
    }

    public String points(Optional<Total> total) {
        return number(total.map(Total::points));
    }

    /** A sum of maxima with the decimals of points. */
    public String maximum(Kind kind, Optional<Total> total) {
        return number(total.map(Total::maximum)
                .map(sum -> sumOfMaxima(sum, kind.ranking().pointsDecimals())));
    }

    /** A value without its unit, as under a heading that says it. */
    public String value(Optional<Total> total) {
        return number(total.flatMap(Total::value));
    }

    /** A value with its unit: {@code 87,21%}, or {@code 0,8721} on the scale from 0 to 1. */
    public String withUnit(Kind kind, BigDecimal value) {
        return number(value) + unit(kind);
    }

    public String withUnit(Kind kind, Optional<BigDecimal> value) {
        return value.map(each -> withUnit(kind, each)).orElse(NONE);
    }

    public String rank(Optional<Integer> rank) {
        return rank.map(String::valueOf).orElse(NONE);
    }

    /** A cell under a heading that says its unit; empty where there is nothing. */
    public <R> Optional<String> cell(TableColumn<R> column, R row) {
        TableCell cell = column.cell(row);
        if (cell instanceof TableCell.Amount amount) {
            BigDecimal number = column.printed(amount.number());
            return Optional.of(column.content() == ColumnContent.CHANGE ? direction(number) : number(number));
        }
        if (cell instanceof TableCell.Share share) {
            return Optional.of(share(share.points(), share.maximum()));
        }
        return column.machine(row);
    }

    /** A cell under a heading without a unit: numbers have it with them. */
    public <R> Optional<String> cellWithUnit(TableColumn<R> column, R row) {
        return cell(column, row).map(text -> text + column.unit());
    }

    /** {@code ▲0,22}, {@code ▼2,93}. */
    private String direction(BigDecimal change) {
        return (change.signum() > 0 ? "▲" : "▼") + number(change.abs());
    }

    /** An exact number; with {@code ≈} before it where it had to be rounded. */
    public String of(BigFraction number) {
        return ends(number, LONGEST) ? plain(number, LONGEST) : "≈ " + plain(number, SHOWN);
    }

    /** An exact number as percent. */
    public String percent(BigFraction number) {
        BigFraction hundredfold = number.multiply(100);
        return ends(hundredfold, LONGEST)
                ? plain(hundredfold, LONGEST) + "%"
                : "≈ " + plain(hundredfold, PERCENT_SHOWN) + "%";
    }

    /** An exact number without trailing zeros, rounded to so many decimals where it has more. */
    public String plain(BigFraction number, int decimals) {
        return plain(Exact.round(number, decimals));
    }

    /** Whether a number has no more than so many decimals. */
    public static boolean ends(BigFraction number, int decimals) {
        return BigInteger.TEN.pow(decimals).mod(number.getDenominator().abs()).signum() == 0;
    }

    /** The unit of a kind's values: {@code %}, or none on the scale from 0 to 1. */
    static String unit(Kind kind) {
        return kind.ranking().unitScale() ? "" : "%";
    }
}
