package sharpsword.defaults.security;

import jakarta.servlet.DispatcherType;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import sharpsword.access.Actor;
import sharpsword.access.token.OfficerStanding;
import sharpsword.defaults.problem.ProblemAnswers;
import sharpsword.defaults.problem.ProblemAutoConfiguration;

/**
 * The door of a service: tokens of the realm only, no session, and whatever is not opened here is closed.
 *
 * <p>Issuer, audience, expiry and signature are checked by the framework's decoder from the default settings. What a
 * caller may do is decided by the use cases, with the caller as a value.
 */
@AutoConfiguration(
        after = ProblemAutoConfiguration.class,
        beforeName = {
            "org.springframework.boot.security.oauth2.server.resource.autoconfigure.web"
                    + ".OAuth2ResourceServerWebSecurityAutoConfiguration",
            "org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration"
        })
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
public class SecurityDefaultsAutoConfiguration {

    /** A service that keeps a copy of the officers answers better. */
    @Bean
    @ConditionalOnMissingBean
    OfficerStanding officerStanding() {
        return OfficerStanding.EVERYBODY_STANDS;
    }

    @Bean
    @ConditionalOnMissingBean
    SecurityFilterChain serviceDoor(HttpSecurity http, ProblemAnswers answers, OfficerStanding standing) {
        ProblemAtTheDoor door = new ProblemAtTheDoor(answers);
        return http.csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(routes -> routes
                        // Without this an exception on an open route is answered with 401 and no body.
                        .dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(Routes.PROBES)
                        .permitAll()
                        .requestMatchers(Routes.PUBLIC)
                        .permitAll()
                        .requestMatchers(Routes.INTERNAL)
                        .access(only(Actor.Service.class))
                        .anyRequest()
                        .access(only(Actor.Officer.class)))
                .oauth2ResourceServer(server -> server.bearerTokenResolver(new BearerOutsidePublicRoutes())
                        .authenticationEntryPoint(door)
                        .accessDeniedHandler(door)
                        .jwt(jwt -> jwt.jwtAuthenticationConverter(new CallerConverter(standing))))
                .exceptionHandling(edge -> edge.authenticationEntryPoint(door).accessDeniedHandler(door))
                .build();
    }

    private static AuthorizationManager<RequestAuthorizationContext> only(Class<? extends Actor> kind) {
        return (authentication, context) ->
                new AuthorizationDecision(authentication.get() instanceof CallerAuthentication known
                        && kind.isInstance(known.caller().actor()));
    }
}
