package sharpsword.messaging.document;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;

/** UUIDs of the platform: derived ones (version 8) for what a command creates, time-ordered ones (version 7) for events. */
public final class Identifiers {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final long VARIANT = 0x8000_0000_0000_0000L;
    private static final long VARIANT_MASK = 0x3FFF_FFFF_FFFF_FFFFL;

    private Identifiers() {}

    /** The same text always gives the same identifier (UUID version 8 over SHA-256). */
    public static String from(String text) {
        ByteBuffer hash = ByteBuffer.wrap(Sha256.of(text.getBytes(StandardCharsets.UTF_8)));
        long high = (hash.getLong() & 0xFFFF_FFFF_FFFF_0FFFL) | 0x8000L;
        long low = (hash.getLong() & VARIANT_MASK) | VARIANT;
        return new UUID(high, low).toString();
    }

    /** A time-ordered identifier (UUID version 7, RFC 9562). */
    public static String timeOrdered(Instant at) {
        long random = RANDOM.nextLong();
        long high = (at.toEpochMilli() << 16) | 0x7000L | (random & 0x0FFFL);
        long low = (RANDOM.nextLong() & VARIANT_MASK) | VARIANT;
        return new UUID(high, low).toString();
    }
}
