package sharpsword.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static sharpsword.casework.TestTokens.HANDLER;
import static sharpsword.casework.TestTokens.HEAD;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.http.HttpStatus;

/** Several send the same transfer in the same moment. */
class SendingTwiceIntegrationTests extends CaseSteps {

    private static final Map<String, Object> CRIME = Map.of("quantities", Map.of("hazardousWasteTonnes", 5));

    private static final List<String> OFFICERS = List.of(HANDLER, HEAD, HANDLER, HEAD, HANDLER, HEAD);

    @BeforeEach
    void everybodyIsKnown() {
        knowEverybody();
    }

    @RepeatedTest(5)
    void keepsTheFenceOfATransferThatTheOtherOneSent() throws Exception {
        String id = investigatedCase("PENALTY", CRIME);
        String sending = "/api/case/transfers/" + packedTransfer(id) + "/sending";

        assertThat(together(sending)).containsOnlyOnce(HttpStatus.OK.value());

        assertThat(ok(get(HEAD, "/api/case/cases/" + id + "/timeline"))
                        .valueStream()
                        .map(line -> line.path("action").asString()))
                .contains("close-fence")
                .doesNotContain("open-fence");
    }

    private List<Integer> together(String sending) throws Exception {
        CyclicBarrier start = new CyclicBarrier(OFFICERS.size());
        try (var both = Executors.newFixedThreadPool(OFFICERS.size())) {
            var answers = OFFICERS.stream()
                    .map(officer -> both.submit(() -> {
                        start.await();
                        return post(officer, sending, "2024-06-27T04:00:00Z", null)
                                .getResponse()
                                .getStatus();
                    }))
                    .toList();
            List<Integer> statuses = new ArrayList<>();
            for (var answer : answers) {
                statuses.add(answer.get());
            }
            return statuses;
        }
    }
}
