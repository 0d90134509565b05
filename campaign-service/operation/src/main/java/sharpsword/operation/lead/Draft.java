package sharpsword.operation.lead;

import org.jspecify.annotations.Nullable;
import sharpsword.operation.desk.Place;
import sharpsword.operation.enterprise.Uscc;

/**
 * What is known when a lead is registered.
 *
 * @param matter code of the matter
 * @param programme programme of which it is part; null if none
 * @param agency agency that has to look into it
 * @param enterprise unified social credit code of the firm; null if unknown
 * @param subject firm, place or object, for people
 * @param description what is suspicious, for people; never told in events
 * @param tip identifier of the tip; null if there is none
 * @param origin where it first stood; null if here
 * @param found what a rule found; null if it was no screening
 */
public record Draft(
        LeadSource source,
        String matter,
        @Nullable String programme,
        String district,
        String agency,
        @Nullable String enterprise,
        @Nullable String subject,
        @Nullable String description,
        @Nullable Place place,
        @Nullable String tip,
        @Nullable Origin origin,
        @Nullable Found found) {

    /**
     * Brings the code of the firm into its one form.
     *
     * @throws sharpsword.access.RefusedException {@code uscc-invalid}
     */
    public Draft {
        enterprise = Uscc.given(enterprise);
    }

    /** The same in another district. */
    Draft in(String other) {
        return new Draft(
                source, matter, programme, other, agency, enterprise, subject, description, place, tip, origin, found);
    }
}
