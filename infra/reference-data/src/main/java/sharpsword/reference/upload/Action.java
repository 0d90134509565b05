package sharpsword.reference.upload;

/** What is done to an upload. */
public enum Action {
    TRY,
    APPROVE,
    REJECT,
    START
}
