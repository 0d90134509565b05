package sharpsword.defaults.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What makes two requests the same request: method, route and content.
 *
 * <p>A form counts by its fields and a file by its bytes, so that another boundary or order does not matter. The key of
 * the request is mixed in: hashes of short personal inputs cannot be guessed from what is stored.
 */
final class RequestHash {

    private final Digest digest = new Digest();

    private RequestHash() {}

    /** SHA-256 in hexadecimal. */
    static String of(HttpServletRequest request, String key) throws IOException, ServletException {
        RequestHash hash = new RequestHash();
        hash.digest.text(key);
        hash.digest.text(request.getMethod());
        hash.digest.text(request.getRequestURI());
        hash.digest.text(request.getQueryString() == null ? "" : request.getQueryString());
        if (Bodies.isMultipart(request)) {
            hash.parts(request);
        } else if (Bodies.isUrlEncoded(request)) {
            hash.fields(request);
        } else {
            hash.digest.stream(request.getInputStream());
        }
        return HexFormat.of().formatHex(hash.digest.value());
    }

    private void parts(HttpServletRequest request) throws IOException, ServletException {
        List<Part> inOrder = request.getParts().stream()
                .sorted(Comparator.comparing(Part::getName))
                .toList();
        for (Part part : inOrder) {
            if (!part.getName().equals(IdempotencyKey.FORM_FIELD)) {
                digest.text(part.getName());
                try (InputStream content = part.getInputStream()) {
                    digest.stream(content);
                }
            }
        }
    }

    private void fields(HttpServletRequest request) {
        Map<String, String[]> fields = new TreeMap<>(request.getParameterMap());
        fields.remove(IdempotencyKey.FORM_FIELD);
        fields.forEach((name, values) -> {
            digest.text(name);
            digest.text(String.join("\u0000", values));
        });
    }
}
