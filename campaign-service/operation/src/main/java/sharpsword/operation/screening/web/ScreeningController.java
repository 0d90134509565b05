package sharpsword.operation.screening.web;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.multipart.MultipartFile;
import sharpsword.access.Caller;
import sharpsword.access.Refusal;
import sharpsword.defaults.web.Replies;
import sharpsword.messaging.document.Command;
import sharpsword.messaging.document.Listing;
import sharpsword.operation.desk.Addresses;
import sharpsword.operation.desk.Filters;
import sharpsword.operation.desk.Items;
import sharpsword.operation.desk.OperationApi;
import sharpsword.operation.screening.ImportedFile;
import sharpsword.operation.screening.RunningScreening;
import sharpsword.operation.screening.Screenings;
import sharpsword.reference.deadline.ChinaTime;

/** Screenings: upload a file to a rule, read what it found. */
@OperationApi
final class ScreeningController {

    /** A file is judged whole in memory; what is larger has to be divided. */
    private static final long MOST_BYTES = 20L * 1024 * 1024;

    private final RunningScreening running;
    private final Screenings screenings;
    private final Addresses addresses;
    private final Clock clock;

    ScreeningController(RunningScreening running, Screenings screenings, Addresses addresses, Clock clock) {
        this.running = running;
        this.screenings = screenings;
        this.addresses = addresses;
        this.clock = clock;
    }

    @PostMapping(path = "/screenings", consumes = "multipart/form-data")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<ScreeningView> run(
            Command command,
            @RequestParam String rule,
            @RequestParam @Nullable LocalDate asOf,
            @RequestPart MultipartFile file)
            throws IOException {
        if (file.getSize() > MOST_BYTES) {
            throw Refusal.of(Refusal.Kind.TOO_LARGE, "screening-file-too-large")
                    .at("file")
                    .with("most", MOST_BYTES)
                    .asException();
        }
        LocalDate day = asOf == null ? ChinaTime.dateOf(clock.instant()) : asOf;
        String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        return Replies.created(
                running.run(command, rule, new ImportedFile(name, file.getBytes()), day),
                stored -> addresses.of("screenings", stored.value().id()),
                ScreeningView::of);
    }

    @GetMapping("/screenings")
    Items<ScreeningView> list(
            Caller caller,
            @RequestParam @Nullable String rule,
            @RequestParam(defaultValue = "0") int offset,
            @RequestParam(defaultValue = "50") int limit) {
        Filters filters = new Filters().is("rule", rule);
        Listing listing = new Listing(Sort.by(Sort.Direction.DESC, "bornAt"), offset, limit);
        return new Items<>(
                screenings.list(caller, filters, listing).stream()
                        .map(ScreeningView::of)
                        .toList(),
                screenings.count(caller, filters));
    }

    @GetMapping("/screenings/{id}")
    ResponseEntity<ScreeningView> find(Caller caller, @PathVariable String id) {
        return Replies.found(
                screenings.find(caller, id),
                ScreeningView::of,
                Refusal.unknown("screening-unknown").with("id", id));
    }
}
