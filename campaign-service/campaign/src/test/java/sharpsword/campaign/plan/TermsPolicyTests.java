package sharpsword.campaign.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import sharpsword.access.Refusal;
import sharpsword.reference.data.DataPackages;
import sharpsword.reference.routing.Operation;

class TermsPolicyTests {

    private static final TermsPolicy.Setting YEAR = new TermsPolicy.Setting(2024, TermsFixture.PACKAGES);

    static Stream<Arguments> spoilt() {
        return Stream.of(
                row(TermsPolicy.ENDS_AFTER_IT_BEGINS, TermsFixture.period("2024-06-30", "2024-06-01")),
                row(TermsPolicy.LIES_IN_THE_YEAR_OF_THE_CAMPAIGN, TermsFixture.period("2024-12-01", "2025-01-31")),
                row(TermsPolicy.RUNS_SOMEWHERE, TermsFixture.districts()),
                row(TermsPolicy.NAMES_EACH_DISTRICT_ONCE, TermsFixture.districts("500112", "500112")),
                row(TermsPolicy.DISTRICTS_EXIST_FROM_THE_FIRST_DAY_TO_THE_LAST, TermsFixture.districts("500999")),
                row(TermsPolicy.QUOTAS_CONCERN_ITS_DISTRICTS, TermsFixture.quotas(new Quota("500101", 3))),
                row(
                        TermsPolicy.ONE_QUOTA_FOR_A_DISTRICT,
                        TermsFixture.quotas(new Quota("500112", 3), new Quota("500112", 4))),
                row(TermsPolicy.QUOTAS_ARE_POSITIVE, TermsFixture.quotas(new Quota("500112", 0))),
                row(TermsPolicy.PARTNERS_ARE_OTHERS_AND_NAMED_ONCE, TermsFixture.partners("CORPS-500000")),
                row(TermsPolicy.PARTNERS_ARE_OTHERS_AND_NAMED_ONCE, TermsFixture.partners("PSB-500000", "PSB-500000")),
                row(TermsPolicy.RESTS_ON_LAW, TermsFixture.legalBasis()),
                row(TermsPolicy.RESTS_ON_ARTICLES_IN_FORCE_ON_THE_FIRST_DAY, TermsFixture.legalBasis("SWL-999")));
    }

    private static Arguments row(TermsPolicy policy, Terms terms) {
        return Arguments.of(policy, terms);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("spoilt")
    void refusesWhatBreaksOneRule(TermsPolicy policy, Terms terms) {
        Refusal refusal = TermsPolicy.firstObjection(terms, YEAR).orElseThrow();

        assertThat(policy.objection(terms, YEAR)).contains(refusal);
        assertThat(PolicyCodes.ALL).contains(refusal.code());
    }

    @Test
    void refusesAnOperationToWhichNoMatterIsRouted() {
        var emptied = new TermsPolicy.Setting(2024, DataPackages.EMPTY);

        assertThat(TermsPolicy.HAS_A_MATTER
                        .objection(TermsFixture.june(), emptied)
                        .map(Refusal::code))
                .contains("plan-operation-without-matter");
    }

    @Test
    void everyRuleIsBrokenOnceAbove() {
        Set<TermsPolicy> broken = spoilt().map(
                        arguments -> (TermsPolicy) arguments.get()[0])
                .collect(Collectors.toCollection(HashSet::new));

        broken.add(TermsPolicy.HAS_A_MATTER);
        assertThat(broken).containsExactlyInAnyOrderElementsOf(TermsPolicy.ALL);
    }

    @ParameterizedTest
    @EnumSource(Operation.class)
    void acceptsGoodTermsOfEveryOperation(Operation operation) {
        assertThat(TermsPolicy.firstObjection(TermsFixture.of(operation), YEAR)).isEmpty();
    }

    @Test
    void refusesADistrictThatEndsWithinThePeriod() {
        Terms across = TermsFixture.period("2025-10-01", "2025-12-31");

        assertThat(TermsPolicy.firstObjection(across, new TermsPolicy.Setting(2025, TermsFixture.PACKAGES))
                        .map(Refusal::code))
                .contains("plan-district-unknown");
    }
}
