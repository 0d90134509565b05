package sharpsword.defaults.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;

/** Tells the kinds of request bodies apart. */
final class Bodies {

    private Bodies() {}

    static boolean isMultipart(HttpServletRequest request) {
        return type(request).startsWith("multipart/form-data");
    }

    /** Whether the container reads the body as form fields. */
    static boolean isForm(HttpServletRequest request) {
        return isMultipart(request) || isUrlEncoded(request);
    }

    static boolean isUrlEncoded(HttpServletRequest request) {
        return type(request).startsWith("application/x-www-form-urlencoded");
    }

    private static String type(HttpServletRequest request) {
        String type = request.getContentType();
        return type == null ? "" : type.toLowerCase(Locale.ROOT);
    }
}
