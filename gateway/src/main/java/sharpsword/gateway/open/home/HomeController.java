package sharpsword.gateway.open.home;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code GET /}: what the platform is, and the way in. */
@Controller
final class HomeController {

    @GetMapping("/")
    String home(@RequestParam(required = false) @Nullable String login, Model model) {
        model.addAttribute("loginFailed", "failed".equals(login));
        return "open/home";
    }
}
