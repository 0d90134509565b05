package sharpsword.gateway.edge.limits;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;

/**
 * Requests a minute, one bucket an address. Counted in this instance only: with n instances a client may ask n times as
 * much, which still is a bound.
 */
final class RateLimit {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final Cache<ClientAddress, Bucket> buckets;
    private final int perMinute;
    private final TimeMeter time;

    RateLimit(int perMinute, int addresses, TimeMeter time) {
        this.perMinute = perMinute;
        this.time = time;
        // A bucket that was left alone for two minutes is full again, so nothing is lost by forgetting it.
        this.buckets = Caffeine.newBuilder()
                .maximumSize(addresses)
                .expireAfterAccess(MINUTE.multipliedBy(2))
                .build();
    }

    /** Takes one request of that client; answers how long it must wait, zero when the request is free to go. */
    Duration take(ClientAddress client) {
        ConsumptionProbe probe = buckets.get(client, any -> full()).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? Duration.ZERO : Duration.ofNanos(probe.getNanosToWaitForRefill());
    }

    /** How many clients are remembered, for the test of the bound. */
    long remembered() {
        buckets.cleanUp();
        return buckets.estimatedSize();
    }

    private Bucket full() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, MINUTE))
                .withCustomTimePrecision(time)
                .build();
    }
}
