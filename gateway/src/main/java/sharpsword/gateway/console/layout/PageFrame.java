package sharpsword.gateway.console.layout;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.util.UriComponentsBuilder;
import sharpsword.gateway.edge.problems.Language;

/** What every page gets for its frame: {@code signedIn}, {@code navigation}, {@code language}, {@code here} and {@code switchLanguage}. */
@ControllerAdvice(annotations = Controller.class)
public final class PageFrame {

    /** Name of the address in the other language; null on a page that cannot be asked for again. */
    public static final String SWITCH_LANGUAGE = "switchLanguage";

    @ModelAttribute("signedIn")
    @Nullable
    SignedIn signedIn(@AuthenticationPrincipal @Nullable OidcUser user) {
        return user == null ? null : SignedIn.of(user);
    }

    @ModelAttribute("navigation")
    List<Navigation> navigation(@AuthenticationPrincipal @Nullable OidcUser user) {
        return user == null ? List.of() : Navigation.of(SignedIn.of(user));
    }

    @ModelAttribute("language")
    Language language(HttpServletRequest request) {
        return Language.ofPage(request);
    }

    /** Path of this page, by which the navigation marks it. */
    @ModelAttribute("here")
    String here(HttpServletRequest request) {
        return Stream.of(RequestDispatcher.ERROR_REQUEST_URI, RequestDispatcher.FORWARD_REQUEST_URI)
                .map(request::getAttribute)
                .filter(Objects::nonNull)
                .map(Object::toString)
                .findFirst()
                .orElseGet(request::getRequestURI);
    }

    /** This page in the other language. Only the path is kept: the query of an error or a search is left behind. */
    @ModelAttribute(SWITCH_LANGUAGE)
    String switchLanguage(HttpServletRequest request) {
        return UriComponentsBuilder.fromPath(here(request))
                .queryParam(Language.NAME, Language.ofPage(request).other().code())
                .build()
                .toUriString();
    }
}
