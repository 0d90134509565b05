package sharpsword.gateway.console.live;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** The pages of this instance that are open and listen. A page that does not answer any more is forgotten. */
@Component
class Listeners {

    /** Name of the one event. It carries no data: whoever hears it asks under their own scope. */
    static final String HINT = "progress";

    private static final Logger LOG = LoggerFactory.getLogger(Listeners.class);

    private final Set<SseEmitter> pages = ConcurrentHashMap.newKeySet();
    private final LiveSettings settings;

    Listeners(LiveSettings settings) {
        this.settings = settings;
    }

    /** Takes one more page; empty if there is no place. */
    Optional<SseEmitter> open() {
        if (pages.size() >= settings.listeners()) {
            return Optional.empty();
        }
        SseEmitter page = new SseEmitter(settings.open().toMillis());
        page.onCompletion(() -> pages.remove(page));
        page.onTimeout(page::complete);
        page.onError(gone -> pages.remove(page));
        pages.add(page);
        send(page, SseEmitter.event().comment("open"));
        return Optional.of(page);
    }

    /** Tells every page that figures have changed. */
    void hint() {
        pages.forEach(page -> send(page, SseEmitter.event().name(HINT).data("")));
    }

    /** Keeps connections open through proxies, and finds out which pages are gone. */
    @Scheduled(fixedRate = 15_000)
    void beat() {
        pages.forEach(page -> send(page, SseEmitter.event().comment("beat")));
    }

    int count() {
        return pages.size();
    }

    private void send(SseEmitter page, SseEmitter.SseEventBuilder event) {
        try {
            page.send(event);
        } catch (IOException | IllegalStateException gone) {
            pages.remove(page);
            LOG.debug("A page has gone: {}", gone.getMessage());
        }
    }
}
