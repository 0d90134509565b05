package sharpsword.operation.lead;

import sharpsword.operation.desk.Signature;

/**
 * What came of a lead.
 *
 * @param note reason or finding, for people
 */
public record Conclusion(Outcome outcome, String note, Signature by) {

    /** Whether the lead was right. */
    public enum Outcome {
        /** 属实. */
        VERIFIED,
        /** 部分属实. */
        PARTLY,
        /** 不属实. */
        UNVERIFIED
    }
}
