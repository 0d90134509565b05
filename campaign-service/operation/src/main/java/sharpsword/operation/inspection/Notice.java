package sharpsword.operation.inspection;

/**
 * What has to be borne in mind before a firm is visited.
 *
 * @param positiveList whether it stands on the positive list, so that routine visits are waived
 * @param visits completed inspections of this operation at the firm in the twelve months before
 */
public record Notice(boolean positiveList, long visits) {}
