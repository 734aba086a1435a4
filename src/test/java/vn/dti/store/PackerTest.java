package vn.dti.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What is packed comes back as it was. */
class PackerTest {

    @Property
    void numbersDecimalsAndTextsComeBackInTheirOrder(
            @ForAll List<Long> numbers,
            @ForAll("decimals") List<BigDecimal> decimals,
            @ForAll("texts") List<String> texts) {
        Packer packer = new Packer();
        numbers.forEach(packer::number);
        decimals.forEach(packer::decimal);
        texts.forEach(packer::text);

        Unpacker unpacker = packer.packed().open();

        for (Long number : numbers) {
            assertThat(unpacker.number()).isEqualTo(number);
        }
        for (BigDecimal decimal : decimals) {
            assertThat(unpacker.decimal()).isEqualTo(decimal);
        }
        for (String text : texts) {
            assertThat(unpacker.text()).isEqualTo(text);
        }
    }

    @Provide
    Arbitrary<List<BigDecimal>> decimals() {
        return Arbitraries.bigDecimals().ofScale(9).list();
    }

    /** Every character there is, halves of pairs too. */
    @Provide
    Arbitrary<List<String>> texts() {
        return Arbitraries.strings().all().list();
    }

    @Test
    void decimalsKeepTheirScaleAndAnySize() {
        List<BigDecimal> decimals = List.of(
                new BigDecimal("2.50"),
                new BigDecimal("1.2E+30"),
                new BigDecimal("-9223372036854775809"),
                new BigDecimal("0.00"),
                new BigDecimal("12345678901234567890.123456789"));
        Packer packer = new Packer();
        decimals.forEach(packer::decimal);

        Unpacker unpacker = packer.packed().open();

        assertThat(decimals)
                .allSatisfy(decimal -> assertThat(unpacker.decimal()).isEqualTo(decimal));
    }

    @Test
    void aPackCanBeOpenedAgainAndAgain() {
        Packer packer = new Packer();
        packer.text("Quyết định số 12/QĐ-UBND");
        Packed packed = packer.packed();

        assertThat(packed.open().text()).isEqualTo(packed.open().text()).isEqualTo("Quyết định số 12/QĐ-UBND");
    }

    @Test
    void longTextsOfManyWordsTakeAFractionOfTheirLength() {
        Packer packer = new Packer();
        String text = "Kế hoạch số 12/KH-UBND của Ủy ban nhân dân xã về chuyển đổi số; ".repeat(2000);
        packer.text(text);

        assertThat(packer.packed().size()).isLessThan(text.length() / 10);
        assertThat(packer.packed().open().text()).isEqualTo(text);
    }
}
