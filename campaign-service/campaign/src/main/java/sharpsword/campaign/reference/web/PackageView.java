package sharpsword.campaign.reference.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import sharpsword.reference.data.DataPackage;
import sharpsword.reference.data.Mark;

/**
 * A package that is loaded.
 *
 * @param latest whether it is the highest version of its set
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PackageView(
        String kind,
        String key,
        int version,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        String title,
        String source,
        Mark mark,
        int rows,
        boolean latest) {

    static PackageView of(DataPackage one, boolean latest) {
        return new PackageView(
                one.kind(),
                one.key(),
                one.version(),
                one.validity().from(),
                one.validity().to(),
                one.title(),
                one.source(),
                one.mark(),
                one.content().size(),
                latest);
    }
}
