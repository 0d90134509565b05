package sharpsword.defaults.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import sharpsword.access.Caller;
import sharpsword.defaults.security.CurrentCaller;
import sharpsword.messaging.document.Command;

/** Gives a controller the {@link Command}: who asks, under which key, with which content, having seen which revision. */
final class CommandArgument implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Command.class;
    }

    @Override
    public Command resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binders)
            throws IOException, ServletException {
        HttpServletRequest request = Requests.of(web);
        Caller caller = CurrentCaller.of(request);
        String key = IdempotencyKey.of(request);
        Long expected = IfMatch.of(request);
        Command command = Command.of(caller, cause(caller, request, key), RequestHash.of(request, key), expected);
        return LateEntry.complete(command, request);
    }

    /** Actor, route and key as a hash: routes may hold receipt codes, which must not be stored. */
    private static String cause(Caller caller, HttpServletRequest request, String key) {
        Digest digest = new Digest();
        digest.text(caller.actor().id());
        digest.text(request.getMethod());
        digest.text(request.getRequestURI());
        digest.text(key);
        return HexFormat.of().formatHex(digest.value());
    }
}
