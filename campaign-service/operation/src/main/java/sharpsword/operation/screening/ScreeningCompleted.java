package sharpsword.operation.screening;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * {@code screening.completed.v1}: a rule ran over a file.
 *
 * @param agency agency whose officer ran it
 * @param rows number of rows of the file
 * @param hits number of hits
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ScreeningCompleted(
        String operation, int year, String agency, @Nullable String strand, String rule, int rows, int hits) {}
