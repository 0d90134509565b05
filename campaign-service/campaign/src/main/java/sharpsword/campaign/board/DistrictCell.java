package sharpsword.campaign.board;

import java.util.Map;

/**
 * A district on the map.
 *
 * @param code code that is valid on the day
 * @param name official name
 * @param reporting whether it is one of the units that report on the campaign
 * @param silent whether no site was visited there in the month of the day
 */
public record DistrictCell(String code, String name, boolean reporting, boolean silent, Map<String, Long> metrics) {}
