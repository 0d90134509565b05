package sharpsword.gateway.console.records;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import sharpsword.gateway.console.layout.SignedIn;
import sharpsword.gateway.console.page.Words;

/** Gives every page its {@code reader}. */
@ControllerAdvice(annotations = Controller.class)
final class ReaderOfPage {

    @ModelAttribute("reader")
    Reader reader(@ModelAttribute("words") Words words, @AuthenticationPrincipal @Nullable OidcUser user) {
        return new Reader(words, user == null ? List.of() : SignedIn.of(user).roles());
    }
}
