package sharpsword.casework.docket;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sharpsword.casework.party.By;

/**
 * The decision not to penalise (不予行政处罚决定). It is not the end of the case: that is closed on it.
 *
 * @param number printed number of the decision
 * @param claim key of the claim on that number
 * @param reason the legal reasons
 * @param findings what shows each finding on which the ground rests
 * @param papers proofs on file
 * @param actEndedOn last day of the act as the investigation found it; null unless the limitation is the ground
 * @param by the unit head
 */
public record NoPenalty(
        NoPenaltyGround ground,
        String number,
        String claim,
        String reason,
        Map<Finding, String> findings,
        List<Paper> papers,
        @Nullable LocalDate actEndedOn,
        By by) {

    public NoPenalty {
        findings = Map.copyOf(findings);
        papers = List.copyOf(papers);
    }

    /** What has to be found before a penalty may be waived. */
    public enum Finding {
        /** 违法行为轻微. */
        MINOR,
        /** 及时改正. */
        CORRECTED_IN_TIME,
        /** 没有造成危害后果. */
        NO_HARM,
        /** 初次违法. */
        FIRST_OFFENCE,
        /** 危害后果轻微. */
        HARM_MINOR,
        /** The party has proved that it was not at fault. */
        NO_FAULT_PROVEN,
        /** The person was not fourteen yet. */
        UNDER_FOURTEEN,
        /** When the act, or its continuation, ended. */
        ACT_ENDED,
        /** 违法事实不能成立. */
        NOT_PROVEN
    }

    /** Papers that prove how the party was treated. */
    public enum Proof {
        /** The party was educated (APL, Art. 33, third paragraph). */
        EDUCATION,
        /** The violation is corrected. */
        CORRECTION,
        /** The case was discussed. */
        DISCUSSION
    }

    /**
     * A paper on file.
     *
     * @param sha256 hash of the file in hexadecimal
     */
    public record Paper(Proof proof, String title, String sha256) {}
}
