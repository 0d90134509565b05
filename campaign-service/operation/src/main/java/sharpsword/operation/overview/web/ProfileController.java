package sharpsword.operation.overview.web;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import sharpsword.operation.desk.OperationApi;
import sharpsword.operation.profile.Checklists;
import sharpsword.operation.profile.OperationProfile;
import sharpsword.operation.screening.ScreeningRules;
import sharpsword.reference.data.ReferenceData;
import sharpsword.reference.deadline.ChinaTime;

/** What pages need to know of this operation; the one set of operation pages is driven by it. */
@OperationApi
final class ProfileController {

    private final OperationProfile profile;
    private final ScreeningRules rules;
    private final ReferenceData reference;
    private final Clock clock;

    ProfileController(OperationProfile profile, ScreeningRules rules, ReferenceData reference, Clock clock) {
        this.profile = profile;
        this.rules = rules;
        this.reference = reference;
        this.clock = clock;
    }

    /**
     * The profile as it stands on a day.
     *
     * @param on the day; today if it is left out
     */
    @GetMapping("/profile")
    ProfileView profile(@RequestParam @Nullable LocalDate on) {
        LocalDate day = on == null ? ChinaTime.dateOf(clock.instant()) : on;
        return ProfileView.of(
                profile, rules.all(), Checklists.on(day, profile, reference.packages()), day, reference.packages());
    }
}
