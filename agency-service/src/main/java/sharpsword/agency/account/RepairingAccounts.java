package sharpsword.agency.account;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;
import sharpsword.access.RefusedException;
import sharpsword.agency.officer.Officer;
import sharpsword.messaging.document.Documents;
import sharpsword.messaging.document.Listing;
import sharpsword.messaging.document.Stored;

/**
 * Compares all accounts with the register and puts right what differs: roles given by hand, lost accounts, changed
 * attributes, and accounts that claim to be an officer whom the register knows under another login or not at all.
 */
@Component
final class RepairingAccounts {

    private static final Logger LOG = LoggerFactory.getLogger(RepairingAccounts.class);
    private static final int PAGE = 200;

    private final Documents<Officer> officers;
    private final KeepingInStep keeping;

    RepairingAccounts(Documents<Officer> officers, KeepingInStep keeping) {
        this.officers = officers;
        this.keeping = keeping;
    }

    /** What a repair found and put right. */
    record Repaired(int officers, int changed, int strangers) {}

    /**
     * Runs through the whole register once.
     *
     * @param found all accounts of the realm
     * @throws AccountsAway when the realm cannot be reached now; what was put right stays
     */
    Repaired run(List<FoundAccount> found) {
        // An account that was made while the pages were read moves the others on: one of them then comes twice.
        Map<String, FoundAccount> byLogin = found.stream()
                .collect(Collectors.toMap(one -> one.account().login(), Function.identity(), (one, again) -> again));
        Set<String> inStep = new HashSet<>();
        int seen = 0;
        int changed = 0;
        String after = "";
        for (List<Stored<Officer>> page = page(after); !page.isEmpty(); page = page(after)) {
            for (Stored<Officer> stored : page) {
                seen++;
                changed += repair(stored.value(), byLogin.get(stored.value().login())) ? 1 : 0;
                inStep.add(stored.value().login());
            }
            after = page.getLast().value().id();
        }
        return new Repaired(seen, changed, seen == 0 ? 0 : disableStrangers(found, inStep));
    }

    /** Where something differs, officer and account are read anew, so that nothing newer is written over. */
    private boolean repair(Officer officer, @Nullable FoundAccount found) {
        if (found != null && found.account().equals(Account.of(officer))) {
            return false;
        }
        try {
            return officers.findEntrusted(officer.id())
                    .map(now -> keeping.apply(now.value()))
                    .orElse(false);
        } catch (RefusedException refused) {
            LOG.warn("The account {} was not repaired: {}", officer.login(), refused.refusal());
            return false;
        }
    }

    /** A register without officers judges nobody, so this is asked only where there are some. */
    private int disableStrangers(List<FoundAccount> found, Set<String> inStep) {
        int strangers = 0;
        for (FoundAccount one : found) {
            Account account = one.account();
            boolean claims = account.enabled() && !account.officer().isEmpty();
            if (claims && !inStep.contains(account.login()) && !isKnown(account)) {
                LOG.warn("The account {} claims to be officer {} and is disabled", account.login(), account.officer());
                keeping.disable(one);
                strangers++;
            }
        }
        return strangers;
    }

    /** Asks the register now: somebody may have been registered since the repair began. */
    private boolean isKnown(Account account) {
        return officers.findEntrusted(account.officer())
                .filter(found -> found.value().login().equals(account.login()))
                .isPresent();
    }

    /** The service's own job reads the whole register, in the order of identifiers. */
    private List<Stored<Officer>> page(String after) {
        return officers.listEntrusted(Criteria.where("_id").gt(after), Listing.first(PAGE, Sort.by("_id")));
    }
}
