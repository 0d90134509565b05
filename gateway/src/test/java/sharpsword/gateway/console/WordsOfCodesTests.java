package sharpsword.gateway.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sharpsword.gateway.testing.CodesOfServices;

/** Every code that a lifecycle of the services knows has a word here, so that no page shows a bare code. */
class WordsOfCodesTests {

    @ParameterizedTest
    @CsvSource({
        "state.case, case-service/src/main/java/sharpsword/casework/docket/CaseState.java",
        "action.case, case-service/src/main/java/sharpsword/casework/docket/CaseAction.java",
        "option.ground, case-service/src/main/java/sharpsword/casework/docket/NoPenaltyGround.java",
        "state.transfer, case-service/src/main/java/sharpsword/casework/transfer/TransferState.java",
        "action.transfer, case-service/src/main/java/sharpsword/casework/transfer/TransferAction.java",
        "state.campaign, campaign-service/campaign/src/main/java/sharpsword/campaign/plan/CampaignState.java",
        "action.campaign, campaign-service/campaign/src/main/java/sharpsword/campaign/plan/CampaignAction.java",
        "state.lead, campaign-service/operation/src/main/java/sharpsword/operation/lead/LeadState.java",
        "option.source, campaign-service/operation/src/main/java/sharpsword/operation/lead/LeadSource.java",
        "state.inspection, campaign-service/operation/src/main/java/sharpsword/operation/inspection/InspectionState.java",
        "action.inspection, campaign-service/operation/src/main/java/sharpsword/operation/inspection/InspectionAction.java",
        "state.problem, campaign-service/operation/src/main/java/sharpsword/operation/problem/ProblemState.java",
        "action.problem, campaign-service/operation/src/main/java/sharpsword/operation/problem/ProblemAction.java",
        "option.passed, campaign-service/operation/src/main/java/sharpsword/operation/problem/CheckTest.java",
        "state.plan, campaign-service/operation/src/main/java/sharpsword/operation/plan/PlanState.java",
        "action.plan, campaign-service/operation/src/main/java/sharpsword/operation/plan/PlanAction.java",
        "state.tip, campaign-service/rewarded-reporting/src/main/java/sharpsword/operation/rewardedreporting/tip/TipState.java",
        "state.reward, campaign-service/rewarded-reporting/src/main/java/sharpsword/operation/rewardedreporting/reward/RewardState.java",
        "action.reward, campaign-service/rewarded-reporting/src/main/java/sharpsword/operation/rewardedreporting/reward/RewardAction.java",
        "state.opening, campaign-service/rewarded-reporting/src/main/java/sharpsword/operation/rewardedreporting/opening/OpeningState.java",
        "action.opening, campaign-service/rewarded-reporting/src/main/java/sharpsword/operation/rewardedreporting/opening/OpeningAction.java",
        "option.channel, campaign-service/rewarded-reporting/src/main/java/sharpsword/operation/rewardedreporting/tip/Channel.java",
        "option.criterion, campaign-service/rewarded-reporting/src/main/java/sharpsword/operation/rewardedreporting/tip/AcceptancePolicy.java",
        "option.task, agency-service/src/main/java/sharpsword/agency/worklist/Task.java"
    })
    void isThere(String group, String source) {
        Set<String> codes = CodesOfServices.of(source);

        assertThat(codes).hasSizeGreaterThan(2);
        assertThat(words().stringPropertyNames())
                .containsAll(codes.stream().map(code -> group + "." + code).toList());
    }

    private static Properties words() {
        Properties words = new Properties();
        Stream.of("/messages.properties", "/console.properties").forEach(file -> {
            try (Reader reader = new InputStreamReader(
                    Objects.requireNonNull(WordsOfCodesTests.class.getResourceAsStream(file)),
                    StandardCharsets.UTF_8)) {
                words.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return words;
    }
}
