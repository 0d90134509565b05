package sharpsword.operation.plan;

/**
 * How many sites a district has to check.
 *
 * @param district district code
 * @param sites number of sites
 */
public record Quota(String district, int sites) {}
