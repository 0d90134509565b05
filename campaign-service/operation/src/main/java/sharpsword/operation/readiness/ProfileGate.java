package sharpsword.operation.readiness;

import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import sharpsword.operation.profile.OperationProfile;
import sharpsword.operation.screening.ScreeningRules;
import sharpsword.reference.data.ReferenceData;
import sharpsword.reference.deadline.ChinaTime;

/** Lets no service start whose profile has a fault. */
@Component
final class ProfileGate implements SmartInitializingSingleton {

    private final OperationProfile profile;
    private final ScreeningRules rules;
    private final ReferenceData reference;
    private final Clock clock;

    ProfileGate(OperationProfile profile, ScreeningRules rules, ReferenceData reference, Clock clock) {
        this.profile = profile;
        this.rules = rules;
        this.reference = reference;
        this.clock = clock;
    }

    @Override
    public void afterSingletonsInstantiated() {
        List<String> faults =
                ProfileCheck.faults(profile, rules.all(), reference.packages(), ChinaTime.dateOf(clock.instant()));
        if (!faults.isEmpty()) {
            throw new IllegalStateException(
                    "The profile of " + profile.code() + " is not whole: " + String.join("; ", faults));
        }
    }
}
