package sharpsword.operation.rewardedreporting.tip;

/** How a tip came in. */
public enum Channel {
    WEB,
    PHONE,
    LETTER,
    VISIT;

    /** Whether an officer writes it down. */
    public boolean isRegisteredByOfficers() {
        return this != WEB;
    }
}
