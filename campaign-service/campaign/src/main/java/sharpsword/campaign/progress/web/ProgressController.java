package sharpsword.campaign.progress.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.data.domain.Sort;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;
import sharpsword.access.Caller;
import sharpsword.access.Refusal;
import sharpsword.campaign.progress.Metric;
import sharpsword.campaign.progress.Numbers;
import sharpsword.campaign.progress.Progress;
import sharpsword.campaign.progress.Question;
import sharpsword.campaign.progress.RebuildingProgress;
import sharpsword.campaign.progress.Records;
import sharpsword.campaign.progress.Sight;
import sharpsword.campaign.progress.Slice;
import sharpsword.messaging.document.Command;
import sharpsword.messaging.document.Listing;

/** Progress and the records behind it. */
@RestController
@RequestMapping("/api/campaign/progress")
class ProgressController {

    private final Progress progress;
    private final Records records;
    private final Sight sight;
    private final RebuildingProgress rebuilding;
    private final Clock clock;

    ProgressController(Progress progress, Records records, Sight sight, RebuildingProgress rebuilding, Clock clock) {
        this.progress = progress;
        this.records = records;
        this.sight = sight;
        this.rebuilding = rebuilding;
        this.clock = clock;
    }

    /** What both questions can be narrowed by. */
    record Filter(
            @Nullable Integer year,

            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
            LocalDate asOf,

            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME) @Nullable
            OffsetDateTime knownAt,

            @Nullable String operation,
            @Nullable String district,
            @Nullable String agency,
            @Nullable String month) {

        Question question(LocalDate today) {
            LocalDate day = Objects.requireNonNullElse(asOf, today);
            return new Question(
                    Objects.requireNonNullElse(year, day.getYear()),
                    null,
                    day,
                    knownAt == null ? null : knownAt.toInstant(),
                    operation,
                    district,
                    agency,
                    month);
        }
    }

    @GetMapping
    ProgressView table(
            @RequestParam(defaultValue = "operation") String by, @ParameterObject Filter filter, Caller caller) {
        Dimension dimension = Dimension.named(by);
        Question question = filter.question(LocalDate.now(clock)).within(sight.district(caller));
        Map<String, Numbers> rows = new TreeMap<>();
        Numbers total = Numbers.ZERO;
        for (Slice slice : progress.slices(question)) {
            rows.merge(dimension.of(slice), slice.numbers(), Numbers::plus);
            total = total.plus(slice.numbers());
        }
        List<Row> lines = rows.entrySet().stream()
                .map(row -> Row.of(row.getKey(), row.getValue(), address(question, dimension, row.getKey())))
                .toList();
        return new ProgressView(
                Objects.requireNonNull(question.year()),
                question.asOf(),
                question.knownAt(),
                by,
                lines,
                Row.of("total", total, address(question, null, "")));
    }

    @GetMapping("/records")
    Records.Found behind(
            @RequestParam String metric,
            @RequestParam(required = false) @Nullable String strand,
            @ParameterObject Filter filter,
            @RequestParam(defaultValue = "0") int offset,
            @RequestParam(defaultValue = "50") int limit,
            Caller caller) {
        Listing page = new Listing(Sort.unsorted(), offset, limit);
        Question question = filter.question(LocalDate.now(clock)).within(sight.districtOfRecords(caller));
        Metric wanted = Metric.of(metric)
                .orElseThrow(() -> Refusal.malformed("progress-metric-unknown")
                        .at("metric")
                        .with("metric", metric)
                        .asException());
        return records.behind(caller, question, wanted, strand, page.offset(), page.limit());
    }

    /** Fills the facts anew from the owners' histories. */
    @PostMapping("/rebuild")
    Map<String, Integer> rebuild(Command command) {
        return Map.of("version", rebuilding.start(command.caller()));
    }

    private static String address(Question question, @Nullable Dimension dimension, String key) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/api/campaign/progress/records")
                .queryParam("metric", "{metric}")
                .queryParam("year", question.year())
                .queryParam("asOf", question.asOf());
        Map<String, @Nullable Object> narrowed = new TreeMap<>();
        narrowed.put("knownAt", question.knownAt());
        narrowed.put("operation", question.operation());
        narrowed.put("district", question.district());
        narrowed.put("agency", question.agency());
        narrowed.put("month", question.month());
        if (dimension != null) {
            narrowed.put(dimension.parameter(), key);
        }
        narrowed.forEach((name, value) -> {
            if (value != null) {
                address.queryParam(name, value);
            }
        });
        return address.build().toUriString();
    }
}
