package sharpsword.gateway.console.opening;

import java.util.List;
import java.util.Map;
import org.springframework.http.HttpMethod;
import sharpsword.gateway.console.page.Action;
import sharpsword.gateway.console.page.Actions;

/** What can be done with a request to open a seal, by the codes of rewarded reporting. */
final class OpeningActions {

    static final String FAMILY = "opening";

    /** Shows the identity, once, to the one who asked. */
    static final String SHOW = "SHOW";

    static final Actions ALL =
            Actions.of(answer("CONSENT", true), answer("REFUSE", false), Action.post(FAMILY, SHOW, "showing"));

    private OpeningActions() {}

    private static Action answer(String code, boolean consents) {
        return new Action(FAMILY, code, HttpMethod.POST, "answer", Map.of("consents", consents), List.of());
    }
}
