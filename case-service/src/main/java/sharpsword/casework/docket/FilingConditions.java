package sharpsword.casework.docket;

import java.util.List;
import org.jspecify.annotations.Nullable;
import sharpsword.casework.party.By;

/**
 * The four conditions under which a case is filed (MEP23, Art. 19), each answered with a reason.
 *
 * @param evidence there is initial evidence of a violation
 * @param penaltyDue a penalty must or may be imposed
 * @param ownJurisdiction this agency has jurisdiction
 * @param withinLimitation the limitation period has not passed
 * @param lifeOrHealthHarmed citizens' life, health or financial safety was involved and harm came of it, so that the
 *     limitation is the longer one (APL, Art. 36)
 * @param answeredBy who answered; null while the answers are only proposed in a request
 */
public record FilingConditions(
        Answer evidence,
        Answer penaltyDue,
        Answer ownJurisdiction,
        Answer withinLimitation,
        boolean lifeOrHealthHarmed,
        @Nullable By answeredBy) {

    /**
     * One answer.
     *
     * @param met whether the condition holds
     * @param reason why it does or does not
     */
    public record Answer(boolean met, String reason) {}

    /** An answer together with the name of its condition. */
    public record Named(String condition, Answer answer) {}

    /** The four answers in the order of the article. */
    public List<Named> answers() {
        return List.of(
                new Named("evidence", evidence),
                new Named("penaltyDue", penaltyDue),
                new Named("ownJurisdiction", ownJurisdiction),
                new Named("withinLimitation", withinLimitation));
    }

    FilingConditions answered(By by) {
        return new FilingConditions(evidence, penaltyDue, ownJurisdiction, withinLimitation, lifeOrHealthHarmed, by);
    }
}
