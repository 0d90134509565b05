package sharpsword.operation.rewardedreporting.tracking;

import io.github.bucket4j.Bucket;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.time.Duration;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import sharpsword.access.Caller;
import sharpsword.access.Refusal;
import sharpsword.access.RefusedException;
import sharpsword.access.audit.Audit;

/**
 * Answers wrong codes: every one is counted on the audit trail without code and address, and an address that tries too many
 * has to wait. Of an IPv6 address the first 64 bits count, because one line usually gets all addresses below them. Addresses are kept in memory only and forgotten when others come.
 */
@Component
public final class WrongCodes {

    private static final int PER_MINUTE = 10;
    private static final int ADDRESSES = 10_000;
    private static final int PREFIX_BYTES = 8;

    private final Audit audit;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > ADDRESSES;
        }
    };

    WrongCodes(Audit audit) {
        this.audit = audit;
    }

    /**
     * Refuses an address that has tried too many wrong codes.
     *
     * @throws RefusedException {@code receipt-code-too-often}
     */
    public void requireFew(String address) {
        if (bucket(address).getAvailableTokens() == 0) {
            throw Refusal.of(Refusal.Kind.TOO_MANY, "receipt-code-too-often").asException();
        }
    }

    /** Counts a wrong code and gives the one answer that all of them get. */
    public RefusedException wrong(String address) {
        bucket(address).tryConsume(1);
        audit.refusal(Caller.PUBLIC, "receipt-code-wrong", null);
        return Refusal.unknown("receipt-code-wrong").asException();
    }

    private Bucket bucket(String address) {
        synchronized (buckets) {
            return buckets.computeIfAbsent(
                    counted(InetAddress.ofLiteral(address)),
                    unknown -> Bucket.builder()
                            .addLimit(
                                    limit -> limit.capacity(PER_MINUTE).refillGreedy(PER_MINUTE, Duration.ofMinutes(1)))
                            .build());
        }
    }

    private static String counted(InetAddress address) {
        return address instanceof Inet6Address
                ? HexFormat.of().formatHex(address.getAddress(), 0, PREFIX_BYTES)
                : address.getHostAddress();
    }
}
