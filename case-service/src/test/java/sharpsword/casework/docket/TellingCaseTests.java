package sharpsword.casework.docket;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import sharpsword.access.Role;
import sharpsword.casework.clock.Reckoner;
import sharpsword.casework.crime.CrimeFacts;
import sharpsword.casework.docket.TransfersOfCase.Known;
import sharpsword.messaging.document.Decision;
import sharpsword.messaging.document.Happening;
import sharpsword.reference.BuiltInPackages;
import sharpsword.reference.ReferenceKinds;
import sharpsword.reference.data.ReferenceData;

/** The lead is of 12 June 2024: 15 days of review; filed on 20 June: 90 days for the decision. */
class TellingCaseTests {

    private static final Instant FILED = Instant.parse("2024-06-20T02:00:00Z");
    private static final Instant LATER = Instant.parse("2024-06-25T02:00:00Z");
    private static final Instant REVIEW_ENDS = Instant.parse("2024-06-27T15:59:59.999999999Z");
    private static final Instant DECISION_ENDS = Instant.parse("2024-09-18T15:59:59.999999999Z");

    private final Reckoner reckoner = new Reckoner(new ReferenceData(ReferenceKinds.ALL, BuiltInPackages.load()));
    private final TellingCase telling = new TellingCase(reckoner, id -> List.of());

    @ParameterizedTest
    @EnumSource(CaseState.class)
    void saysInEveryStateWhenTheClockThatCountsEnds(CaseState state) {
        Happening told = telling.progressed("step", in(state), LATER);

        assertThat(told.eventType()).isEqualTo("case.progressed.v1");
        assertThat(told(told).dueAt())
                .isEqualTo(
                        switch (state) {
                            case PRELIM_REVIEW -> REVIEW_ENDS;
                            case FILED, INVESTIGATING, INVESTIGATION_DONE -> DECISION_ENDS;
                            case NOT_FILED, TRANSFERRED_OUT, FILING_REVOKED, SUSPENDED, TERMINATED, DECIDED, CLOSED ->
                                null;
                        });
    }

    /** The police may give the file of a case back, or take what they hold on, after it was closed. */
    @Test
    void saysTheGroundOnlyWhereTheCaseIsClosedByIt() {
        var by = CaseFixture.by("head", LATER);
        PenaltyCase closed = in(CaseState.CLOSED)
                .with(draft -> draft.ending = new Ending(Ending.Ground.TRANSFERRED, "公安机关已立案", null, by, null));

        assertThat(told(telling.told("close", "case.closed.v1", closed, LATER)).ground())
                .isEqualTo(Ending.Ground.TRANSFERRED);
        assertThat(told(telling.progressed("keep-fence", closed, LATER)).ground())
                .isNull();
    }

    @Test
    void saysNoEndWhileThePoliceHoldTheFile() {
        Known sent = new Known("t", "SENT", List.of(new Custody(FILED.plusSeconds(60), null)), false, false);
        TellingCase ofSent = new TellingCase(reckoner, id -> List.of(sent));

        CaseTold filed = told(ofSent.told("file", "case.filed.v1", in(CaseState.FILED), LATER));

        assertThat(filed.dueAt()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"PRELIM_REVIEW, 2024-06-27T15:59:59.999999999Z", "INVESTIGATING, 2024-09-18T15:59:59.999999999Z"})
    void keepsTheDeadlineOverAScreening(CaseState state, Instant end) {
        ScreeningCase screening = new ScreeningCase(null, reckoner, telling);

        Decision<PenaltyCase> decision = screening.decide(
                in(state),
                CaseFixture.at("2024-06-25T02:00:00Z"),
                CaseFixture.caller(CaseFixture.AGENCY, Role.CASE_HANDLER),
                CrimeFacts.NONE,
                null,
                null);

        assertThat(decision)
                .isInstanceOfSatisfying(
                        Decision.Accepted.class,
                        accepted -> assertThat(
                                        told((Happening) accepted.happenings().getFirst()))
                                .satisfies(told -> assertThat(told.dueAt()).isEqualTo(end))
                                .satisfies(told -> assertThat(told.detail()).containsEntry("result", "NOT_SUSPECTED")));
    }

    @Test
    void isTheOnlyOneThatMakesWhatIsTold() {
        JavaClasses docket = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("sharpsword.casework");

        methods()
                .that()
                .areDeclaredIn(CaseTold.class)
                .and()
                .haveName("of")
                .should()
                .onlyBeCalled()
                .byClassesThat(equivalentTo(TellingCase.class))
                .check(docket);
        constructors()
                .that()
                .areDeclaredIn(CaseTold.class)
                .should()
                .onlyBeCalled()
                .byClassesThat(equivalentTo(CaseTold.class))
                .check(docket);
    }

    /** A case that was filed on 20 June, if its state is one after the filing. */
    private static PenaltyCase in(CaseState state) {
        PenaltyCase filed = CaseFixture.aFiledCase(FILED);
        return switch (state) {
            case PRELIM_REVIEW, NOT_FILED, TRANSFERRED_OUT -> CaseFixture.aCaseIn(state);
            case DECIDED -> CaseFixture.decided(filed, LATER);
            case SUSPENDED ->
                filed.with(draft -> {
                    draft.state = state;
                    draft.investigation = filed.investigation()
                            .suspended(new Investigation.Suspension("待鉴定", CaseFixture.by("head", FILED), null));
                });
            default -> filed.with(draft -> draft.state = state);
        };
    }

    private static CaseTold told(Happening happening) {
        return (CaseTold) happening.data();
    }
}
