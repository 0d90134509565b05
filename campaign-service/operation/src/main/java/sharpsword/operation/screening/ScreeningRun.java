package sharpsword.operation.screening;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sharpsword.messaging.document.Aggregate;
import sharpsword.messaging.document.Decision;
import sharpsword.messaging.document.DocumentType;
import sharpsword.messaging.document.Happening;
import sharpsword.messaging.document.IndexKeys;
import sharpsword.operation.desk.Signature;

/**
 * One rule that ran once over one file. It is complete when it is born and never changes: file, parameters and hits stand
 * in it, so that it can be told at any time why a lead was made.
 *
 * @param file name under which it was uploaded
 * @param sha256 hash of its bytes
 * @param asOf day as of which it was judged
 * @param rows number of rows
 * @param hits what was found; each becomes a lead
 */
public record ScreeningRun(
        String id,
        @JsonIgnore Set<String> visibleTo,
        String operation,
        int year,
        String rule,
        String title,
        String matter,
        @Nullable String strand,
        String file,
        String sha256,
        String encoding,
        LocalDate asOf,
        int rows,
        List<Hit> hits,
        List<Setting> settings,
        Signature by)
        implements Aggregate {

    public static final DocumentType<ScreeningRun> TYPE = DocumentType.of(
            "screenings",
            ScreeningRun.class,
            IndexKeys.of("visibleTo", "-bornAt"),
            IndexKeys.of("visibleTo", "rule", "-bornAt"));

    public ScreeningRun {
        visibleTo = Set.copyOf(visibleTo);
        hits = List.copyOf(hits);
        settings = List.copyOf(settings);
    }

    Decision<ScreeningRun> complete() {
        return Decision.accept(
                this,
                Happening.told(
                        "complete",
                        "screening.completed.v1",
                        new ScreeningCompleted(operation, year, by.agency(), strand, rule, rows, hits.size())));
    }
}
