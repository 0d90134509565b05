package sharpsword.campaign.board;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import sharpsword.campaign.opening.Exactness;
import sharpsword.campaign.opening.OpeningFigure;
import sharpsword.campaign.opening.Statement;

/**
 * An opening figure together with what has been counted since.
 *
 * @param opening what it was when the platform began
 * @param counted what the platform has counted from the day after the period
 * @param total both
 * @param display the total for people, with {@code +} if it is a floor
 * @param countedFrom first day that was counted; null if nothing goes on counting
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record KeyFigure(
        String key,
        String dataset,
        String title,
        String titleEn,
        String unit,
        String scope,
        String source,
        LocalDate from,
        LocalDate to,
        Exactness exactness,
        long opening,
        long counted,
        long total,
        String display,
        @Nullable String metric,
        @Nullable LocalDate countedFrom) {

    static KeyFigure of(OpeningFigure figure, long counted) {
        Statement says = figure.statement();
        long total = says.value() + counted;
        return new KeyFigure(
                figure.id(),
                says.dataset(),
                says.title(),
                says.titleEn(),
                says.unit(),
                says.scope(),
                says.source(),
                says.from(),
                says.to(),
                says.exactness(),
                says.value(),
                counted,
                total,
                says.exactness().display(total),
                says.metric(),
                says.metric() == null ? null : says.to().plusDays(1));
    }
}
