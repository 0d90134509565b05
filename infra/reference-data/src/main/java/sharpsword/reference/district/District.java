package sharpsword.reference.district;

import org.jspecify.annotations.Nullable;
import sharpsword.reference.data.Validity;

/**
 * A district, a county, a zone or a neighbouring province or city.
 *
 * @param code GB/T 2260 code, or a code of our own where the standard has none
 * @param name official Chinese name
 * @param type what it is
 * @param standardCode whether the code is from GB/T 2260
 * @param reportingUnit whether it counts as one of the districts that report on the campaign
 * @param parent code of the unit above; null for the city and for provinces
 * @param enforcementBody the zone's own enforcement body, where its name is known
 * @param validity dates on which the unit exists under this code
 * @param successor code of the unit that took its place; null while it exists
 */
public record District(
        String code,
        String name,
        Type type,
        boolean standardCode,
        boolean reportingUnit,
        @Nullable String parent,
        @Nullable String enforcementBody,
        Validity validity,
        @Nullable String successor) {

    /** What a unit is. */
    public enum Type {
        CITY,
        DISTRICT,
        COUNTY,
        AUTONOMOUS_COUNTY,
        /** Development zone with its own enforcement body, inside one or more districts. */
        ZONE,
        NEIGHBOUR_PROVINCE,
        NEIGHBOUR_CITY
    }
}
