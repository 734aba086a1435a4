package vn.dti.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts in the font encodings of before Unicode are known for what they are, and told as what they probably say. */
class LegacyTextTest {

    @ParameterizedTest
    @CsvSource({
        "X· Mé §øc,TCVN3,Xã Mộ Đức",
        "Ng­êi d©n,TCVN3,Người dân",
        "Keá hoaïch chuyeån ñoåi soá,VNI,Kế hoạch chuyển đổi số",
        "ÑÖÔØNG,VNI,ĐƯỜNG",
        "Ngöôøi daân,VNI,Người dân",
        "Chæ tieâu,VNI,Chỉ tiêu",
        "Tæ chøc cuéc häp,TCVN3,Tổ chức cuộc họp",
        "Sæ cuéc häp,TCVN3,Sổ cuộc họp"
    })
    void isKnownAndConverted(String text, String encoding, String said) {
        assertThat(LegacyText.encoding(text)).contains(encoding);
        assertThat(LegacyText.converted(text)).isEqualTo(said);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Xã Mộ Đức", "Kế hoạch chuyển đổi số ©", "Xa Mo Duc", "Café", "© 2024", "§ 5", "Señor", ""})
    void ordinaryTextIsNot(String text) {
        assertThat(LegacyText.encoding(text)).isEmpty();
    }

    @Test
    void oneSignOfVniAloneIsAForeignWord() {
        assertThat(LegacyText.encoding("Mueñoa")).isEmpty();
        assertThat(LegacyText.encoding("Mueñoña")).contains("VNI");
    }
}
