package sharpsword.reference.routing;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import sharpsword.access.Refusal;
import sharpsword.reference.data.DataPackages;
import sharpsword.reference.data.InForce;
import sharpsword.reference.data.Validity;

/** Sends every matter to the operation that answers for it on a date. */
public final class Routing {

    private final DataPackages packages;

    private Routing(DataPackages packages) {
        this.packages = packages;
    }

    public static Routing of(DataPackages packages) {
        return new Routing(packages);
    }

    /** What came of asking for a matter's operation. */
    public sealed interface Answer {}

    public record Routed(Operation operation) implements Answer {}

    /** Code {@code matter-unknown}: no record may carry this matter on that date. */
    public record Refused(Refusal refusal) implements Answer {}

    public Answer route(String matter, LocalDate date) {
        return operations(matter, date).stream()
                .<Answer>map(Routed::new)
                .findFirst()
                .orElseGet(() ->
                        new Refused(Refusal.rule("matter-unknown").at("matter").with("matter", matter)));
    }

    /** Matters that a record of that date may carry. */
    public List<MatterList.Matter> matters(LocalDate date) {
        return packages.inForce(MatterList.KIND, date).stream()
                .flatMap(list -> list.content().matters().stream())
                .filter(matter -> matter.validity().contains(date))
                .toList();
    }

    /** All operations that claim the matter on the date. Exactly one, or the tables are wrong. */
    public List<Operation> operations(String matter, LocalDate date) {
        return packages.inForce(RoutingTable.KIND, date).stream()
                .flatMap(table -> table.content().routes().stream())
                .filter(route ->
                        route.matter().equals(matter) && route.validity().contains(date))
                .map(RoutingTable.Route::operation)
                .toList();
    }

    /**
     * Every date on which an answer can change. What holds on these dates holds on all dates, which lets a check over
     * all time end.
     */
    public NavigableSet<LocalDate> turningDates() {
        NavigableSet<LocalDate> dates = new TreeSet<>();
        Stream<Validity> heads = packages.all().stream()
                .filter(head -> head.kind().equals(MatterList.KIND.code())
                        || head.kind().equals(RoutingTable.KIND.code()))
                .map(head -> head.validity());
        Stream<Validity> matters = packages.latest(MatterList.KIND).stream()
                .map(InForce::content)
                .flatMap(list -> list.matters().stream())
                .map(MatterList.Matter::validity);
        Stream<Validity> routes = packages.latest(RoutingTable.KIND).stream()
                .map(InForce::content)
                .flatMap(table -> table.routes().stream())
                .map(RoutingTable.Route::validity);
        Stream.of(heads, matters, routes).flatMap(stream -> stream).forEach(validity -> {
            dates.add(validity.from());
            validity.end().ifPresent(dates::add);
        });
        return dates;
    }
}
