package sharpsword.casework.docket;

import java.util.List;
import sharpsword.casework.docket.NoPenalty.Finding;
import sharpsword.casework.docket.NoPenalty.Proof;

/** Grounds on which no penalty is imposed, each with what has to be found and what has to be on file. */
public enum NoPenaltyGround {
    /** 轻微免罚: minor, corrected in time, no harm; the law leaves no choice. */
    MINOR_EXEMPT(
            "APL 33(1); MEP23 42",
            List.of(Finding.MINOR, Finding.CORRECTED_IN_TIME, Finding.NO_HARM),
            List.of(Proof.EDUCATION, Proof.CORRECTION, Proof.DISCUSSION)),
    /** 首违不罚: the first time, minor harm, corrected in time; the agency may decide so. */
    FIRST_TIME_EXEMPT(
            "APL 33(1); MEP23 42",
            List.of(Finding.FIRST_OFFENCE, Finding.HARM_MINOR, Finding.CORRECTED_IN_TIME),
            List.of(Proof.EDUCATION, Proof.CORRECTION, Proof.DISCUSSION)),
    /** 无主观过错: the party proves that it was not at fault. */
    NO_FAULT(
            "APL 33(2); MEP23 42",
            List.of(Finding.NO_FAULT_PROVEN),
            List.of(Proof.EDUCATION, Proof.CORRECTION, Proof.DISCUSSION)),
    /** 不满十四周岁: the guardian is told to discipline the child. */
    UNDER_FOURTEEN("APL 30", List.of(Finding.UNDER_FOURTEEN), List.of(Proof.EDUCATION)),
    /** 超过追究时效: the act was discovered too late. */
    LIMITATION_PASSED("APL 36", List.of(Finding.ACT_ENDED), List.of()),
    /** 违法事实不成立: nothing is proven. */
    UNFOUNDED("APL 57(1)(3)", List.of(Finding.NOT_PROVEN), List.of());

    private final String article;
    private final List<Finding> findings;
    private final List<Proof> proofs;

    NoPenaltyGround(String article, List<Finding> findings, List<Proof> proofs) {
        this.article = article;
        this.findings = findings;
        this.proofs = proofs;
    }

    /** Where it stands. */
    public String article() {
        return article;
    }

    /** What has to be found, all of it. */
    public List<Finding> findings() {
        return findings;
    }

    /** What has to be on file, all of it. */
    public List<Proof> proofs() {
        return proofs;
    }

    /** Whether it rests on how little harm was done. */
    boolean excludesHarm() {
        return this == MINOR_EXEMPT || this == FIRST_TIME_EXEMPT;
    }

    /** Whether it is counted as a leniency; only 轻微免罚 is among those that the campaign counts. */
    boolean isLeniency() {
        return this == MINOR_EXEMPT;
    }
}
