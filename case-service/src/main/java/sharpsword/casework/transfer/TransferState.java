package sharpsword.casework.transfer;

/** Where a criminal transfer stands (T310; T17). */
public enum TransferState {
    /** Reported in writing to the chief of the agency. */
    REPORT_SUBMITTED,
    /** The chief approved; the 24 hours run. */
    APPROVED,
    /** The chief refused, with reasons. */
    REJECTED,
    /** With the police; a copy of the letter is with the procuratorate. */
    SENT,
    /** The police signed the receipt. */
    RECEIVED,
    /** The police asked for more papers. */
    SUPPLEMENT_ASKED,
    /** Passed on to the police who have jurisdiction. */
    REROUTED,
    /** Not a matter of the police: given back. */
    RETURNED,
    POLICE_FILED,
    POLICE_REFUSED,
    /** The police withdrew a case that they had filed. */
    POLICE_WITHDRAWN,
    EVIDENCE_HANDED_OVER,
    /** Reconsideration of the refusal was asked for. */
    RECONSIDERATION,
    /** The police upheld their refusal. */
    REFUSAL_UPHELD,
    /** The procuratorate was asked to supervise the filing. */
    SUPERVISION_REQUESTED,
    /** The procuratorate asked the police why they do not file (要求说明不立案理由). */
    PROC_ASKS_REASONS,
    /** The police explained; the procuratorate weighs it. */
    REFUSAL_EXPLAINED,
    /** The procuratorate found the reasons good. */
    REFUSAL_CONFIRMED,
    /** The procuratorate told the police to file (通知立案). */
    FILING_DEMANDED,
    /** Judgement, or returned for an administrative penalty. */
    ENDED;

    /** Whether the police or the procuratorate still look at a refusal of the police. */
    boolean isContested() {
        return switch (this) {
            case RECONSIDERATION, SUPERVISION_REQUESTED, PROC_ASKS_REASONS, REFUSAL_EXPLAINED, FILING_DEMANDED -> true;
            default -> false;
        };
    }

    /** Whether another transfer of the same case may be reported now. */
    public boolean isClosed() {
        return this == REJECTED || this == RETURNED || this == ENDED;
    }
}
