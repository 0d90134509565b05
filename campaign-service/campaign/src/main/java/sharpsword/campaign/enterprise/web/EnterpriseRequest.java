package sharpsword.campaign.enterprise.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sharpsword.campaign.enterprise.Credit;
import sharpsword.campaign.enterprise.Description;
import sharpsword.campaign.enterprise.KeyUnit;
import sharpsword.campaign.enterprise.Listed;

/** A firm as the API takes it; the code stands in the address. */
record EnterpriseRequest(
        @NotBlank @Size(max = Description.LONGEST) String name,
        @NotBlank String district,
        @Nullable @Size(max = Description.LONGEST) String park,
        @Nullable Listed listed,
        @Nullable Set<KeyUnit> keyUnits,
        @Nullable Credit credit,
        @Nullable Boolean demo) {

    Description description() {
        return new Description(
                name.strip(),
                district,
                park,
                Objects.requireNonNullElse(listed, Listed.NONE),
                Objects.requireNonNullElse(keyUnits, Set.of()),
                credit,
                Boolean.TRUE.equals(demo));
    }
}
