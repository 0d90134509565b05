package sharpsword.casework.docket;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;
import sharpsword.access.Refusal;
import sharpsword.messaging.document.Documents;
import sharpsword.messaging.document.Listing;

/**
 * Answers which cases an officer was taken out of (回避, MEP23, Art. 6). Asked by what belongs to a case without being its
 * document; not scoped, because the question is never who may see the case.
 */
@Component
public class RecusedOfficers {

    private final Documents<PenaltyCase> cases;

    RecusedOfficers(Documents<PenaltyCase> cases) {
        this.cases = cases;
    }

    /**
     * Those of the cases in which a recusal of the officer was granted.
     *
     * @param ids at most a page of a list
     */
    public Set<String> casesWithout(String officer, Collection<String> ids) {
        Set<String> wanted = Set.copyOf(ids);
        if (wanted.isEmpty()) {
            return Set.of();
        }
        return cases
                .listEntrusted(
                        Criteria.where("_id")
                                .in(wanted)
                                .and("investigation.recusals.officer")
                                .is(officer),
                        Listing.first(wanted.size(), Sort.by("_id")))
                .stream()
                .filter(one -> one.value().investigation().hasRecused(officer))
                .map(one -> one.value().id())
                .collect(Collectors.toSet());
    }

    /** Why the officer can do nothing more in the case, nor in what belongs to it. */
    public static Refusal refusal(String officer) {
        return Refusal.notEntitled("case-actor-recused")
                .with("officer", officer)
                .with("article", "APL 43; MEP23 6");
    }
}
