package vn.dti.publish.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final Html html = new Html(out);

    private String written() {
        html.flush();
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void writesTextAsCharactersInTextAndAttributes() {
        html.element("p", "<b>&'\"", "title", "\"><script>");
        assertThat(written()).isEqualTo("<p title=\"&quot;&gt;&lt;script&gt;\">&lt;b&gt;&amp;&#39;&quot;</p>");
    }

    @Test
    void showsWhatMayNotStandInADocument() {
        html.element("p", "a\u0000b\u202Ec\ud800d\tđ😀");
        assertThat(written()).isEqualTo("<p>a\ufffdb\ufffdc\ufffdd\tđ😀</p>");
    }

    @Test
    void preparesWhatStandsManyTimesWithTheSameMarkup() {
        html.element(new Html.Prepared("td", "class", "n", "data-title", "\"Điểm\"", "id", null), "1 < 2");
        html.element("td", "1 < 2", "class", "n", "data-title", "\"Điểm\"", "id", null);
        assertThat(written()).isEqualTo("<td class=\"n\" data-title=\"&quot;Điểm&quot;\">1 &lt; 2</td>".repeat(2));
        assertThatThrownBy(() -> new Html.Prepared("td", "onclick", "x")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void leavesOutAttributesWithoutValue() {
        html.empty("br", "class", null, "id", "x");
        assertThat(written()).isEqualTo("<br id=\"x\"/>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"onclick", "onload", "style", "a b", "x\">", ""})
    void refusesAttributesThatActOrAreNone(String name) {
        assertThatThrownBy(() -> html.open("p", name, "x")).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"script", "style", "p x", "<p>", ""})
    void refusesElementsThatActOrAreNone(String name) {
        assertThatThrownBy(() -> html.open(name)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org",
                "//example.org",
                "javascript:alert(1)",
                "data:text/html,x",
                "java\tscript:x",
                "../../../x.html",
                "file:x"
            })
    void refusesAddressesThatLeadAway(String address) {
        assertThatThrownBy(() -> html.open("a", "href", address)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"#noi-dung", "bao-cao.html", "../bao-cao.html", "phieu/duc-tan.html", "#xa-đ.1"})
    void takesAddressesWithinWhatIsPublished(String address) {
        html.empty("a", "href", address);
        assertThat(written()).contains("href=\"" + address + "\"");
    }

    @Test
    void refusesAScriptThatWouldEndEarly() {
        assertThatThrownBy(() -> html.own(new PageResource("script", "'</script>'")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
