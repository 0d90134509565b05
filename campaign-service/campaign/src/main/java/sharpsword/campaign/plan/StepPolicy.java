package sharpsword.campaign.plan;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import sharpsword.access.Refusal;
import sharpsword.reference.data.DataPackages;
import sharpsword.reference.routing.Routing;

/** What must hold before a campaign takes a step, each rule under its name; asked in this order. */
enum StepPolicy {
    ALL_SEVEN_ARE_PLANNED(CampaignAction.SUBMIT) {
        @Override
        Optional<Refusal> rule(Asked asked) {
            List<String> missing =
                    asked.campaign().unplanned().stream().map(Enum::name).toList();
            return missing.isEmpty()
                    ? Optional.empty()
                    : Optional.of(Refusal.rule("campaign-incomplete").with("missing", String.join(", ", missing)));
        }
    },
    EVERY_MATTER_HAS_ONE_OPERATION_ALL_YEAR(CampaignAction.SUBMIT) {
        @Override
        Optional<Refusal> rule(Asked asked) {
            Routing routing = Routing.of(asked.packages());
            int year = asked.campaign().year();
            return Stream.concat(
                            Stream.of(LocalDate.of(year, 1, 1)),
                            routing.turningDates().stream().filter(date -> date.getYear() == year))
                    .flatMap(date -> routing.matters(date).stream()
                            .filter(matter ->
                                    routing.operations(matter.code(), date).size() != 1)
                            .map(matter -> Refusal.rule("campaign-matter-unrouted")
                                    .with("matter", matter.code())
                                    .with("date", date)))
                    .findFirst();
        }
    },
    THE_SUBMITTER_DOES_NOT_APPROVE(CampaignAction.APPROVE) {
        @Override
        Optional<Refusal> rule(Asked asked) {
            return asked.officer().equals(asked.campaign().submittedBy())
                    ? Optional.of(Refusal.notEntitled("campaign-own-submission").with("officer", asked.officer()))
                    : Optional.empty();
        }
    },
    A_RETURN_HAS_A_REASON(CampaignAction.RETURN) {
        @Override
        Optional<Refusal> rule(Asked asked) {
            return noteMissing(asked);
        }
    },
    A_SUMMARY_IS_WRITTEN(CampaignAction.SUMMARISE) {
        @Override
        Optional<Refusal> rule(Asked asked) {
            return noteMissing(asked);
        }
    };

    private final CampaignAction action;

    StepPolicy(CampaignAction action) {
        this.action = action;
    }

    /** What the rules look at. */
    record Asked(Campaign campaign, String officer, String note, DataPackages packages) {}

    abstract Optional<Refusal> rule(Asked asked);

    static Optional<Refusal> objection(CampaignAction action, Asked asked) {
        return Arrays.stream(values())
                .filter(policy -> policy.action == action)
                .flatMap(policy -> policy.rule(asked).stream())
                .findFirst();
    }

    private static Optional<Refusal> noteMissing(Asked asked) {
        return asked.note().isBlank()
                ? Optional.of(Refusal.malformed("note-required").at("note"))
                : Optional.empty();
    }
}
