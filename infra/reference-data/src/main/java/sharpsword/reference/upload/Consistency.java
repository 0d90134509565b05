package sharpsword.reference.upload;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import sharpsword.reference.data.DataPackage;
import sharpsword.reference.data.DataPackages;
import sharpsword.reference.data.Fault;
import sharpsword.reference.data.InForce;
import sharpsword.reference.data.Kind;
import sharpsword.reference.deadline.ClockUnits;
import sharpsword.reference.deadline.DeadlineRule;
import sharpsword.reference.deadline.DeadlineRules;
import sharpsword.reference.law.Article;
import sharpsword.reference.law.Laws;
import sharpsword.reference.paper.NumberSeries;
import sharpsword.reference.routing.Routing;
import sharpsword.reference.threshold.Threshold;

/** Checks that look at several packages together. Each package is right by itself before it comes here. */
public final class Consistency {

    private Consistency() {}

    /** Everything that does not fit together: holes and double claims in the routing, unknown laws, undefined units, lost thresholds and series. */
    public static List<Fault> faults(DataPackages packages) {
        List<Fault> faults = new ArrayList<>();
        routing(Routing.of(packages), faults);
        deadlines(packages, faults);
        articles(Laws.of(packages), faults);
        kept(Threshold.KIND, "threshold-dropped", packages, faults);
        kept(NumberSeries.KIND, "series-dropped", packages, faults);
        return faults;
    }

    private static void routing(Routing routing, List<Fault> faults) {
        for (LocalDate date : routing.turningDates()) {
            routing.matters(date).forEach(matter -> {
                int claims = routing.operations(matter.code(), date).size();
                if (claims != 1) {
                    String code = claims == 0 ? "matter-without-operation" : "matter-with-two-operations";
                    faults.add(Fault.inHead("matter", code, matter.code() + " on " + date));
                }
            });
        }
    }

    private static void deadlines(DataPackages packages, List<Fault> faults) {
        Laws laws = Laws.of(packages);
        List<ClockUnits> units = packages.latest(ClockUnits.KIND).stream()
                .map(found -> found.content())
                .toList();
        packages.latest(DeadlineRules.KIND).stream()
                .flatMap(found -> found.content().rules().stream())
                .flatMap(rule -> faults(rule, laws, units))
                .forEach(faults::add);
    }

    private static Stream<Fault> faults(DeadlineRule rule, Laws laws, List<ClockUnits> units) {
        Stream<Fault> unknownLaw = laws.knows(rule.instrument())
                ? Stream.empty()
                : Stream.of(Fault.inHead("instrument", "law-unknown", rule.code() + " " + rule.instrument()));
        boolean hasUnit = units.stream()
                .anyMatch(table -> table.unit(rule.instrument(), rule.amount(), rule.unit())
                        .isPresent());
        Stream<Fault> noUnit = hasUnit
                ? Stream.empty()
                : Stream.of(Fault.inHead("unit", "unit-undefined", rule.code() + " " + rule.instrument()));
        return Stream.concat(unknownLaw, noUnit);
    }

    /** A row may change, but a newer version may not lose one that work under way rests on: it could not go on. */
    private static void kept(Kind<?> kind, String code, DataPackages packages, List<Fault> faults) {
        for (InForce<?> latest : packages.latest(kind)) {
            Set<String> kept = codes(packages.find(latest.version()).orElseThrow());
            packages.all().stream()
                    .filter(older -> older.kind().equals(kind.code())
                            && older.key().equals(latest.version().key()))
                    .flatMap(older -> codes(older).stream())
                    .distinct()
                    .filter(lost -> !kept.contains(lost))
                    .forEach(lost -> faults.add(Fault.inHead("code", code, lost)));
        }
    }

    private static Set<String> codes(DataPackage rows) {
        Set<String> codes = new TreeSet<>();
        rows.content().forEach(row -> codes.add(row.path("code").asString("")));
        return codes;
    }

    private static void articles(Laws laws, List<Fault> faults) {
        for (Article article : laws.articles()) {
            if (!laws.knows(article.law())) {
                faults.add(Fault.inHead("law", "law-unknown", article.code() + " " + article.law()));
            } else if (laws.inForce(article.law(), article.validity().from()).isEmpty()) {
                faults.add(Fault.inHead("validFrom", "law-not-in-force", article.code()));
            }
        }
    }
}
