package sharpsword.gateway.console.reward;

import static sharpsword.gateway.console.page.Field.Kind.NUMBER;
import static sharpsword.gateway.console.page.Field.Kind.TEXT;

import java.util.List;
import java.util.Map;
import org.springframework.http.HttpMethod;
import sharpsword.gateway.console.page.Action;
import sharpsword.gateway.console.page.Actions;
import sharpsword.gateway.console.page.Field;

/** What can be done with a reward, by the codes of rewarded reporting. A claim is the tipster's own. */
public final class RewardActions {

    static final String FAMILY = "reward";

    static final Actions ALL = Actions.of(
            review("REVIEW", true),
            review("RETURN", false),
            Action.post(FAMILY, "PROPOSE_AGAIN", "proposal", proposal()),
            Action.post(FAMILY, "NOTIFY", "notice"),
            Action.post(FAMILY, "APPROVE_PAYMENT", "approval"),
            Action.post(FAMILY, "PAY", "payment"),
            Action.post(FAMILY, "LAPSE", "lapse"));

    private RewardActions() {}

    /** What a proposal says; the service reckons the rest by the policy of the day of the report. */
    public static Field[] proposal() {
        return new Field[] {
            Field.of("policy", TEXT).optional(),
            Field.of("band", TEXT),
            Field.of("amount", NUMBER),
            Field.of("decision", TEXT).optional(),
            Field.of("fine", NUMBER).optional()
        };
    }

    private static Action review(String code, boolean passed) {
        return new Action(FAMILY, code, HttpMethod.POST, "review", Map.of("passed", passed), List.of());
    }
}
