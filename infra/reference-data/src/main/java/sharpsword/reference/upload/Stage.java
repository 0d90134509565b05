package sharpsword.reference.upload;

/** Where an upload stands. */
public enum Stage {
    /** The file was read without a fault. */
    UPLOADED,
    /** The dry run was made; its report waits for a second person. */
    TRIED,
    /** A second person approved it; it waits for its start date. */
    APPROVED,
    /** It is in use. */
    STARTED,
    REJECTED
}
