package sharpsword.campaign.opening;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a figure says.
 *
 * @param dataset publication that it belongs to; figures of different datasets are never added up
 * @param unit unit for people, for example {@code 家次}; may be empty
 * @param scope what it covers, in words
 * @param from first day of the period
 * @param to last day of the period; what is counted goes on from the day after
 * @param source where it was published
 * @param metric code of the metric that goes on counting; null if nothing does
 */
public record Statement(
        String dataset,
        long value,
        Exactness exactness,
        String unit,
        String title,
        String titleEn,
        String scope,
        LocalDate from,
        LocalDate to,
        String source,
        @Nullable String metric) {}
