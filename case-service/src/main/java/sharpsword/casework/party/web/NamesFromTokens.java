package sharpsword.casework.party.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import sharpsword.access.Actor;
import sharpsword.casework.party.OfficerNames;
import sharpsword.defaults.security.CurrentCaller;

/** Remembers the name of every officer who asks this service something. */
@Component
class NamesFromTokens implements HandlerInterceptor, WebMvcConfigurer {

    private final OfficerNames names;

    NamesFromTokens(OfficerNames names) {
        this.names = names;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/api/case/**");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (CurrentCaller.of(request).actor() instanceof Actor.Officer officer) {
            names.remember(officer);
        }
        return true;
    }
}
