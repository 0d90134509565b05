package sharpsword.campaign;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import sharpsword.access.Caller;
import sharpsword.access.Refusal;
import sharpsword.access.Visibility;

/**
 * The city's own agencies and its leaders. What holds for the whole city is theirs to keep, whatever role somebody holds in a
 * district or at a partner.
 */
@Component
public final class Headquarters {

    private final CampaignSettings settings;

    Headquarters(CampaignSettings settings) {
        this.settings = settings;
    }

    /** Scope keys of what only the headquarters sees. */
    public Set<String> visibleTo() {
        return Visibility.nobody()
                .district(settings.city(), code -> List.of())
                .leadership()
                .keys();
    }

    public boolean has(Caller caller) {
        return caller.keys().sees(visibleTo());
    }

    /**
     * Refuses everybody else.
     *
     * @throws sharpsword.access.RefusedException {@code headquarters-only}
     */
    public void require(Caller caller) {
        if (!has(caller)) {
            throw Refusal.notEntitled("headquarters-only").asException();
        }
    }
}
