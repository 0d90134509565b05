package sharpsword.operation.lead;

/**
 * The inspections that were made because of a lead.
 *
 * @param open scheduled or on site
 * @param completed done
 */
public record SiteWork(long open, long completed) {

    /** Asked when a lead is to be concluded: what was done on site? */
    @FunctionalInterface
    public interface OfLead {
        SiteWork ofLead(String lead);
    }
}
