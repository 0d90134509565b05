package sharpsword.campaign.board;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * So many of so many.
 *
 * @param percent with one digit; absent when there is nothing to compare with
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Ratio(long part, long whole, @Nullable BigDecimal percent) {

    static Ratio of(long part, long whole) {
        return new Ratio(
                part,
                whole,
                whole == 0
                        ? null
                        : BigDecimal.valueOf(part)
                                .movePointRight(2)
                                .divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP));
    }
}
