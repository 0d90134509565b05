package sharpsword.gateway.console.docket;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sharpsword.gateway.console.page.Clock;
import sharpsword.gateway.console.page.Words;

/** A case as case-service tells it, as far as its page shows it. */
record CaseView(
        String id,
        String state,
        long revision,
        @Nullable String number,
        Proposal proposal,
        @Nullable String enterpriseName,
        Instant openedAt,
        Instant changedAt,
        @Nullable Conditions conditions,
        @Nullable Filing filing,
        Investigation investigation,
        @Nullable Screening crime,
        @Nullable Handover handover,
        @Nullable NoPenalty noPenalty,
        @Nullable Ending ending,
        List<String> possible,
        String light,
        List<Clock> clocks,
        Map<String, String> people) {

    record Proposal(
            String problem,
            String operation,
            int year,
            String district,
            String agency,
            @Nullable String enterprise,
            String violation,
            String kind,
            Instant discoveredAt,
            LocalDate actDate) {}

    record By(String officer, String name, String agency, Instant at) {}

    record Answer(boolean met, String reason) {}

    record Conditions(Answer evidence, Answer penaltyDue, Answer ownJurisdiction, Answer withinLimitation) {}

    record Filing(String number, Instant at, By approvedBy) {}

    record Report(String title, String proposal, By by) {}

    record Investigation(List<String> officers, @Nullable Report report) {}

    record Hit(String rule, String offence, String action, String article, String text, String textEn) {}

    record Screening(String result, String source, List<Hit> hits, String reason) {}

    record Handover(String transfer) {}

    record NoPenalty(String ground, String number, String reason, By by) {}

    record Ending(
            @Nullable String ground,
            String reason,
            @Nullable String paper,
            By by) {}

    /** Name of an officer as the case keeps it, else as the register has it. */
    String nameOf(String officer, Words words) {
        String kept = people.get(officer);
        return kept == null ? words.officer(officer) : kept;
    }
}
