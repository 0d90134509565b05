package sharpsword.campaign.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import sharpsword.access.RefusedException;

/** What each event adds, row by row. */
class CountingTests {

    private static final String AT = "2024-06-12T02:00:00Z";

    static Stream<Arguments> rows() {
        return Stream.of(
                row("lead.registered.v1", "leads 1"),
                row("lead.registered.v1", "leadsTakenOver 1", "origin", "l-1", "predecessor", "l-1"),
                row("lead.registered.v1", "leads 1", "origin", "t-1", "predecessor", "t-1", "tip", "t-1"),
                row("lead.registered.v1", "leadsTakenOver 1", "origin", "t-1", "predecessor", "l-1", "tip", "t-1"),
                row("lead.concluded.v1", "leadsConcluded 1, leadsVerified 1", "outcome", "VERIFIED"),
                row("lead.concluded.v1", "leadsConcluded 1, leadsVerified 1", "outcome", "PARTLY"),
                row("lead.concluded.v1", "leadsConcluded 1", "outcome", "UNVERIFIED"),
                row("tip.submitted.v1", "tipsSubmitted 1"),
                row("tip.accepted.v1", "tipsAccepted 1"),
                row("tip.concluded.v1", "tipsConcluded 1, tipsVerified 1", "outcome", "VERIFIED"),
                row("tip.concluded.v1", "tipsConcluded 1", "outcome", "UNVERIFIED"),
                row("inspection.completed.v1", "officerDeployments 3, siteVisits 1", "siteVisits", 1, "officers", 3),
                row(
                        "inspection.completed.v1",
                        "jointOfficerDeployments 3, jointSiteVisits 1, officerDeployments 3, siteVisits 1",
                        "siteVisits",
                        1,
                        "officers",
                        3,
                        "programme",
                        "JOINT_ROUND"),
                row("problem.found.v1", "problems 1"),
                row("problem.written-off.v1", "problemsWrittenOff 1, problemsWrittenOffOnTime 1", "onTime", true),
                row("problem.written-off.v1", "problemsWrittenOff 1", "onTime", false),
                row(
                        "problem.written-off.v1",
                        "jointProblemsSolved 1, problemsWrittenOff 1",
                        "onTime",
                        false,
                        "programme",
                        "JOINT_ROUND"),
                row("problem.reopened.v1", "problemsReopened 1, problemsWrittenOff -1", "onTime", false),
                row(
                        "problem.reopened.v1",
                        "problemsReopened 1, problemsWrittenOff -1, problemsWrittenOffOnTime -1",
                        "onTime",
                        true),
                row("filing.proposed.v1", "plannedFilings 1", "kind", "PENALTY"),
                row("filing.proposed.v1", "plannedTransfers 1", "kind", "CRIMINAL"),
                row("case.opened.v1", "casesOpened 1"),
                row("case.filed.v1", "filedCases 1"),
                row("case.not-filed.v1", "casesNotFiled 1"),
                row("case.closed.v1", "casesClosed 1"),
                row("transfer.reported.v1", "transfersReported 1"),
                row("transfer.approved.v1", ""),
                row("transfer.sent.v1", "transfersSent 1"),
                row("transfer.received.v1", "transfersReceived 1"),
                row("transfer.police-filed.v1", "policeFiled 1"),
                row("transfer.police-refused.v1", "policeRefused 1"),
                row("reward.approved.v1", "rewardAmount 3000, rewardsApproved 1", "amount", 3000),
                row("leniency.granted.v1", "minorExempt 1", "kind", "MINOR_EXEMPT"),
                row("leniency.granted.v1", "statutoryMin 1", "kind", "STATUTORY_MIN"),
                row("leniency.granted.v1", "surchargeWaived 1", "kind", "SURCHARGE_WAIVED"),
                row("leniency.granted.v1", "", "kind", "SOMETHING_ELSE"),
                row("enterprise.changed.v1", "positiveListEntries 1", "what", "ADMITTED"),
                row("enterprise.changed.v1", "", "what", "DESCRIBED"),
                row("operation.advanced.v1", "", "state", "INSPECTING"));
    }

    private static Arguments row(String type, String adds, Object... data) {
        return Arguments.of(type, adds, data);
    }

    @ParameterizedTest(name = "{0} adds {1}")
    @MethodSource("rows")
    void adds(String type, String adds, Object[] data) {
        Map<String, Long> added = new TreeMap<>();
        FactsFixture.fact(FactsFixture.event(type, "s-1", 1, AT, data))
                .contributions()
                .forEach((metric, amount) -> added.put(metric.code(), amount));

        assertThat(added.entrySet().stream().map(entry -> entry.getKey() + " " + entry.getValue()))
                .containsExactly(adds.isEmpty() ? new String[0] : adds.split(", "));
    }

    @Test
    void everyTypeHasARow() {
        Set<String> tested = new TreeSet<>();
        rows().forEach(arguments -> tested.add((String) arguments.get()[0]));

        assertThat(tested).isEqualTo(new TreeSet<>(Counting.TYPES));
    }

    @Test
    void anInspectionWithoutItsCountsIsRefused() {
        assertThatThrownBy(() -> FactsFixture.fact(FactsFixture.event("inspection.completed.v1", "i-1", 1, AT)))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("event-field-missing");
    }

    @Test
    void aTypeThatCountsNowhereMakesNoFact() {
        assertThat(FactsFixture.READING.of(FactsFixture.event("lead.assigned.v1", "l-1", 2, AT)))
                .isEmpty();
    }
}
