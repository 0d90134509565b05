package sharpsword.messaging.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class IdentifiersTests {

    @Test
    void derivesTheSameIdentifierFromTheSameText() {
        UUID id = UUID.fromString(Identifiers.from("officer:1 POST /cases k-1"));

        assertThat(id.version()).isEqualTo(8);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(Identifiers.from("officer:1 POST /cases k-1")).isEqualTo(id.toString());
        assertThat(Identifiers.from("officer:1 POST /cases k-2")).isNotEqualTo(id.toString());
    }

    @Test
    void ordersEventIdentifiersByTime() {
        String earlier = Identifiers.timeOrdered(Instant.parse("2024-06-03T02:00:00Z"));
        String later = Identifiers.timeOrdered(Instant.parse("2024-06-03T02:00:00.001Z"));

        assertThat(UUID.fromString(earlier).version()).isEqualTo(7);
        assertThat(earlier).isLessThan(later);
    }
}
