package sharpsword.operation.rewardedreporting.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;
import tools.jackson.databind.json.JsonMapper;

/** The seal opens by the receipt code or by both shares, and by nothing less. */
class SealingTests {

    private static final Identity SOMEBODY = new Identity("赵某某", "13900001234", "渝北区某路9号", null);

    private final MockEnvironment secrets = secrets("r", "i");
    private final Keys keys = new SecretKeys(secrets);
    private final Sealing sealing = new Sealing(keys, new CodeKey(), new JsonMapper());
    private final Receipts receipts = new Receipts(keys);
    private final ReceiptCode code = receipts.forRequest("0d0f6c1e-4f1b-4c37-a3a5-0f3f8f1f2a31");

    @Test
    void opensWithBothShares() {
        Seal seal = sealing.seal("t-1", SOMEBODY, code);

        assertThat(sealing.openWithBothShares("t-1", seal)).isEqualTo(SOMEBODY);
        assertThat(new JsonMapper().writeValueAsString(seal)).doesNotContain("赵某某", "13900001234", code.shown());
    }

    @Test
    void takesThePayoutByTheReceiptCodeOnly() {
        Seal seal = sealing.seal("t-1", SOMEBODY, code);
        ReceiptCode other = receipts.forRequest("another key of another request, long enough");

        Seal claimed = sealing.addPayout("t-1", seal, code, "账户 6222").orElseThrow();

        assertThat(sealing.openWithBothShares("t-1", claimed).payout()).isEqualTo("账户 6222");
        assertThat(sealing.addPayout("t-1", seal, other, "账户 1")).isEmpty();
    }

    @Test
    void doesNotOpenWithOneKeyOfAnotherNorUnderAnotherTip() {
        Seal seal = sealing.seal("t-1", SOMEBODY, code);
        Sealing stranger = new Sealing(new SecretKeys(secrets("r", "x")), new CodeKey(), new JsonMapper());

        assertThatThrownBy(() -> stranger.openWithBothShares("t-1", seal)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> sealing.openWithBothShares("t-2", seal)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void opensOldSealsAfterAChangeOfKeys() {
        Seal seal = sealing.seal("t-1", SOMEBODY, code);
        String kid = seal.rewardShare().kid();
        MockEnvironment later = secrets("new", "i");
        later.setProperty("tip-share-reward-" + kid, String.valueOf(secrets.getProperty("tip-share-reward")));

        Sealing afterChange = new Sealing(new SecretKeys(later), new CodeKey(), new JsonMapper());

        assertThat(afterChange.openWithBothShares("t-1", seal)).isEqualTo(SOMEBODY);
    }

    @Test
    void codesAreSixteenCharactersThatForgiveHowTheyAreTyped() {
        assertThat(code.shown()).matches("([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}");
        assertThat(receipts.hashOf(ReceiptCode.typed(" " + code.shown().toLowerCase(java.util.Locale.ROOT))))
                .isEqualTo(receipts.hashOf(code))
                .doesNotContain(code.value());
        assertThat(code).asString().doesNotContain(code.value());
        assertThat(SOMEBODY).asString().doesNotContain("赵");
    }

    private static MockEnvironment secrets(String reward, String integrity) {
        return new MockEnvironment()
                .withProperty("tip-key", secret("k"))
                .withProperty("tip-share-reward", secret(reward))
                .withProperty("tip-share-integrity", secret(integrity));
    }

    private static String secret(String seed) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(seed.repeat(40).substring(0, 32).getBytes(StandardCharsets.US_ASCII));
    }
}
