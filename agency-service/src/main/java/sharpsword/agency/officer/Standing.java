package sharpsword.agency.officer;

/** Whether an officer belongs to the platform. */
public enum Standing {
    ACTIVE,
    LEFT
}
