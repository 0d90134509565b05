package sharpsword.campaign.progress;

/** A length of time of which the board shows the median, in whole days. */
public enum Span {
    /** From the registration of the lead to the filing of the case that came of it. */
    LEAD_TO_FILING("leadToFiling"),
    /** From the filing to the end of the case; a case is told of when it is closed. */
    FILING_TO_DECISION("filingToDecision");

    private final String code;

    Span(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
