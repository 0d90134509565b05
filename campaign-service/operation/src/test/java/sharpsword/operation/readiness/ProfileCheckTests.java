package sharpsword.operation.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import sharpsword.operation.profile.OperationProfile;
import sharpsword.operation.screening.ScreeningRule;
import sharpsword.operation.trial.TrialProfile;
import sharpsword.operation.trial.TrialRule;
import sharpsword.reference.data.DataPackages;

/** Which profiles a service starts with. */
class ProfileCheckTests {

    private static final LocalDate DAY = LocalDate.of(2024, 6, 5);
    private static final DataPackages PACKAGES = TrialProfile.reference().packages();

    @Test
    void findsNothingInAWholeProfile() {
        assertThat(faults(TrialProfile.PROFILE, new TrialRule())).isEmpty();
    }

    @Test
    void findsAMatterThatBelongsToAnotherOperation() {
        assertThat(faults(TrialProfile.PROFILE.withMatters("AIR"), new TrialRule()))
                .anyMatch(fault -> fault.contains("AIR is not routed to CLEAR_WATER"))
                .anyMatch(fault -> fault.contains("TEST-01 finds the matter WATER"));
    }

    @Test
    void findsAStrandWithoutChecklistAndACodeThatIsGivenTwice() {
        OperationProfile profile = TrialProfile.PROFILE.withStrand("OUTLETS", "排口", "Outlets", "PLATING");

        assertThat(faults(profile, new TrialRule(), new TrialRule()))
                .anyMatch(fault -> fault.contains("The strand OUTLETS has no checklist"))
                .anyMatch(fault -> fault.contains("Two rules have the code TEST-01"));
    }

    @Test
    void findsThatDataIsNotInForceYet() {
        assertThat(ProfileCheck.faults(
                        TrialProfile.PROFILE, List.of(new TrialRule()), PACKAGES, LocalDate.of(2018, 1, 1)))
                .anyMatch(fault -> fault.contains("TEST-01.most is not in force"))
                .anyMatch(fault -> fault.contains("There is no checklist"))
                .anyMatch(fault -> fault.contains("There is no violation catalogue"));
    }

    private static List<String> faults(OperationProfile profile, ScreeningRule... rules) {
        return ProfileCheck.faults(profile, List.of(rules), PACKAGES, DAY);
    }
}
