package sharpsword.agency.account.client;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.function.Supplier;
import sharpsword.access.Refusal;
import sharpsword.agency.account.AccountsAway;

/** Asks Keycloak and translates its failures: what the realm refuses is a refusal, everything else may pass by itself. */
final class Asking {

    private Asking() {}

    /**
     * Asks for something.
     *
     * @param refused code for what the realm does not accept
     * @throws AccountsAway when it does not answer, is failing, or does not let this service in
     * @throws sharpsword.access.RefusedException with that code
     */
    static <T> T ask(String refused, Supplier<T> question) {
        try {
            return question.get();
        } catch (BadRequestException invalid) {
            throw Refusal.rule(refused).asException();
        } catch (WebApplicationException failing) {
            throw new AccountsAway("Keycloak answers " + failing.getResponse().getStatus(), failing);
        } catch (ProcessingException away) {
            Throwable cause = away.getCause() == null ? away : away.getCause();
            if (cause instanceof BadRequestException) {
                throw Refusal.rule(refused).asException();
            }
            throw new AccountsAway("Keycloak does not answer: " + cause, away);
        }
    }

    static void tell(String refused, Runnable order) {
        ask(refused, () -> {
            order.run();
            return true;
        });
    }
}
