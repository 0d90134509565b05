package sharpsword.campaign.opening;

/** Where an opening figure stands. */
public enum FigureState {
    /** Signed by the first officer. */
    ENTERED,
    /** Signed by the second; shown on the board. */
    CONFIRMED,
    WITHDRAWN
}
