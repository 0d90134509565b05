package sharpsword.casework.docket;

import org.jspecify.annotations.Nullable;
import sharpsword.casework.party.By;

/**
 * A recusal that was declared and has to be decided (MEP23, Art. 6). One that stays undecided is a major fault of the
 * file, so nobody is assigned over it.
 *
 * @param officer whom it concerns
 * @param ground why the officer may not be impartial
 * @param declaredBy who declared it
 * @param decision null until the unit head has decided
 */
public record Recusal(
        String officer,
        Ground ground,
        String explanation,
        By declaredBy,
        @Nullable Verdict decision) {

    /** Grounds of the article. */
    public enum Ground {
        OWN_CASE,
        CLOSE_RELATIVE,
        DIRECT_INTEREST,
        OTHER_RELATION
    }

    /** The decision of the unit head. */
    public record Verdict(boolean granted, String reason, By by) {}

    boolean isPending() {
        return decision == null;
    }

    boolean isGranted() {
        return decision != null && decision.granted();
    }

    /** Whether the officer may not work on the case now: recused, or not decided yet. */
    boolean bars(String candidate) {
        return officer.equals(candidate) && (isPending() || isGranted());
    }

    Recusal decided(Verdict verdict) {
        return new Recusal(officer, ground, explanation, declaredBy, verdict);
    }
}
