package sharpsword.campaign.opening;

/** What is done to an opening figure. */
public enum FigureAction {
    AMEND,
    CONFIRM,
    WITHDRAW
}
