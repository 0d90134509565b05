package sharpsword.operation.inspection;

import org.jspecify.annotations.Nullable;
import sharpsword.operation.desk.Place;
import sharpsword.operation.enterprise.Uscc;

/**
 * What is checked.
 *
 * @param matter code of the matter
 * @param district district code
 * @param enterprise unified social credit code; null for a place without a firm
 * @param name name of the firm, workshop or place
 */
public record Site(
        String matter,
        @Nullable String programme,
        String district,
        @Nullable String enterprise,
        String name,
        @Nullable Place place) {

    /**
     * Brings the code of the firm into its one form.
     *
     * @throws sharpsword.access.RefusedException {@code uscc-invalid}
     */
    public Site {
        enterprise = Uscc.given(enterprise);
    }
}
