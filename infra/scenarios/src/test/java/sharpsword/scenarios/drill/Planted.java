package sharpsword.scenarios.drill;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/**
 * Somebody who hands in a tip and must not be found: invented, and so rare that a hit can be nothing else.
 *
 * @param name name, written with a random sequence of Chinese characters
 * @param phone telephone number, with twenty random digits
 * @param address home address, random as the name
 * @param key Idempotency-Key of the request, from which the receipt code follows
 * @param target whom the tip is about: stored in clear on purpose, the control of the search
 */
record Planted(String name, String phone, String address, String key, String target) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int FIRST_CHARACTER = 0x4E00;
    private static final int CHARACTERS = 0x5000;
    private static final JsonMapper JSON = new JsonMapper();

    static Planted atRandom() {
        return new Planted(
                "演示" + characters(6),
                new BigInteger(64, RANDOM).setBit(64).toString(),
                "演示" + characters(8) + "路9号",
                UUID.randomUUID().toString(),
                "演示·" + characters(8) + "厂");
    }

    /** What must not be found. */
    Map<String, String> secrets() {
        return Map.of("name", name, "phone", phone, "address", address, "key of the request", key);
    }

    /** The tip as programs hand it in. */
    String json() {
        return JSON.writeValueAsString(Map.of(
                "kind", "REPORT",
                "matter", "HAZARDOUS_WASTE",
                "district", "500102",
                "target", target,
                "address", "演示路1号",
                "content", "演示数据：夜间转运废油桶。",
                "contact", Map.of("name", name, "phone", phone, "address", address)));
    }

    /** The tip as the page of the public hands it in. */
    List<Map.Entry<String, String>> form() {
        return List.of(
                Map.entry("_key", key),
                Map.entry("kind", "REPORT"),
                Map.entry("matter", "HAZARDOUS_WASTE"),
                Map.entry("district", "500102"),
                Map.entry("target", target),
                Map.entry("address", "演示路1号"),
                Map.entry("content", "演示数据：夜间转运废油桶。"),
                Map.entry("contact.name", name),
                Map.entry("contact.phone", phone),
                Map.entry("contact.address", address));
    }

    private static String characters(int count) {
        return Stream.generate(() -> Character.toString(FIRST_CHARACTER + RANDOM.nextInt(CHARACTERS)))
                .limit(count)
                .collect(Collectors.joining());
    }
}
