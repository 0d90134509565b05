package sharpsword.operation.inspection;

/** Where an inspection stands. */
public enum InspectionState {
    SCHEDULED,
    ON_SITE,
    COMPLETED,
    CANCELLED
}
