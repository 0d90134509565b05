package sharpsword.defaults;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.amqp.AmqpConnectException;
import org.springframework.boot.amqp.autoconfigure.RabbitAutoConfiguration;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import sharpsword.access.Caller;
import sharpsword.access.Refusal;
import sharpsword.access.Role;
import sharpsword.access.audit.Audit;
import sharpsword.access.token.OfficerStanding;
import sharpsword.defaults.web.Replies;
import sharpsword.messaging.document.Command;
import sharpsword.messaging.document.Outcome;
import sharpsword.messaging.document.Stored;
import sharpsword.messaging.document.TraceParent;

/** A small service on the defaults, without database and broker. */
@SpringBootApplication(
        exclude = {MongoAutoConfiguration.class, DataMongoAutoConfiguration.class, RabbitAutoConfiguration.class})
public class TestService {

    /** What the trail has kept, oldest first. */
    public static final List<String> TRAIL = new java.util.concurrent.CopyOnWriteArrayList<>();

    @Bean
    Audit audit() {
        return (caller, kind, what, subject, reason) ->
                TRAIL.add(caller.actor().id() + " " + kind + " " + what + " " + subject);
    }

    @Bean
    OfficerStanding officerStanding() {
        return officer -> {
            if (officer.equals("u-unlucky")) {
                throw new DataAccessResourceFailureException("the copy of the officers is away");
            }
            return !officer.equals("u-left");
        };
    }

    public record Place(
            @NotBlank String district,
            @Size(min = 2, max = 4) String name) {}

    public record Draft(
            @NotBlank String title,
            Instant at,
            int sites,
            @Valid List<Place> places) {}

    public record Paper(String id, long revision) {}

    @RestController
    static class Routes {

        private final Map<String, Outcome.Done<String>> drafts = new ConcurrentHashMap<>();
        private final TraceParent trace;

        Routes(TraceParent trace) {
            this.trace = trace;
        }

        @GetMapping("/api/caller")
        Map<String, Object> caller(Caller caller) {
            return Map.of("actor", caller.actor().id(), "keys", caller.keys().values());
        }

        @GetMapping("/api/public/caller")
        Map<String, Object> publicCaller(Caller caller) {
            return Map.of("actor", caller.actor().id());
        }

        @GetMapping("/api/public/address")
        String addressOf(HttpServletRequest request) {
            return request.getRemoteAddr();
        }

        @GetMapping("/api/public/tips/broken")
        String brokenOnPublicRoute() {
            throw new IllegalStateException("the address 江北路 1 号 is not for others");
        }

        @GetMapping("/internal/caller")
        Map<String, Object> internal(Caller caller) {
            return Map.of("actor", caller.actor().id());
        }

        @GetMapping("/api/heads-only")
        String headsOnly(Caller caller) {
            caller.require(Role.UNIT_HEAD);
            return "approved";
        }

        @GetMapping("/api/cases/{id}")
        String hidden(@PathVariable String id) {
            throw Refusal.unknown("document-unknown").asException();
        }

        @GetMapping("/api/pages")
        String page(@RequestParam int number) {
            return "page " + number;
        }

        @GetMapping("/api/trace")
        String trace() {
            return String.valueOf(trace.current());
        }

        @GetMapping("/api/database-away")
        String databaseAway() {
            throw new DataAccessResourceFailureException("mongodb://127.0.0.1:1");
        }

        @GetMapping("/api/broker-away")
        String brokerAway() {
            throw new AmqpConnectException(new IllegalStateException("refused"));
        }

        @PostMapping("/api/drafts")
        ResponseEntity<String> create(Command command, @Valid @RequestBody Draft draft) {
            Outcome.Done<String> former = drafts.get(command.cause());
            Outcome.Done<String> done = former == null
                    ? new Outcome.Done<>(stored(command.requestHash(), 1), false)
                    : new Outcome.Done<>(former.stored(), true);
            drafts.put(command.cause(), done);
            return Replies.created(done, stored -> URI.create("/api/drafts/1"), Stored::value);
        }

        @PutMapping("/api/drafts/1")
        ResponseEntity<String> change(Command command) {
            long seen = command.expectedRevision() == null ? -1 : command.expectedRevision();
            return Replies.changed(
                    new Outcome.Done<>(stored(command.cause(), seen + 1), false), stored -> "seen " + seen);
        }

        @GetMapping("/api/papers/{id}")
        ResponseEntity<Paper> paper(@PathVariable String id) {
            return Replies.found(
                    Optional.of(stored(id, 3)), seen -> new Paper(id, 3), Refusal.unknown("paper-unknown"));
        }

        @PutMapping("/api/papers/{id}")
        ResponseEntity<Paper> write(Command command, @PathVariable String id) {
            return Replies.changed(new Outcome.Done<>(stored(id, 4), false), written -> new Paper(id, 4));
        }

        @PostMapping("/api/papers/{id}/signature")
        ResponseEntity<Paper> sign(Command command, @PathVariable String id) {
            return Replies.changed(new Outcome.Done<>(stored(id, 5), false), signed -> new Paper(id, 5));
        }

        @PostMapping("/api/forms")
        String form(Command command, @RequestParam String title) {
            return command.requestHash() + " " + title;
        }

        @PostMapping("/api/files")
        String file(Command command, MultipartFile file, @RequestParam(required = false) String place) {
            return command.requestHash() + " " + place + " " + file.getSize();
        }

        private static Stored<String> stored(String value, long revision) {
            return new Stored<>(value, 1, revision, 1, Instant.EPOCH, Instant.EPOCH);
        }
    }
}
