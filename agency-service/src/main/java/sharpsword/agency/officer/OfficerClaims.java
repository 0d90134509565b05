package sharpsword.agency.officer;

import org.springframework.stereotype.Component;
import sharpsword.access.Role;
import sharpsword.messaging.claim.Claims;
import sharpsword.messaging.claim.Claims.Claim;
import sharpsword.messaging.document.Documents;
import sharpsword.messaging.document.Stored;

/** What may exist once: a login, the head of an agency, and who acts for the head. */
@Component
final class OfficerClaims {

    static final String LOGIN = "officer-login";
    static final String HEAD = "unit-head";
    static final String DEPUTY = "unit-deputy";

    private final Claims claims;
    private final Documents<Officer> officers;

    OfficerClaims(Claims claims, Documents<Officer> officers) {
        this.claims = claims;
        this.officers = officers;
    }

    /**
     * Claims a key for an officer before the officer's document lists it.
     *
     * @throws sharpsword.access.RefusedException {@code officer-login-taken}, {@code unit-head-taken}, {@code
     *     unit-deputy-taken}
     */
    void claim(String kind, String key, String officer) {
        claims.claim(kind, key, officer);
    }

    /** Keeps the claim if the officer's document lists it, and gives it back if not. */
    void settle(String kind, String key, String officer) {
        if (isListed(new Claim(kind, key, officer))) {
            claims.use(kind, key, officer);
        } else {
            claims.release(kind, key, officer);
        }
    }

    /** Gives back what a command that broke off left claimed. */
    int sweep() {
        return claims.sweep(LOGIN, this::isListed)
                + claims.sweep(HEAD, this::isListed)
                + claims.sweep(DEPUTY, this::isListed);
    }

    private boolean isListed(Claim claim) {
        return officers.findEntrusted(claim.holder())
                .map(Stored::value)
                .filter(officer -> switch (claim.kind()) {
                    case LOGIN -> officer.login().equals(claim.key());
                    case HEAD -> isHead(officer) && officer.agency().equals(claim.key());
                    default -> officer.deputyship() != null && officer.agency().equals(claim.key());
                })
                .isPresent();
    }

    private static boolean isHead(Officer officer) {
        return officer.isActive() && officer.assigned().contains(Role.UNIT_HEAD);
    }
}
