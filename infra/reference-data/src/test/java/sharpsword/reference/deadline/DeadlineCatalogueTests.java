package sharpsword.reference.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sharpsword.reference.BuiltInPackages;
import sharpsword.reference.data.DataPackages;

/** Length and counted unit of every clock; the unit follows from the instrument, not from the row. */
class DeadlineCatalogueTests {

    private static final DataPackages PACKAGES = BuiltInPackages.load();
    private static final LocalDate IN_2024 = LocalDate.of(2024, 6, 3);
    private static final String CLOCKS = """
            LIMITATION                       | 24 MONTH
            LIMITATION_HARM                  | 60 MONTH
            FILING_DECISION                  | 15 CALENDAR_DAY
            DECISION                         | 90 CALENDAR_DAY
            EVIDENCE_REGISTRATION            | 7 WORKING_DAY
            EVIDENCE_REGISTRATION_PAPER      | 24 HOUR
            STATEMENT                        | 5 WORKING_DAY
            HEARING_REQUEST                  | 5 WORKING_DAY
            HEARING_NOTICE_LEAD              | 7 WORKING_DAY
            SERVICE_DECISION                 | 7 WORKING_DAY
            SERVICE_BY_ANNOUNCEMENT          | 30 CALENDAR_DAY
            PAYMENT                          | 15 CALENDAR_DAY
            SURCHARGE_CAP                    | 34 CALENDAR_DAY
            RECONSIDERATION                  | 60 CALENDAR_DAY
            LITIGATION                       | 6 MONTH
            LITIGATION_AFTER_RECONSIDERATION | 15 CALENDAR_DAY
            COURT_APPLICATION                | 3 MONTH
            DEMAND                           | 10 WORKING_DAY
            COURT_ACCEPTANCE                 | 5 WORKING_DAY
            COURT_RULING                     | 7 WORKING_DAY
            COURT_RULING_HEARD               | 30 CALENDAR_DAY
            PUBLICATION                      | 7 WORKING_DAY
            PUBLICATION_WITHDRAW             | 3 WORKING_DAY
            SUMMARY_FILE                     | 3 WORKING_DAY
            CORRECTION_ORDER                 | 3 WORKING_DAY
            RECHECK                          | 30 CALENDAR_DAY
            SEAL_APPROVAL                    | 24 HOUR
            SEAL_TERM                        | 30 CALENDAR_DAY
            SEAL_RELEASE_DECISION            | 5 WORKING_DAY
            SEAL_RELEASE_SERVICE             | 3 WORKING_DAY
            SEAL_GOODS_CLAIM                 | 60 CALENDAR_DAY
            PRODUCTION_DECISION_SERVICE      | 7 WORKING_DAY
            PRODUCTION_PLAN                  | 15 WORKING_DAY
            RESTRICTION_TERM                 | 3 MONTH
            PRODUCTION_COMPLETION_REPORT     | 15 WORKING_DAY
            PRODUCTION_FOLLOW_UP             | 30 CALENDAR_DAY
            DETENTION_TRANSFER               | 3 WORKING_DAY
            DETENTION_MORE_PAPERS            | 3 WORKING_DAY
            DETENTION_DECISION_COPY          | 3 WORKING_DAY
            DETENTION_REJECTION              | 5 WORKING_DAY
            TRANSFER_APPROVAL                | 3 CALENDAR_DAY
            TRANSFER_SEND                    | 24 HOUR
            TRANSFER_MORE_PAPERS             | 24 HOUR
            TRANSFER_SUPPLEMENT              | 3 CALENDAR_DAY
            TRANSFER_REROUTE                 | 24 HOUR
            TRANSFER_RETURN                  | 24 HOUR
            POLICE_DECISION                  | 3 CALENDAR_DAY
            POLICE_DECISION_VERIFY           | 7 CALENDAR_DAY
            POLICE_DECISION_MAJOR            | 30 CALENDAR_DAY
            POLICE_NOTICE                    | 3 CALENDAR_DAY
            EVIDENCE_HANDOVER                | 3 CALENDAR_DAY
            POLICE_REVIEW_REQUEST            | 3 WORKING_DAY
            POLICE_REVIEW_ANSWER             | 3 WORKING_DAY
            FILING_SUPERVISION               | 3 CALENDAR_DAY
            POLICE_EXPLANATION               | 7 CALENDAR_DAY
            POLICE_FILING_ON_ORDER           | 15 CALENDAR_DAY
            PROC_DEMANDED_TRANSFER           | 3 CALENDAR_DAY
            NON_PROSECUTION_NOTICE           | 3 CALENDAR_DAY
            PROC_OPINION_REPLY               | 2 MONTH
            CONSULTATION                     | 7 CALENDAR_DAY
            SHARING_PLATFORM                 | 7 CALENDAR_DAY
            TIP_TRIAGE                       | 5 WORKING_DAY
            TIP_DISPATCH                     | 1 WORKING_DAY
            TIP_INVESTIGATION                | 30 CALENDAR_DAY
            REWARD_DECISION                  | 15 WORKING_DAY
            REWARD_CLAIM                     | 60 CALENDAR_DAY
            REWARD_PAYMENT                   | 10 WORKING_DAY
            PROBLEM_ON_THE_SPOT              | 3 WORKING_DAY
            PROBLEM_GENERAL                  | 15 WORKING_DAY
            PROBLEM_SERIOUS                  | 30 CALENDAR_DAY
            PROBLEM_PUBLICITY                | 5 WORKING_DAY
            PROBLEM_RECHECK                  | 3 MONTH
            """;

    @ParameterizedTest
    @CsvSource(textBlock = CLOCKS, delimiter = '|')
    void clockHasItsLengthAndUnit(String code, String expected) {
        assertThat(Deadlines.of(PACKAGES).term(code, IN_2024)).hasToString("Optional[" + expected + "]");
    }

    @Test
    void tableAboveNamesEveryClock() {
        assertThat(PACKAGES.latest(DeadlineRules.KIND).stream()
                        .flatMap(one -> one.content().rules().stream())
                        .map(DeadlineRule::code)
                        .distinct())
                .containsExactlyElementsOf(CLOCKS.lines()
                        .map(line -> line.split("\\|", 2)[0].strip())
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "APL, 1, CALENDAR_DAY", "APL, 2, WORKING_DAY", "APL, 3, WORKING_DAY", "APL, 4, CALENDAR_DAY",
        "APL, 5, WORKING_DAY", "APL, 7, WORKING_DAY", "APL, 10, CALENDAR_DAY", "APL, 15, CALENDAR_DAY",
        "MEP23, 2, CALENDAR_DAY", "MEP23, 3, WORKING_DAY", "MEP23, 5, WORKING_DAY", "MEP23, 7, WORKING_DAY",
        "MEP23, 15, CALENDAR_DAY", "AEL, 1, WORKING_DAY", "AEL, 10, WORKING_DAY", "AEL, 11, CALENDAR_DAY",
        "T17, 3, CALENDAR_DAY", "D15, 3, WORKING_DAY", "D15, 15, WORKING_DAY", "CTR, 5, CALENDAR_DAY"
    })
    void plainDaysMeanWhatTheInstrumentSays(String instrument, int amount, DayUnit expected) {
        ClockUnits units = PACKAGES.latest(ClockUnits.KIND).getFirst().content();

        assertThat(units.unit(instrument, amount, StatedUnit.DAY)).hasValue(expected);
        assertThat(units.unit(instrument, amount, StatedUnit.WORKING_DAY)).hasValue(DayUnit.WORKING_DAY);
    }

    @Test
    void unknownInstrumentLeavesPlainDaysOpen() {
        ClockUnits units = PACKAGES.latest(ClockUnits.KIND).getFirst().content();

        assertThat(units.unit("NOWHERE", 3, StatedUnit.DAY)).isEmpty();
        assertThat(units.unit("NOWHERE", 3, StatedUnit.MONTH)).hasValue(DayUnit.MONTH);
    }
}
