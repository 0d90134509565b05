package sharpsword.gateway.console.start;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import sharpsword.gateway.console.layout.Navigation;

/**
 * {@code GET /console}: who is logged in, for which agency, in which roles, since when. It asks no service, so it can be
 * shown whatever is away; what the reader has to do first is put into it afterwards.
 */
@Controller
final class StartController {

    private static final String WORKLIST = "/console/worklist";
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.of("Asia/Shanghai"));

    @GetMapping("/console")
    String start(
            @AuthenticationPrincipal OidcUser user,
            @ModelAttribute("navigation") List<Navigation> navigation,
            Model model) {
        model.addAttribute(
                "works", navigation.stream().anyMatch(page -> page.path().equals(WORKLIST)));
        Instant since = user.getAuthenticatedAt() == null ? user.getIssuedAt() : user.getAuthenticatedAt();
        model.addAttribute("since", since == null ? null : TIME.format(since));
        return "console/start";
    }
}
