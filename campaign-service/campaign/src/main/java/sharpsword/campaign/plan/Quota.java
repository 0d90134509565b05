package sharpsword.campaign.plan;

/**
 * How many sites a district has to check in an operation.
 *
 * @param district district code
 * @param sites number of sites, at least 1
 */
public record Quota(String district, int sites) {}
