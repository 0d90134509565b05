package sharpsword.gateway.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sharpsword.gateway.testing.CodesOfServices;

/** A list can be narrowed to each state that its records can be in, and to no other. */
class StatesToFilterByTests extends ConsoleTest {

    private static final Pattern FILTER = Pattern.compile("(?s)<select[^>]*name=\"state\".*?</select>");
    private static final Pattern CODE = Pattern.compile("value=\"([A-Z_]+)\"");

    @ParameterizedTest
    @CsvSource({
        "/console/cases, case-service/src/main/java/sharpsword/casework/docket/CaseState.java",
        "/console/transfers, case-service/src/main/java/sharpsword/casework/transfer/TransferState.java",
        "/console/tips, campaign-service/rewarded-reporting/src/main/java/sharpsword/operation/rewardedreporting/tip/TipState.java",
        "/console/rewards, campaign-service/rewarded-reporting/src/main/java/sharpsword/operation/rewardedreporting/reward/RewardState.java",
        "/console/operations/hazardous-waste/leads, campaign-service/operation/src/main/java/sharpsword/operation/lead/LeadState.java",
        "/console/operations/hazardous-waste/inspections, campaign-service/operation/src/main/java/sharpsword/operation/inspection/InspectionState.java",
        "/console/operations/hazardous-waste/problems, campaign-service/operation/src/main/java/sharpsword/operation/problem/ProblemState.java"
    })
    void areAllOffered(String list, String source) throws Exception {
        String page = open(list).andReturn().getResponse().getContentAsString();

        Set<String> offered = FILTER.matcher(page)
                .results()
                .flatMap(filter -> CODE.matcher(filter.group()).results())
                .map(option -> option.group(1))
                .collect(Collectors.toSet());
        assertThat(offered).isEqualTo(CodesOfServices.of(source));
    }
}
