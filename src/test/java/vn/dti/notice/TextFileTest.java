package vn.dti.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextFileTest {

    @ParameterizedTest
    @ValueSource(strings = {"/vn/dti/messages_vi.properties", "/vn/dti/messages_en.properties"})
    void everyTextIsTheOneThatJavaReads(String resource) throws IOException {
        Properties expected = new Properties();
        try (InputStream in = TextFileTest.class.getResourceAsStream(resource)) {
            expected.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        TextFile file = new TextFile(resource);
        Map<String, String> read = new HashMap<>();
        for (String key : Collections.list(file.getKeys())) {
            read.put(key, file.getString(key));
        }
        assertThat(read).isEqualTo(expected);
        assertThat(file.keySet()).isEqualTo(expected.stringPropertyNames());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no.such.text", "#"})
    void whatIsNoKeyHasNoText(String key) {
        assertThat(new TextFile("/vn/dti/messages_vi.properties").containsKey(key))
                .isFalse();
    }
}
