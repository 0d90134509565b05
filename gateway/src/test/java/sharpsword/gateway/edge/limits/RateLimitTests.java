package sharpsword.gateway.edge.limits;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RateLimitTests {

    private static final ClientAddress ONE = ClientAddress.of("192.0.2.1");
    private static final ClientAddress OTHER = ClientAddress.of("192.0.2.2");

    private final AtomicLong nanos = new AtomicLong();
    private final RateLimit limit = new RateLimit(60, 100, new TimeMeter() {
        @Override
        public long currentTimeNanos() {
            return nanos.get();
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    });

    @Test
    void letsAMinutesWorthThroughAndThenSaysHowLongToWait() {
        take(ONE, 60);

        assertThat(limit.take(ONE)).isEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void countsEachAddressForItself() {
        take(ONE, 60);

        assertThat(limit.take(OTHER)).isZero();
    }

    @Test
    void refillsWithTime() {
        take(ONE, 60);
        nanos.addAndGet(Duration.ofSeconds(2).toNanos());

        take(ONE, 2);
        assertThat(limit.take(ONE)).isPositive();
    }

    @Test
    void remembersSoManyAddressesAtMost() {
        for (int address = 0; address < 5_000; address++) {
            limit.take(new ClientAddress("client " + address));
        }

        assertThat(limit.remembered()).isLessThanOrEqualTo(100);
    }

    @Test
    void countsAllAddressesOfOneIpv6LineTogether() {
        assertThat(ClientAddress.of("2001:db8:1:2::1")).isEqualTo(ClientAddress.of("2001:db8:1:2:ffff::9"));
        assertThat(ClientAddress.of("2001:db8:1:2::1")).isNotEqualTo(ClientAddress.of("2001:db8:1:3::1"));
    }

    private void take(ClientAddress client, int times) {
        for (int time = 0; time < times; time++) {
            assertThat(limit.take(client)).isZero();
        }
    }
}
