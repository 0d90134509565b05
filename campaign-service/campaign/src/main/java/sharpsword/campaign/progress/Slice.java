package sharpsword.campaign.progress;

/**
 * Numbers of one place and month.
 *
 * @param operation code of the operation, or {@code -}
 * @param district district code as it was then
 * @param agency agency code, or {@code -}
 * @param month year and month, for example {@code 2024-06}
 */
public record Slice(String operation, String district, String agency, String month, Numbers numbers) {}
