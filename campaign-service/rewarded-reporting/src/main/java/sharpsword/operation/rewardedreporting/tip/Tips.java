package sharpsword.operation.rewardedreporting.tip;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;
import sharpsword.access.Caller;
import sharpsword.access.Role;
import sharpsword.messaging.document.Documents;
import sharpsword.messaging.document.Listing;
import sharpsword.messaging.document.Stored;
import sharpsword.operation.desk.Filters;
import sharpsword.operation.rewardedreporting.seal.ReceiptCode;
import sharpsword.operation.rewardedreporting.seal.Receipts;

/** The tips, as far as the caller may see them. */
@Component
public final class Tips {

    private static final Role[] READERS = {
        Role.REWARD_OFFICER,
        Role.DUTY_OFFICER,
        Role.INSPECTOR,
        Role.CAMPAIGN_LEAD,
        Role.UNIT_HEAD,
        Role.CASE_HANDLER,
        Role.INTEGRITY_SUPERVISOR,
        Role.FINANCE_OFFICER,
        Role.LEADERSHIP
    };

    private final Documents<Tip> tips;
    private final Receipts receipts;

    Tips(Documents<Tip> tips, Receipts receipts) {
        this.tips = tips;
        this.receipts = receipts;
    }

    public Optional<Stored<Tip>> find(Caller caller, String id) {
        caller.require(READERS);
        return tips.find(caller, id);
    }

    public List<Stored<Tip>> list(Caller caller, Filters filters, Listing listing) {
        caller.require(READERS);
        return tips.list(caller, filters.onScope(), listing);
    }

    public long count(Caller caller, Filters filters) {
        return tips.count(caller, filters.onScope());
    }

    /** The tip of a receipt code. Whoever shows the code is entitled to it: that is what the code is for. */
    public Optional<Stored<Tip>> byCode(ReceiptCode code) {
        Criteria ofCode = Criteria.where("receipt").is(receipts.hashOf(code));
        return tips.listEntrusted(ofCode, Listing.first(1, Sort.unsorted())).stream()
                .findFirst();
    }
}
