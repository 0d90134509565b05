package sharpsword.reference.district;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import sharpsword.reference.data.DataPackages;
import sharpsword.reference.data.InForce;
import sharpsword.reference.data.PackageVersion;

/** The units that exist on one date, and what is known of those that ended before it or begin after it. */
public final class Districts {

    private final LocalDate date;
    private final Map<String, District> known = new LinkedHashMap<>();
    private final List<PackageVersion> versions;

    private Districts(LocalDate date, Collection<InForce<DistrictList>> lists) {
        this.date = date;
        this.versions = lists.stream().map(InForce::version).toList();
        lists.forEach(list -> list.content().districts().forEach(one -> known.putIfAbsent(one.code(), one)));
    }

    public static Districts on(LocalDate date, DataPackages packages) {
        return new Districts(date, packages.inForce(DistrictList.KIND, date));
    }

    /** The unit of that code, if it exists on the date. */
    public Optional<District> find(String code) {
        return known(code).filter(this::exists);
    }

    /** The unit of that code even if it has ended, for the name in old records. */
    public Optional<District> known(String code) {
        return Optional.ofNullable(known.get(code));
    }

    /** The unit that is responsible on the date for what belonged to that code: itself, or the last of its successors. */
    public Optional<District> responsible(String code) {
        Set<String> seen = new HashSet<>();
        District unit = known.get(code);
        while (unit != null && !exists(unit)) {
            // Two packages can name each other's units, so that there is no last one.
            boolean again = !seen.add(unit.code());
            unit = again || unit.successor() == null ? null : known.get(unit.successor());
        }
        return Optional.ofNullable(unit);
    }

    /** Units that report on the campaign, in the order of the file. */
    public List<District> reportingUnits() {
        return select(District::reportingUnit);
    }

    /** Zones, which exercise the power to punish inside their bounds. */
    public List<District> zones() {
        return select(unit -> unit.type() == District.Type.ZONE);
    }

    /** Provinces and cities beyond the border with which joint enforcement is agreed or possible. */
    public List<District> neighbours() {
        return select(
                unit -> unit.type() == District.Type.NEIGHBOUR_PROVINCE || unit.type() == District.Type.NEIGHBOUR_CITY);
    }

    /** Units whose name holds the text, for example {@code 江北} finds 江北区. */
    public List<District> search(String text) {
        return select(unit -> unit.name().contains(text.strip()));
    }

    /** Codes of the units above, nearest first; empty for an unknown code. */
    public List<String> ancestors(String code) {
        List<String> ancestors = new ArrayList<>();
        District unit = known.get(code);
        for (String parent = parent(unit); parent != null && !ancestors.contains(parent); ) {
            ancestors.add(parent);
            parent = parent(known.get(parent));
        }
        return ancestors;
    }

    public List<PackageVersion> versions() {
        return versions;
    }

    private static @Nullable String parent(@Nullable District unit) {
        return unit == null ? null : unit.parent();
    }

    private boolean exists(District unit) {
        return unit.validity().contains(date);
    }

    private List<District> select(Predicate<District> wanted) {
        return known.values().stream().filter(this::exists).filter(wanted).toList();
    }
}
