package sharpsword.messaging.document;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sharpsword.access.Refusal;
import sharpsword.messaging.event.Event;

/**
 * A late entry (补录) cites an older register: the fact was known then, although it is recorded only now.
 *
 * @param knownAt when the organ knew it, according to the register
 * @param source the register and the place in it
 * @param signers identifiers of the two who vouch for it
 */
public record EarlierKnowledge(Instant knownAt, String source, List<String> signers) {

    public EarlierKnowledge {
        signers = List.copyOf(signers);
    }

    /**
     * Checks that the citation is complete.
     *
     * @throws sharpsword.access.RefusedException {@code late-entry-source-missing}, {@code late-entry-two-signers}
     */
    public static EarlierKnowledge citing(Instant knownAt, String source, List<String> signers) {
        if (source.isBlank()) {
            throw Refusal.rule("late-entry-source-missing").at("registerSource").asException();
        }
        if (signers.stream().filter(signer -> !signer.isBlank()).distinct().count() < 2) {
            throw Refusal.rule("late-entry-two-signers").at("registerSigners").asException();
        }
        return new EarlierKnowledge(knownAt, source, signers);
    }

    /** What an event knew earlier than it was recorded is inherited by what follows from it. */
    static @Nullable EarlierKnowledge from(Event event) {
        return event.knownAt().isBefore(event.recordedAt())
                ? new EarlierKnowledge(event.knownAt(), "event " + event.id(), List.of())
                : null;
    }
}
