package sharpsword.gateway.edge.security;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.util.unit.DataSize;
import sharpsword.gateway.edge.limits.BodyLimit;
import sharpsword.gateway.edge.limits.LimitSettings;
import sharpsword.gateway.edge.limits.PublicLimits;
import sharpsword.gateway.edge.problems.Problems;

/**
 * Three doors, tried in this order, and a request passes exactly one: the public's (its interface and its pages), the one
 * for clients with a bearer token, the one for people with a login session. The first two know no session and need no page
 * token; a session is never looked at when a bearer token is there.
 */
@Configuration(proxyBeanMethods = false)
class Doors {

    private final SecurityHeaders headers;
    private final Refusing refusing;
    private final LimitSettings limits;

    /** One for interface and pages together, since one client is counted once. */
    private final PublicLimits publicLimits;

    private final Problems problems;

    Doors(SecurityHeaders headers, Refusing refusing, LimitSettings limits, Problems problems) {
        this.headers = headers;
        this.refusing = refusing;
        this.limits = limits;
        this.publicLimits = new PublicLimits(limits, problems);
        this.problems = problems;
    }

    @Bean
    @Order(1)
    SecurityFilterChain publicDoor(HttpSecurity http) throws Exception {
        return stateless(http)
                .securityMatcher("/api/public/**")
                .authorizeHttpRequests(all -> all.anyRequest().permitAll())
                .addFilterAfter(publicLimits, HeaderWriterFilter.class)
                .addFilterAfter(new BodyLimit(limits.publicBytes(), problems), HeaderWriterFilter.class)
                .build();
    }

    /** Pages for the public: like its interface without session and rights, so a foreign page can do nothing by them. */
    @Bean
    @Order(2)
    SecurityFilterChain publicPages(HttpSecurity http) throws Exception {
        return stateless(http)
                .securityMatcher("/tips", "/tips/**")
                .authorizeHttpRequests(all -> all.anyRequest().permitAll())
                .addFilterAfter(publicLimits, HeaderWriterFilter.class)
                .addFilterAfter(new BodyLimit(limits.pageBytes(), problems), HeaderWriterFilter.class)
                .build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain clientDoor(HttpSecurity http, JwtDecoder bearerTokens) throws Exception {
        return stateless(http)
                .securityMatcher(Doors::bringsBearerToken)
                .authorizeHttpRequests(all -> all.anyRequest().authenticated())
                .oauth2ResourceServer(server -> server.jwt(jwt -> jwt.decoder(bearerTokens))
                        .authenticationEntryPoint(refusing)
                        .accessDeniedHandler(refusing))
                .addFilterAfter(new BodyLimit(limits.officerBytes(), problems), HeaderWriterFilter.class)
                .build();
    }

    @Bean
    @Order(4)
    SecurityFilterChain personDoor(
            HttpSecurity http, ClientRegistrationRepository registrations, LoginSettings settings) throws Exception {
        OidcClientInitiatedLogoutSuccessHandler logout = new OidcClientInitiatedLogoutSuccessHandler(registrations);
        logout.setPostLogoutRedirectUri("{baseUrl}/");
        HttpSessionRequestCache askedFor = new HttpSessionRequestCache();
        askedFor.setRequestMatcher(new AskedForPage());
        return http.headers(headers)
                .csrf(csrf -> csrf.csrfTokenRepository(new PageTokens()))
                .requestCache(cache -> cache.requestCache(askedFor))
                .authorizeHttpRequests(all -> all.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                        .permitAll()
                        .requestMatchers("/", "/error", "/probe", "/actuator/health/**", "/internal/**")
                        .permitAll()
                        .requestMatchers("/vendor/**", "/assets/**", "/favicon.ico")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .oauth2Login(login -> login.loginPage(Refusing.LOGIN)
                        .authorizationEndpoint(
                                end -> end.authorizationRequestResolver(new LoginQuestion(registrations)))
                        .userInfoEndpoint(end -> end.oidcUserService(new DemoAccounts(settings.demoAccounts())))
                        .defaultSuccessUrl("/console")
                        .failureUrl("/?login=failed"))
                .logout(end -> end.logoutSuccessHandler(logout))
                .exceptionHandling(
                        failures -> failures.authenticationEntryPoint(refusing).accessDeniedHandler(refusing))
                .addFilterAfter(new BodyLimit(this::personLimit, problems), HeaderWriterFilter.class)
                .build();
    }

    private HttpSecurity stateless(HttpSecurity http) throws Exception {
        return http.headers(headers)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .exceptionHandling(
                        failures -> failures.authenticationEntryPoint(refusing).accessDeniedHandler(refusing));
    }

    private DataSize personLimit(HttpServletRequest request) {
        return isApi(request) ? limits.officerBytes() : limits.pageBytes();
    }

    private static boolean isApi(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/api/");
    }

    private static boolean bringsBearerToken(HttpServletRequest request) {
        String credentials = request.getHeader(HttpHeaders.AUTHORIZATION);
        return isApi(request) && credentials != null && credentials.regionMatches(true, 0, "Bearer ", 0, 7);
    }
}
