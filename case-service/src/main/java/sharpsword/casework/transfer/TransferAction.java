package sharpsword.casework.transfer;

import sharpsword.casework.party.Entitled;

/** What can be done to a transfer, on which side, and by whom. */
public enum TransferAction {
    APPROVE(Side.AGENCY, Entitled.UNIT_HEAD),
    REJECT(Side.AGENCY, Entitled.UNIT_HEAD),
    PUT_MATERIAL(Side.AGENCY, Entitled.CASE_HANDLER),
    SEND(Side.AGENCY, Entitled.CASE_HANDLER_OR_HEAD),
    RECEIVE(Side.POLICE, Entitled.PARTNER_OFFICER),
    ASK_SUPPLEMENT(Side.POLICE, Entitled.PARTNER_OFFICER),
    SUPPLEMENT(Side.AGENCY, Entitled.CASE_HANDLER),
    REROUTE(Side.POLICE, Entitled.PARTNER_OFFICER),
    RETURN(Side.POLICE, Entitled.PARTNER_OFFICER),
    PROLONG(Side.POLICE, Entitled.PARTNER_OFFICER),
    FILE_BY_POLICE(Side.POLICE, Entitled.PARTNER_OFFICER),
    REFUSE_BY_POLICE(Side.POLICE, Entitled.PARTNER_OFFICER),
    WITHDRAW_BY_POLICE(Side.POLICE, Entitled.PARTNER_OFFICER),
    HAND_OVER_EVIDENCE(Side.AGENCY, Entitled.CASE_HANDLER),
    ASK_RECONSIDERATION(Side.AGENCY, Entitled.CASE_HANDLER_OR_HEAD),
    UPHOLD_REFUSAL(Side.POLICE, Entitled.PARTNER_OFFICER),
    ASK_SUPERVISION(Side.AGENCY, Entitled.CASE_HANDLER_OR_HEAD),
    ASK_REASONS(Side.PROCURATORATE, Entitled.PARTNER_OFFICER),
    EXPLAIN_REFUSAL(Side.POLICE, Entitled.PARTNER_OFFICER),
    ACCEPT_EXPLANATION(Side.PROCURATORATE, Entitled.PARTNER_OFFICER),
    DEMAND_FILING(Side.PROCURATORATE, Entitled.PARTNER_OFFICER),
    END(Side.AGENCY, Entitled.CASE_HANDLER);

    /** On whose side the action lies. */
    enum Side {
        /** The agency whose case it is. */
        AGENCY,
        /** The police to whom it was sent. */
        POLICE,
        /** The procuratorate that has the copy of the letter; it supervises whether the police file. */
        PROCURATORATE
    }

    private final Side side;
    private final Entitled entitled;

    TransferAction(Side side, Entitled entitled) {
        this.side = side;
        this.entitled = entitled;
    }

    Side side() {
        return side;
    }

    Entitled entitled() {
        return entitled;
    }
}
