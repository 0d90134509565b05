package sharpsword.operation.lead;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Data of every {@code lead.*} event: the whole state that others need, identifiers and codes only.
 *
 * @param origin identifier of the record by which it counts; null if by this one
 * @param from operation that handed it on
 * @param predecessor identifier of the record that it goes on from
 * @param to operation that is asked to take it over
 * @param lead identifier of the lead itself, for those who answer
 * @param officers identifiers of the officers to whom it is assigned
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record LeadTold(
        String operation,
        int year,
        String lead,
        String matter,
        @Nullable String programme,
        LeadSource source,
        String district,
        String agency,
        @Nullable String enterprise,
        @Nullable String strand,
        @Nullable String tip,
        @Nullable String origin,
        @Nullable String from,
        @Nullable String predecessor,
        @Nullable String to,
        List<String> officers,
        Conclusion.@Nullable Outcome outcome,
        LeadState state) {

    static LeadTold of(Lead lead) {
        Origin origin = lead.origin();
        String from = origin == null ? null : origin.operation();
        Conclusion conclusion = lead.conclusion();
        return new LeadTold(
                lead.operation(),
                lead.year(),
                lead.id(),
                lead.matter(),
                lead.programme(),
                lead.source(),
                lead.district(),
                lead.agency(),
                lead.enterprise(),
                lead.strand(),
                lead.tip(),
                origin == null ? null : origin.first(),
                lead.dispatchedTo() == null ? from : lead.operation(),
                origin == null ? null : origin.record(),
                lead.dispatchedTo(),
                lead.officers(),
                conclusion == null ? null : conclusion.outcome(),
                lead.state());
    }

    /** The same under another matter, as the operation that takes it over needs it. */
    LeadTold about(String otherMatter) {
        return new LeadTold(
                operation,
                year,
                lead,
                otherMatter,
                programme,
                source,
                district,
                agency,
                enterprise,
                null,
                tip,
                origin,
                from,
                predecessor,
                to,
                officers,
                outcome,
                state);
    }
}
