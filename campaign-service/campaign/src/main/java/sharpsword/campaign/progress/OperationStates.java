package sharpsword.campaign.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where each operation of a year stood on a day, as its service told. */
@Component
public class OperationStates {

    private final ProgressVersions versions;
    private final FactStore facts;

    OperationStates(ProgressVersions versions, FactStore facts) {
        this.versions = versions;
        this.facts = facts;
    }

    /** States by code of the operation; one that its service has not told of is missing. */
    public Map<String, String> asOf(int year, LocalDate day, @Nullable Instant knownAt) {
        Document filter = new Document("type", Counting.ADVANCED).append("year", year);
        filter.append("day", new Document("$lte", day.toString()));
        filter.putAll(new Knowledge(knownAt).filter());
        Map<String, String> states = new HashMap<>();
        facts.find(versions.live().facts(), filter).stream()
                .sorted(Comparator.comparing(Fact::occurredAt).thenComparingLong(Fact::sequence))
                .filter(fact -> fact.state() != null)
                .forEach(fact -> states.put(fact.cell().operation(), String.valueOf(fact.state())));
        return states;
    }
}
