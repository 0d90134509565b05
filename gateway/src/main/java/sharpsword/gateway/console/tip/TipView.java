package sharpsword.gateway.console.tip;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sharpsword.gateway.console.page.Deadline;

/**
 * A tip as rewarded reporting tells it to officers, as far as the pages show it.
 *
 * @param token name by which officers speak of the tipster; says nothing about the person
 * @param named whether a real name lies under the seal
 * @param duplicates identifiers of the tips that repeat this one
 */
record TipView(
        String id,
        String state,
        int year,
        String channel,
        Account account,
        String token,
        boolean named,
        Instant submittedAt,
        Instant receivedAt,
        @Nullable Triage triage,
        @Nullable Instant acceptedAt,
        @Nullable Handover handover,
        List<String> duplicates,
        List<Deadline> clocks,
        long revision,
        List<String> possible) {

    record Account(
            String kind,
            String matter,
            String district,
            @Nullable String target,
            @Nullable String address,
            String content) {}

    record Signature(String name, String agency, Instant at) {}

    record Triage(
            @Nullable String criterion,
            @Nullable String duplicateOf,
            @Nullable String forwardedTo,
            @Nullable String note,
            Signature by) {}

    record Handover(
            String operation,
            String agency,
            @Nullable String lead,
            @Nullable Instant concludedAt) {}

    /** Whether a reward can be proposed for it: only for a report, and only for a true one. */
    boolean isRewardable() {
        return account.kind().equals("REPORT") && (state.equals("VERIFIED") || state.equals("PARTLY"));
    }

    /** Colour of the clock that ends first; none if none runs. */
    String light() {
        return clocks.isEmpty() ? "UNKNOWN" : clocks.getFirst().light();
    }
}
