package sharpsword.gateway.edge.sessions;

import jakarta.servlet.DispatcherType;
import java.time.Clock;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.session.config.annotation.web.http.EnableSpringHttpSession;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.session.web.http.HttpSessionIdResolver;
import org.springframework.session.web.http.SessionRepositoryFilter;

/** Keeps HTTP sessions in MongoDB and their id in a cookie that scripts cannot read and other sites cannot use. */
@Configuration(proxyBeanMethods = false)
@EnableSpringHttpSession
class SessionStore {

    @Bean
    Sessions sessions(MongoOperations mongo, SessionSettings settings) {
        SealedSessions documents = new SealedSessions(new Seal(settings.keyBytes()), settings.idle());
        return new Sessions(mongo, documents, settings, Clock.systemUTC());
    }

    /** Also when an error is answered: the page about it knows who is logged in. */
    @Bean
    FilterRegistrationBean<SessionRepositoryFilter<?>> sessionFilter(SessionRepositoryFilter<?> filter) {
        FilterRegistrationBean<SessionRepositoryFilter<?>> registration = new FilterRegistrationBean<>(filter);
        registration.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ERROR, DispatcherType.ASYNC);
        registration.setOrder(SessionRepositoryFilter.DEFAULT_ORDER);
        return registration;
    }

    @Bean
    HttpSessionIdResolver sessionIds(CookieSerializer sessionCookie) {
        return new SessionIds(sessionCookie);
    }

    @Bean
    CookieSerializer sessionCookie(SessionSettings settings) {
        DefaultCookieSerializer cookie = new DefaultCookieSerializer();
        // The prefix makes browsers refuse the cookie from anywhere but this very host over https.
        cookie.setCookieName(settings.secure() ? "__Host-SHARPSWORD" : "SHARPSWORD");
        cookie.setCookiePath("/");
        cookie.setUseHttpOnlyCookie(true);
        cookie.setUseSecureCookie(settings.secure());
        cookie.setSameSite("Lax");
        return cookie;
    }
}
