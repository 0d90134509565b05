package sharpsword.demo.login;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PkceTests {

    /** The example of RFC 7636, appendix B. */
    @Test
    void makesTheChallengeOfTheStandard() {
        assertThat(new Pkce("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk").challenge())
                .isEqualTo("E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");
    }

    @Test
    void isNewForEachLogin() {
        assertThat(Pkce.fresh()).isNotEqualTo(Pkce.fresh());
        assertThat(Pkce.fresh().verifier()).hasSize(43);
    }
}
