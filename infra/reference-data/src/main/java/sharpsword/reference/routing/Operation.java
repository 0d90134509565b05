package sharpsword.reference.routing;

import java.util.Locale;

/** The seven operations of the campaign, each with a service of its own. */
public enum Operation {
    REWARDED_REPORTING,
    HAZARDOUS_WASTE,
    THIRD_PARTY_FRAUD,
    NATURE_RESERVE,
    CARBON_PERMIT,
    CLEAR_WATER,
    BLUE_SKY;

    /** Name of the service in Eureka, for example {@code operation-hazardous-waste}. */
    public String service() {
        return "operation-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
