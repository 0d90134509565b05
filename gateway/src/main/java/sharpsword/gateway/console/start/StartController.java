package sharpsword.gateway.console.start;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** {@code GET /console}: who is logged in, for which agency, in which roles, since when. */
@Controller
final class StartController {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.of("Asia/Shanghai"));

    @GetMapping("/console")
    String start(@AuthenticationPrincipal OidcUser user, Model model) {
        Instant since = user.getAuthenticatedAt() == null ? user.getIssuedAt() : user.getAuthenticatedAt();
        model.addAttribute("since", since == null ? null : TIME.format(since));
        return "console/start";
    }
}
