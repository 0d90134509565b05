package sharpsword.embedded.key;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.BsonTimestamp;
import de.bwaldvogel.mongo.bson.Decimal128;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.MaxKey;
import de.bwaldvogel.mongo.bson.MinKey;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValueKeysTests {

    private static final List<Object> IN_ORDER = Arrays.asList(
            MinKey.getInstance(),
            null,
            Double.NaN,
            Double.NEGATIVE_INFINITY,
            Long.MIN_VALUE,
            Long.MIN_VALUE + 1,
            -2.5,
            -1,
            0,
            new Decimal128(new BigDecimal("0.1000000000000000000000000001")),
            0.25,
            1,
            1.5,
            2L,
            (1L << 53),
            (1L << 53) + 1,
            Long.MAX_VALUE - 1,
            Long.MAX_VALUE,
            Double.MAX_VALUE,
            Double.POSITIVE_INFINITY,
            "",
            "\u0000",
            "\u0000a",
            "a",
            "a\u0000",
            "aa",
            "b",
            "渝",
            "𬭊",
            new Document(),
            new Document("a", 1),
            new Document("a", 1).append("b", 1),
            new Document("a", 2),
            new Document("b", 1),
            new Document("a", "x"),
            List.of(1),
            List.of(1, 2),
            List.of(2),
            new BinData(new byte[] {}),
            new BinData(new byte[] {-1}),
            new BinData(new byte[] {0, 0}),
            new UUID(0, 1),
            new UUID(1, 0),
            new UUID(-1, 0),
            new ObjectId("000000000000000000000001"),
            new ObjectId("f00000000000000000000000"),
            false,
            true,
            Instant.ofEpochMilli(-1),
            Instant.EPOCH,
            Instant.ofEpochMilli(1),
            new BsonTimestamp(1),
            new BsonTimestamp(-1),
            MaxKey.getInstance());

    @Test
    void keysSortAsMongoSortsValues() {
        List<KeyBytes> keys = IN_ORDER.stream().map(ValueKeys::of).toList();

        assertThat(keys).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void descendingKeysSortTheOtherWay() {
        List<KeyBytes> keys = IN_ORDER.reversed().stream()
                .map(ValueKeys::of)
                .map(KeyBytes::inverted)
                .toList();

        assertThat(keys).isSorted();
    }

    @Test
    void noKeyIsTheBeginningOfAnother() {
        List<KeyBytes> keys = IN_ORDER.stream().map(ValueKeys::of).toList();

        assertThat(keys)
                .allSatisfy(key -> assertThat(keys.stream().filter(other -> other.startsWith(key)))
                        .hasSize(1));
    }

    @Test
    void equalNumbersHaveEqualKeysWhateverTheirType() {
        assertThat(List.of(7L, 7.0, new Decimal128(new BigDecimal("7.00"))))
                .allSatisfy(seven -> assertThat(ValueKeys.of(seven)).isEqualTo(ValueKeys.of(7)));
        assertThat(ValueKeys.of(-0.0)).isEqualTo(ValueKeys.of(0));
        assertThat(ValueKeys.of(Missing.getInstance())).isEqualTo(ValueKeys.of(null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"20000.10", "-20000.10", "0.07", "123456789012345678901234567890.1234"})
    void decimalsKeepTheirPlaceBetweenNeighbours(String amount) {
        BigDecimal exact = new BigDecimal(amount);
        BigDecimal little = new BigDecimal("0.0001");

        assertThat(List.of(exact.subtract(little), exact, exact.add(little)))
                .extracting(value -> ValueKeys.of(new Decimal128(value)))
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @Test
    void successorIsAboveEverythingWithThePrefix() {
        KeyBytes prefix = KeyBytes.of((byte) 1, (byte) 0xFF);

        assertThat(prefix.successor()).isEqualTo(KeyBytes.of((byte) 2));
        assertThat(KeyBytes.of((byte) 0xFF).successor()).isNull();
    }
}
