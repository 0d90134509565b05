package sharpsword.gateway.console.docket;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sharpsword.gateway.console.page.ClockWords;
import sharpsword.gateway.console.page.Words;

/** What the codes in the sentences of a case's timeline mean. */
final class CaseCodes {

    private CaseCodes() {}

    static Map<String, String> of(CaseView view, Words words) {
        CaseView.Proposal from = view.proposal();
        Map<String, String> codes = new HashMap<>();
        codes.put(from.violation(), words.violation(from.operation(), from.violation()));
        codes.put(from.kind(), words.of("option.kind", from.kind()));
        List.of("SUSPECTED", "NOT_SUSPECTED").forEach(result -> codes.put(result, words.of("crime", result)));
        ground(codes, view.noPenalty() == null ? null : view.noPenalty().ground(), words);
        ground(codes, view.ending() == null ? null : view.ending().ground(), words);
        ClockWords clocks = new ClockWords(words);
        view.clocks().forEach(clock -> codes.put(clock.code(), clocks.title(clock)));
        view.people().forEach(codes::put);
        view.investigation().officers().forEach(officer -> codes.put(officer, view.nameOf(officer, words)));
        return codes;
    }

    private static void ground(Map<String, String> codes, @Nullable String ground, Words words) {
        if (ground != null) {
            codes.put(ground, words.of("option.ground", ground));
        }
    }
}
