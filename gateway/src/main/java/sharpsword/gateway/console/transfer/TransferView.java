package sharpsword.gateway.console.transfer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sharpsword.gateway.console.page.Clock;
import sharpsword.gateway.console.page.Words;

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

    /** States in which a transfer waits for the signature of the police. */
    private static final Set<String> UNSIGNED = Set.of("SENT", "REROUTED");

    /** Whether the police have to sign for a transfer in that state, which the law wants at once (T17, Art. 7). */
    private static boolean waitsForSignature(String state) {
        return UNSIGNED.contains(state);
    }

    /** Its colour; while the police have to sign, that is at once. */
    static String light(String state, String light) {
        return waitsForSignature(state) ? Clock.AT_ONCE : light;
    }

    /** Its clocks, and the signature that is due at once. */
    List<Clock> allClocks() {
        return waitsForSignature(state)
                ? Stream.concat(Stream.of(Clock.atOnce("TRANSFER_SIGNATURE")), clocks.stream())
                        .toList()
                : clocks;
    }

    /** Names of officers as the transfer keeps them, else as the register has them. */
    List<String> names(List<String> officers, Words words) {
        return officers.stream()
                .map(officer -> people.containsKey(officer) ? people.get(officer) : words.officer(officer))
                .toList();
    }
}
