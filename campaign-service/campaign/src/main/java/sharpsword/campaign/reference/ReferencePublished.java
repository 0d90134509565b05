package sharpsword.campaign.reference;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import sharpsword.reference.data.DataPackage;
import tools.jackson.databind.node.ArrayNode;

/**
 * {@code reference.published.v1}: a data package that every service puts into use, whole.
 *
 * @param validTo first day no longer in force; absent while no end is known
 * @param content the rows
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReferencePublished(
        String kind,
        String key,
        int version,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        String title,
        String source,
        String mark,
        ArrayNode content,
        String state) {

    static final String TYPE = "reference.published.v1";

    static ReferencePublished of(DataPackage one) {
        return new ReferencePublished(
                one.kind(),
                one.key(),
                one.version(),
                one.validity().from(),
                one.validity().to(),
                one.title(),
                one.source(),
                one.mark().name(),
                one.content(),
                "STARTED");
    }
}
