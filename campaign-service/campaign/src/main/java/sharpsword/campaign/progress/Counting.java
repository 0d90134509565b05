package sharpsword.campaign.progress;

import static sharpsword.campaign.progress.Metric.CASES_CLOSED;
import static sharpsword.campaign.progress.Metric.CASES_NOT_FILED;
import static sharpsword.campaign.progress.Metric.CASES_OPENED;
import static sharpsword.campaign.progress.Metric.FILED_CASES;
import static sharpsword.campaign.progress.Metric.LEADS;
import static sharpsword.campaign.progress.Metric.LEADS_CONCLUDED;
import static sharpsword.campaign.progress.Metric.LEADS_TAKEN_OVER;
import static sharpsword.campaign.progress.Metric.LEADS_VERIFIED;
import static sharpsword.campaign.progress.Metric.OFFICER_DEPLOYMENTS;
import static sharpsword.campaign.progress.Metric.PLANNED_FILINGS;
import static sharpsword.campaign.progress.Metric.PLANNED_TRANSFERS;
import static sharpsword.campaign.progress.Metric.POLICE_FILED;
import static sharpsword.campaign.progress.Metric.POLICE_REFUSED;
import static sharpsword.campaign.progress.Metric.POSITIVE_LIST_ENTRIES;
import static sharpsword.campaign.progress.Metric.PROBLEMS;
import static sharpsword.campaign.progress.Metric.PROBLEMS_REOPENED;
import static sharpsword.campaign.progress.Metric.PROBLEMS_WRITTEN_OFF;
import static sharpsword.campaign.progress.Metric.PROBLEMS_WRITTEN_OFF_ON_TIME;
import static sharpsword.campaign.progress.Metric.REWARDS_APPROVED;
import static sharpsword.campaign.progress.Metric.REWARD_AMOUNT;
import static sharpsword.campaign.progress.Metric.SITE_VISITS;
import static sharpsword.campaign.progress.Metric.TIPS_ACCEPTED;
import static sharpsword.campaign.progress.Metric.TIPS_CONCLUDED;
import static sharpsword.campaign.progress.Metric.TIPS_SUBMITTED;
import static sharpsword.campaign.progress.Metric.TIPS_VERIFIED;
import static sharpsword.campaign.progress.Metric.TRANSFERS_RECEIVED;
import static sharpsword.campaign.progress.Metric.TRANSFERS_REPORTED;
import static sharpsword.campaign.progress.Metric.TRANSFERS_SENT;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What each event adds to the numbers: the one table of it.
 *
 * @param type event type with version
 * @param stands whether every event of a subject counts, or the newest of this type in place of those before it
 * @param adds what it adds
 */
record Counting(String type, Stands stands, Function<Told, Map<Metric, Long>> adds) {

    /** Which events of one subject and type count. */
    enum Stands {
        /** Something that happens once; told again, the newest takes the place of the older. */
        NEWEST,
        /** Something that can happen again, such as a write-off after a rebound. */
        EACH
    }

    static final String LEAD = "lead.registered.v1";
    static final String INSPECTION = "inspection.completed.v1";
    static final String PROBLEM = "problem.found.v1";
    static final String FILED = "case.filed.v1";
    static final String CLOSED = "case.closed.v1";
    static final String APPROVED = "transfer.approved.v1";
    static final String SENT = "transfer.sent.v1";
    static final String ADVANCED = "operation.advanced.v1";

    static final List<Counting> TABLE = List.of(
            once(LEAD, Counting::lead),
            once(
                    "lead.concluded.v1",
                    told -> verified(told) ? one(LEADS_CONCLUDED, LEADS_VERIFIED) : one(LEADS_CONCLUDED)),
            once("tip.submitted.v1", told -> one(TIPS_SUBMITTED)),
            once("tip.accepted.v1", told -> one(TIPS_ACCEPTED)),
            once("tip.concluded.v1", told -> verified(told) ? one(TIPS_CONCLUDED, TIPS_VERIFIED) : one(TIPS_CONCLUDED)),
            once(
                    INSPECTION,
                    told -> Map.of(
                            SITE_VISITS, told.number("siteVisits"), OFFICER_DEPLOYMENTS, told.number("officers"))),
            once(PROBLEM, told -> one(PROBLEMS)),
            each(
                    "problem.written-off.v1",
                    told -> told.flag("onTime")
                            ? one(PROBLEMS_WRITTEN_OFF, PROBLEMS_WRITTEN_OFF_ON_TIME)
                            : one(PROBLEMS_WRITTEN_OFF)),
            each("problem.reopened.v1", Counting::reopened),
            once("filing.proposed.v1", told -> one(told.is("kind", "CRIMINAL") ? PLANNED_TRANSFERS : PLANNED_FILINGS)),
            once("case.opened.v1", told -> one(CASES_OPENED)),
            once(FILED, told -> one(FILED_CASES)),
            once("case.not-filed.v1", told -> one(CASES_NOT_FILED)),
            once(CLOSED, told -> one(CASES_CLOSED)),
            once("transfer.reported.v1", told -> one(TRANSFERS_REPORTED)),
            once(APPROVED, told -> Map.of()),
            once(SENT, told -> one(TRANSFERS_SENT)),
            once("transfer.received.v1", told -> one(TRANSFERS_RECEIVED)),
            once("transfer.police-filed.v1", told -> one(POLICE_FILED)),
            once("transfer.police-refused.v1", told -> one(POLICE_REFUSED)),
            once("reward.approved.v1", told -> Map.of(REWARDS_APPROVED, 1L, REWARD_AMOUNT, told.number("amount"))),
            each(
                    "leniency.granted.v1",
                    told -> Metric.leniency(told.text("kind"))
                            .<Map<Metric, Long>>map(Counting::one)
                            .orElse(Map.of())),
            each("enterprise.changed.v1", told -> told.is("what", "ADMITTED") ? one(POSITIVE_LIST_ENTRIES) : Map.of()),
            each(ADVANCED, told -> Map.of()));

    private static final Map<String, Counting> BY_TYPE =
            TABLE.stream().collect(Collectors.toMap(Counting::type, Function.identity()));

    static final Set<String> TYPES = BY_TYPE.keySet();

    static Optional<Counting> of(String type) {
        return Optional.ofNullable(BY_TYPE.get(type));
    }

    /** A lead that goes on from a lead of another operation counts there; one that goes on from a tip counts here. */
    private static Map<Metric, Long> lead(Told told) {
        String predecessor = told.text("predecessor");
        boolean first = predecessor.isEmpty() ? told.text("origin").isEmpty() : told.is("tip", predecessor);
        return one(first ? LEADS : LEADS_TAKEN_OVER);
    }

    /** Takes the write-off back on the day of the rebound; the days before keep it. */
    private static Map<Metric, Long> reopened(Told told) {
        return told.flag("onTime")
                ? Map.of(PROBLEMS_REOPENED, 1L, PROBLEMS_WRITTEN_OFF, -1L, PROBLEMS_WRITTEN_OFF_ON_TIME, -1L)
                : Map.of(PROBLEMS_REOPENED, 1L, PROBLEMS_WRITTEN_OFF, -1L);
    }

    private static boolean verified(Told told) {
        return told.is("outcome", "VERIFIED") || told.is("outcome", "PARTLY");
    }

    private static Map<Metric, Long> one(Metric... metrics) {
        return Arrays.stream(metrics).collect(Collectors.toMap(Function.identity(), metric -> 1L));
    }

    private static Counting once(String type, Function<Told, Map<Metric, Long>> adds) {
        return new Counting(type, Stands.NEWEST, adds);
    }

    private static Counting each(String type, Function<Told, Map<Metric, Long>> adds) {
        return new Counting(type, Stands.EACH, adds);
    }
}
