package sharpsword.campaign.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;
import sharpsword.access.Caller;
import sharpsword.access.Refusal;
import sharpsword.campaign.Items;
import sharpsword.messaging.document.Documents;
import sharpsword.messaging.document.Entry;
import sharpsword.messaging.document.Listing;
import sharpsword.messaging.document.Stored;
import sharpsword.reference.data.ReferenceData;
import sharpsword.reference.law.Laws;
import sharpsword.reference.routing.Operation;

/** Questions about campaigns and published operations. */
@Component
public final class Campaigns {

    private final Documents<Campaign> campaigns;
    private final Documents<PublishedOperation> operations;
    private final PlanVisibility visibility;
    private final ReferenceData reference;

    Campaigns(
            Documents<Campaign> campaigns,
            Documents<PublishedOperation> operations,
            PlanVisibility visibility,
            ReferenceData reference) {
        this.campaigns = campaigns;
        this.operations = operations;
        this.visibility = visibility;
        this.reference = reference;
    }

    public Items<Stored<Campaign>> list(Caller caller, int offset, int limit) {
        Listing listing = new Listing(Sort.by(Sort.Direction.DESC, "year"), offset, limit);
        return new Items<>(campaigns.list(caller, scope -> scope, listing), campaigns.count(caller, scope -> scope));
    }

    public Optional<Stored<Campaign>> find(Caller caller, String id) {
        return campaigns.find(caller, id);
    }

    /**
     * The campaign, if the caller may see it.
     *
     * @throws sharpsword.access.RefusedException {@code document-unknown}
     */
    public Stored<Campaign> require(Caller caller, String id) {
        return campaigns
                .find(caller, id)
                .orElseThrow(
                        () -> Refusal.unknown("document-unknown").with("id", id).asException());
    }

    public List<Entry> history(Caller caller, String id) {
        return campaigns.history(caller, id);
    }

    /** The published operation of a campaign, for those whom it concerns now, whoever was to take part at first. */
    public Optional<Stored<PublishedOperation>> operation(Caller caller, String campaign, Operation operation) {
        return operations.find(caller, PublishedOperation.idOf(campaign, operation));
    }

    /** The steps that this caller may take now. */
    public List<CampaignAction> possible(Campaign campaign, Caller caller) {
        if (!visibility.isHeadquarters(caller)) {
            return List.of();
        }
        return CampaignLife.TABLE.possible(campaign.state()).stream()
                .filter(action -> action.isOpenTo(caller))
                .filter(action -> action != CampaignAction.APPROVE
                        || !caller.officer().officerId().equals(campaign.submittedBy()))
                .toList();
    }

    /** The campaign of a year for the board, whose callers were let in by role: a plan holds no case content. */
    public Optional<Campaign> ofYear(int year) {
        return campaigns.findEntrusted(Integer.toString(year)).map(Stored::value);
    }

    /** The published operations of a year for the board, by operation. */
    public Map<Operation, PublishedOperation> published(int year) {
        Listing all = Listing.first(Operation.values().length, Sort.by("_id"));
        Map<Operation, PublishedOperation> found = new TreeMap<>();
        operations
                .listEntrusted(Criteria.where("year").is(year), all)
                .forEach(stored -> found.put(stored.value().terms().operation(), stored.value()));
        return found;
    }

    /** The edition and number behind each article code on that day, for example {@code SWL 2020, Art. 112}. */
    public List<String> citations(List<String> articles, LocalDate day) {
        Laws laws = Laws.of(reference.packages());
        return articles.stream()
                .map(code -> laws.article(code, day)
                        .flatMap(article -> laws.inForce(article.law(), day)
                                .map(law -> law.version() + ", Art. " + article.article()))
                        .orElse(code))
                .toList();
    }
}
