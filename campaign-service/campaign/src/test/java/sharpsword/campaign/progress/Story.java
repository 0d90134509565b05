package sharpsword.campaign.progress;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import sharpsword.messaging.event.Event;

/**
 * June 2024 as the seed has it: 50 sites, 61 problems, 10 planned filings and 1 planned transfer; and one case that goes the whole
 * way to the police in July.
 */
final class Story {

    static final int SITES = 50;
    static final int PROBLEMS = 61;

    private final int year;
    private final String prefix;
    private final List<Event> events = new ArrayList<>();

    Story(int year, String prefix) {
        this.year = year;
        this.prefix = prefix;
        june();
        july();
    }

    /** In the order in which it happened. */
    List<Event> events() {
        return List.copyOf(events);
    }

    /** Every event twice, in some order. */
    List<Event> shuffled(long seed) {
        List<Event> twice = new ArrayList<>(events);
        twice.addAll(events);
        Collections.shuffle(twice, new Random(seed));
        return twice;
    }

    String id(String of) {
        return prefix + "-" + of;
    }

    private void june() {
        tell("lead.registered.v1", "l-1", 1, "06-01T01:00:00Z", "strand", "WASTE");
        for (int i = 1; i <= SITES; i++) {
            String strand = i % 2 == 0 ? "WASTE" : "MONITORING_DATA";
            tell(
                    "inspection.completed.v1",
                    "i-" + i,
                    2,
                    day(i) + "T02:00:00Z",
                    "officers",
                    3,
                    "siteVisits",
                    1,
                    "strand",
                    strand,
                    "lead",
                    id("l-1"));
        }
        for (int i = 1; i <= PROBLEMS; i++) {
            String strand = i % 2 == 0 ? "WASTE" : "MONITORING_DATA";
            tell(
                    "problem.found.v1",
                    "p-" + i,
                    1,
                    day(i) + "T03:00:00Z",
                    "inspection",
                    id("i-" + (i % SITES + 1)),
                    "strand",
                    strand);
        }
        for (int i = 1; i <= 11; i++) {
            tell(
                    "filing.proposed.v1",
                    "p-" + i,
                    2,
                    day(20 + i) + "T05:00:00Z",
                    "kind",
                    i == 11 ? "CRIMINAL" : "PENALTY");
        }
    }

    private void july() {
        tell("case.opened.v1", "c-1", 1, "07-20T01:00:00Z", "problem", id("p-1"));
        tell("case.filed.v1", "c-1", 2, "07-21T01:00:00Z", "problem", id("p-1"));
        tell("transfer.reported.v1", "x-1", 1, "07-22T01:00:00Z", "to", "PSB-500112");
        tell(
                "transfer.approved.v1",
                "x-1",
                2,
                "07-23T01:00:00Z",
                "dueAt",
                year + "-07-24T01:00:00Z",
                "to",
                "PSB-500112");
        tell("transfer.sent.v1", "x-1", 3, "07-23T09:00:00Z", "to", "PSB-500112");
        tell("transfer.received.v1", "x-1", 4, "07-24T01:00:00Z", "to", "PSB-500112");
        tell("transfer.police-filed.v1", "x-1", 5, "07-26T01:00:00Z", "to", "PSB-500112");
        tell("case.closed.v1", "c-1", 3, "07-31T01:00:00Z", "problem", id("p-1"));
    }

    private void tell(String type, String subject, long sequence, String at, Object... data) {
        Object[] more = new Object[data.length + 2];
        more[0] = "year";
        more[1] = year;
        System.arraycopy(data, 0, more, 2, data.length);
        events.add(FactsFixture.event(type, id(subject), sequence, year + "-" + at, more));
    }

    private static String day(int n) {
        return String.format(Locale.ROOT, "06-%02d", (n - 1) % 30 + 1);
    }
}
