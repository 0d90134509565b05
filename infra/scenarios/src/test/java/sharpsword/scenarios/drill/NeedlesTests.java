package sharpsword.scenarios.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.json.JsonMapper;

class NeedlesTests {

    private static final String NAME = "演示王小明";
    private static final Needles NEEDLES = new Needles().with(Map.of("name", NAME));
    private static final int WINDOW = 4 << 20;

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "GBK"})
    void findsANameInEveryCharset(String charset) {
        byte[] text = ("举报人：" + NAME + "，男").getBytes(Charset.forName(charset));

        assertThat(NEEDLES.in(text)).containsExactly("name in " + charset);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "ab", "abc", "abcd"})
    void findsItInBase64WhateverStandsBeforeAndBehind(String before) {
        byte[] text = (before + NAME + "，男").getBytes(StandardCharsets.UTF_8);

        assertThat(NEEDLES.in(Base64.getEncoder().encode(text))).isNotEmpty();
        assertThat(NEEDLES.in(Base64.getUrlEncoder().encode(text))).isNotEmpty();
    }

    @Test
    void findsItEscaped() {
        byte[] utf8 = NAME.getBytes(StandardCharsets.UTF_8);
        String json = JsonMapper.builder()
                .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
                .build()
                .writeValueAsString(Map.of("name", NAME));

        assertThat(NEEDLES.in(ascii(json))).isNotEmpty();
        assertThat(NEEDLES.in(ascii("name=" + URLEncoder.encode(NAME, StandardCharsets.UTF_8) + "&x=1")))
                .isNotEmpty();
        assertThat(NEEDLES.in(ascii("0x" + HexFormat.of().formatHex(utf8)))).isNotEmpty();
        assertThat(NEEDLES.in(ascii("<b>&#28436;&#31034;&#29579;&#23567;&#26126;</b>")))
                .containsExactly("name in HTML");
    }

    @Test
    void doesNotFindAnotherName() {
        assertThat(NEEDLES.in("演示王小红，演示王大明".getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, WINDOW - 16, WINDOW - 15, WINDOW - 1, WINDOW, 2 * WINDOW - 30, 2 * WINDOW + 5})
    void findsItAcrossTheEdgeOfAWindow(int position) throws IOException {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        text.write(new byte[position]);
        text.write(NAME.getBytes(StandardCharsets.UTF_8));
        text.write(new byte[100]);

        try (InputStream stream = new ByteArrayInputStream(text.toByteArray())) {
            assertThat(NEEDLES.in(stream)).containsExactly("name in UTF-8");
        }
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
