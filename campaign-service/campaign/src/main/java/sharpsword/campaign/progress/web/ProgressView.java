package sharpsword.campaign.progress.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The progress table. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ProgressView(int year, LocalDate asOf, @Nullable Instant knownAt, String by, List<Row> rows, Row total) {}
