package sharpsword.agency.district;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import sharpsword.access.Refusal;
import sharpsword.reference.data.ReferenceData;
import sharpsword.reference.deadline.ChinaTime;
import sharpsword.reference.district.Districts;

/** The districts as the loaded data packages know them today, ended ones included. */
@Component
public final class DistrictTree {

    /** Chongqing as a whole. */
    public static final String CITY = "500000";

    private final ReferenceData reference;
    private final Clock clock;

    DistrictTree(ReferenceData reference, Clock clock) {
        this.reference = reference;
        this.clock = clock;
    }

    /** Codes of the units above a district, nearest first. */
    public List<String> ancestors(String district) {
        return today().ancestors(district);
    }

    /** Whether somebody who is competent in one district is competent in the other, because it is the same or above. */
    public boolean reaches(String from, String to) {
        return from.equals(to) || ancestors(to).contains(from);
    }

    /**
     * Refuses codes that no package knows.
     *
     * @throws sharpsword.access.RefusedException {@code district-unknown}
     */
    public void requireKnown(String district, String field) {
        if (today().known(district).isEmpty()) {
            throw new Refusal(Refusal.Kind.RULE, "district-unknown", field, Map.of("district", district)).asException();
        }
    }

    private Districts today() {
        return Districts.on(ChinaTime.dateOf(clock.instant()), reference.packages());
    }
}
