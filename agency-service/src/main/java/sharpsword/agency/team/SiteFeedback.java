package sharpsword.agency.team;

import java.time.Instant;

/**
 * The integrity feedback form after a site (廉政风险防控反馈).
 *
 * @param site identifier of the inspection or the name of the site
 * @param clean whether nothing was to be objected to
 * @param note what was, or empty
 */
public record SiteFeedback(String site, boolean clean, String note, String by, Instant at) {}
