package sharpsword.access.token;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.jwt.Jwt;

/** The claims of a token as far as they have the expected shape; anything else counts as missing. */
record Claims(Jwt token) {

    /** The text of a claim; empty when it is missing, blank or not a text. */
    String text(String claim) {
        Object value = token.getClaims().get(claim);
        return value instanceof String text ? text.strip() : "";
    }

    /** The first of the claims that has a text. */
    String firstText(String claim, String otherwise) {
        String text = text(claim);
        return text.isEmpty() ? text(otherwise) : text;
    }

    /** The texts of a flat list. */
    Set<String> texts(String claim) {
        Set<String> texts = new LinkedHashSet<>();
        @Nullable Object value = token.getClaims().get(claim);
        if (value instanceof Collection<?> elements) {
            elements.forEach(element -> {
                if (element instanceof String text) {
                    texts.add(text);
                }
            });
        }
        return texts;
    }
}
