package sharpsword.casework.transfer;

/** The claim that keeps a second open transfer of a case away: {@code transfer:<case>:CRIMINAL}. */
public final class TransferClaim {

    public static final String KIND = "transfer";

    private TransferClaim() {}

    static String key(String caseId) {
        return caseId + ":CRIMINAL";
    }
}
