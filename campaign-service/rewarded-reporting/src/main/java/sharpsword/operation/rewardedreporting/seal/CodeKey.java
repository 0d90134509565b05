package sharpsword.operation.rewardedreporting.seal;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.Semaphore;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.springframework.stereotype.Component;

/** Makes a key of a receipt code by Argon2id with 19 MiB and two passes. Two at a time, so that heaps stay small. */
@Component
final class CodeKey {

    private static final int MEMORY_KIB = 19 * 1024;
    private static final int PASSES = 2;
    private static final int KEY_BYTES = 32;

    private final Semaphore places = new Semaphore(2, true);

    SecretKey of(ReceiptCode code, byte[] salt) {
        Argon2Parameters parameters = new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(MEMORY_KIB)
                .withIterations(PASSES)
                .withParallelism(1)
                .withSalt(salt)
                .build();
        byte[] key = new byte[KEY_BYTES];
        places.acquireUninterruptibly();
        try {
            Argon2BytesGenerator generator = new Argon2BytesGenerator();
            generator.init(parameters);
            generator.generateBytes(code.value().getBytes(StandardCharsets.US_ASCII), key);
        } finally {
            places.release();
        }
        return new SecretKeySpec(key, "AES");
    }
}
