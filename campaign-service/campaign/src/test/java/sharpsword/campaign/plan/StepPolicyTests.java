package sharpsword.campaign.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import sharpsword.access.Refusal;
import sharpsword.reference.routing.Operation;

class StepPolicyTests {

    @Test
    void aCampaignWithoutOneOfTheSevenIsNotSubmitted() {
        Campaign campaign = complete();
        Campaign lacking = new Campaign(
                campaign.id(),
                campaign.visibleTo(),
                campaign.year(),
                campaign.title(),
                campaign.state(),
                campaign.operations().subList(0, 6),
                null,
                campaign.steps());

        assertThat(objection(CampaignAction.SUBMIT, lacking, "lead-1", "").orElseThrow())
                .extracting(Refusal::code, refusal -> refusal.arguments().get("missing"))
                .containsExactly("campaign-incomplete", "BLUE_SKY");
    }

    @Test
    void aCompleteCampaignIsSubmitted() {
        assertThat(objection(CampaignAction.SUBMIT, complete(), "lead-1", "")).isEmpty();
    }

    @Test
    void theSubmitterDoesNotApprove() {
        Campaign submitted = submitted();

        assertThat(objection(CampaignAction.APPROVE, submitted, "lead-1", "").map(Refusal::code))
                .contains("campaign-own-submission");
        assertThat(objection(CampaignAction.APPROVE, submitted, "head-1", "")).isEmpty();
    }

    @Test
    void aReturnHasAReason() {
        assertThat(objection(CampaignAction.RETURN, submitted(), "head-1", " ").map(Refusal::code))
                .contains("note-required");
        assertThat(objection(CampaignAction.RETURN, submitted(), "head-1", "缺配额"))
                .isEmpty();
    }

    @Test
    void aSummaryIsWritten() {
        assertThat(objection(CampaignAction.SUMMARISE, submitted(), "lead-1", "")
                        .map(Refusal::code))
                .contains("note-required");
    }

    private static Optional<Refusal> objection(CampaignAction action, Campaign campaign, String officer, String note) {
        return StepPolicy.objection(action, new StepPolicy.Asked(campaign, officer, note, TermsFixture.PACKAGES));
    }

    private static Campaign complete() {
        Campaign campaign = Campaign.draft(2024, "2024 年利剑执法", Set.of("D:500000"));
        for (Operation operation : Operation.values()) {
            campaign = campaign.with(TermsFixture.of(operation));
        }
        return campaign;
    }

    private static Campaign submitted() {
        return complete()
                .moved(
                        new Campaign.Step(
                                CampaignAction.SUBMIT,
                                CampaignState.SUBMITTED,
                                Instant.parse("2024-03-01T02:00:00Z"),
                                "lead-1",
                                ""),
                        Set.of("D:500000"));
    }
}
