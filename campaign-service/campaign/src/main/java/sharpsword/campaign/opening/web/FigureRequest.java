package sharpsword.campaign.opening.web;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import sharpsword.access.Refusal;
import sharpsword.campaign.opening.Exactness;
import sharpsword.campaign.opening.Statement;
import sharpsword.campaign.progress.Metric;

/** What a figure says, as the API takes it. */
record FigureRequest(
        @NotBlank @Size(max = 80) String dataset,
        @Min(0) long value,
        @NotNull Exactness exactness,
        @Nullable @Size(max = 20) String unit,
        @NotBlank @Size(max = 200) String title,
        @NotBlank @Size(max = 200) String titleEn,
        @NotBlank @Size(max = 400) String scope,
        @NotNull LocalDate from,
        @NotNull LocalDate to,
        @NotBlank @Size(max = 400) String source,
        @Nullable String metric) {

    Statement statement() {
        if (metric != null && Metric.of(metric).isEmpty()) {
            throw Refusal.malformed("progress-metric-unknown")
                    .at("metric")
                    .with("metric", metric)
                    .asException();
        }
        return new Statement(
                dataset, value, exactness, unit == null ? "" : unit, title, titleEn, scope, from, to, source, metric);
    }
}
