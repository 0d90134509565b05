package sharpsword.defaults.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sharpsword.access.Refusal;
import sharpsword.messaging.document.Command;
import sharpsword.messaging.document.EarlierKnowledge;

/**
 * The request headers that say when something happened and, for a late entry (补录), which older register knew it:
 * {@code Occurred-At} and {@code Known-At} with offset, {@code Register-Source} and {@code Reason} percent-encoded in UTF-8,
 * {@code Register-Signers} as two officer ids separated by a comma.
 */
final class LateEntry {

    static final String OCCURRED_AT = "Occurred-At";
    static final String KNOWN_AT = "Known-At";
    static final String REGISTER_SOURCE = "Register-Source";
    static final String REGISTER_SIGNERS = "Register-Signers";
    static final String REASON = "Reason";

    private LateEntry() {}

    /**
     * Completes a command by what the headers say.
     *
     * @throws sharpsword.access.RefusedException {@code time-malformed}, {@code header-malformed},
     *     {@code late-entry-source-missing}, {@code late-entry-two-signers}
     */
    static Command complete(Command command, HttpServletRequest request) {
        Command completed = command;
        Instant occurredAt = time(request, OCCURRED_AT);
        if (occurredAt != null) {
            completed = completed.occurring(occurredAt);
        }
        String reason = text(request, REASON);
        if (!reason.isBlank()) {
            completed = completed.because(reason);
        }
        Instant knownAt = time(request, KNOWN_AT);
        if (knownAt != null) {
            completed = completed.citing(
                    EarlierKnowledge.citing(knownAt, text(request, REGISTER_SOURCE), signers(request)));
        }
        return completed;
    }

    private static List<String> signers(HttpServletRequest request) {
        return Arrays.stream(text(request, REGISTER_SIGNERS).split(","))
                .map(String::strip)
                .toList();
    }

    private static @Nullable Instant time(HttpServletRequest request, String header) {
        String value = request.getHeader(header);
        if (value == null) {
            return null;
        }
        try {
            return OffsetDateTime.parse(value).toInstant();
        } catch (DateTimeParseException malformed) {
            throw Refusal.malformed("time-malformed")
                    .at(header)
                    .with("value", value)
                    .asException();
        }
    }

    private static String text(HttpServletRequest request, String header) {
        String value = request.getHeader(header);
        try {
            return value == null ? "" : URLDecoder.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            throw Refusal.malformed("header-malformed").at(header).asException();
        }
    }
}
