package sharpsword.gateway.edge.security;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import sharpsword.gateway.edge.problems.Language;

/** What Keycloak is asked at a login: the code flow with a proof key (S256), in the language of the page. */
final class LoginQuestion implements OAuth2AuthorizationRequestResolver {

    private final DefaultOAuth2AuthorizationRequestResolver questions;

    LoginQuestion(ClientRegistrationRepository registrations) {
        this.questions = new DefaultOAuth2AuthorizationRequestResolver(registrations, "/oauth2/authorization");
        questions.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
        return inLanguage(questions.resolve(request), request);
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String registration) {
        return inLanguage(questions.resolve(request, registration), request);
    }

    private static @Nullable OAuth2AuthorizationRequest inLanguage(
            @Nullable OAuth2AuthorizationRequest question, HttpServletRequest request) {
        if (question == null) {
            return null;
        }
        String language = Language.ofPage(request).locale().toLanguageTag();
        return OAuth2AuthorizationRequest.from(question)
                .additionalParameters(parameters -> parameters.put("ui_locales", language))
                .build();
    }
}
