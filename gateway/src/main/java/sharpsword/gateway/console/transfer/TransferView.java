package sharpsword.gateway.console.transfer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sharpsword.gateway.console.page.Clock;

/** A transfer as case-service tells it to this caller, as far as its page shows it. */
record TransferView(
        String id,
        String state,
        long revision,
        Origin origin,
        String offence,
        String basis,
        @Nullable String summary,
        List<String> team,
        String to,
        String copyTo,
        Instant reportedAt,
        @Nullable Verdict approval,
        List<Item> checklist,
        List<Material> materials,
        List<String> missing,
        @Nullable SharedPart shared,
        String wanted,
        @Nullable Verdict policeDecision,
        @Nullable String outcome,
        List<String> possible,
        String light,
        List<Clock> clocks,
        Map<String, String> people) {

    record Origin(
            String caseId,
            String operation,
            int year,
            String district,
            String agency,
            @Nullable String enterprise) {}

    record By(String name, String agency, Instant at) {}

    record Verdict(boolean granted, @Nullable String number, String reasons, By by) {}

    record Item(String code, String title, String titleEn, String need) {}

    record Material(
            String code,
            @Nullable String title,
            @Nullable String sha256,
            @Nullable String noneBecause,
            By by) {}

    record SharedPart(
            @Nullable String caseNumber,
            String violation,
            LocalDate actDate,
            @Nullable String report,
            List<String> investigators) {}

    /** Names of officers, or their identifiers where they are not known. */
    List<String> names(List<String> officers) {
        return officers.stream()
                .map(officer -> people.getOrDefault(officer, officer))
                .toList();
    }
}
