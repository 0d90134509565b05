package sharpsword.scenarios.drill;

import java.net.URLEncoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/** The ways in which programs write a text down. */
final class Writings {

    private static final Charset GBK = Charset.forName("GBK");
    private static final int GROUP = 3;

    private Writings() {}

    /** Every way by its name; ways that come to the same bytes are there once. */
    static Map<String, byte[]> of(String text) {
        Map<String, byte[]> all = new LinkedHashMap<>();
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        put(all, "UTF-8", utf8);
        put(all, "UTF-16BE", text.getBytes(StandardCharsets.UTF_16BE));
        put(all, "UTF-16LE", text.getBytes(StandardCharsets.UTF_16LE));
        put(all, "GBK", text.getBytes(GBK));
        put(all, "hex", ascii(HexFormat.of().formatHex(utf8)));
        put(all, "HEX", ascii(HexFormat.of().withUpperCase().formatHex(utf8)));
        String percent = URLEncoder.encode(text, StandardCharsets.UTF_8);
        put(all, "percent", ascii(percent));
        put(all, "percent, small", ascii(percent.toLowerCase(Locale.ROOT)));
        put(all, "JSON", ascii(escaped(text, character -> "\\u%04x".formatted(character))));
        put(all, "JSON, capital", ascii(escaped(text, character -> "\\u%04X".formatted(character))));
        put(all, "HTML", ascii(escaped(text, "&#%d;"::formatted)));
        put(all, "HTML, hex", ascii(escaped(text, "&#x%x;"::formatted)));
        for (int shift = 0; shift < GROUP; shift++) {
            put(all, "base64, shifted by " + shift, base64(utf8, shift, Base64.getEncoder()));
            put(all, "base64url, shifted by " + shift, base64(utf8, shift, Base64.getUrlEncoder()));
        }
        return all;
    }

    /**
     * The inner part of a base64 text that contains the bytes: the first and last group depend on what stands around
     * them, the rest only on the place within a group of three bytes.
     */
    private static byte[] base64(byte[] bytes, int shift, Base64.Encoder encoder) {
        int skipped = (GROUP - shift) % GROUP;
        int whole = (bytes.length - skipped) / GROUP * GROUP;
        return encoder.encode(Arrays.copyOfRange(bytes, skipped, skipped + whole));
    }

    private static String escaped(String text, IntFunction<String> escape) {
        return text.chars()
                .mapToObj(character -> character < 0x80 ? Character.toString(character) : escape.apply(character))
                .collect(Collectors.joining());
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static void put(Map<String, byte[]> all, String name, byte[] bytes) {
        if (all.values().stream().noneMatch(known -> Arrays.equals(known, bytes))) {
            all.put(name, bytes);
        }
    }
}
