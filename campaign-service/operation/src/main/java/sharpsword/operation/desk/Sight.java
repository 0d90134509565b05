package sharpsword.operation.desk;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import sharpsword.access.Caller;
import sharpsword.access.Refusal;
import sharpsword.access.Visibility;
import sharpsword.reference.data.ReferenceData;
import sharpsword.reference.district.District;
import sharpsword.reference.district.Districts;

/** Who may see the records of an operation: its agency, the district and those above it, leaders, and whoever is named. */
@Component
public final class Sight {

    private final ReferenceData reference;

    Sight(ReferenceData reference) {
        this.reference = reference;
    }

    /** The keys of a record. */
    public Set<String> of(String agency, String district, LocalDate on) {
        return of(agency, district, on, List.of(), List.of());
    }

    /**
     * The keys of a record that more people have a part in.
     *
     * @param partners agencies that were made party to it
     * @param officers officers to whom it was assigned
     */
    public Set<String> of(
            String agency, String district, LocalDate on, Collection<String> partners, Collection<String> officers) {
        Visibility visibility = Visibility.nobody()
                .agency(agency)
                .district(district, districts(on)::ancestors)
                .leadership();
        for (String partner : partners) {
            visibility = visibility.agency(partner);
        }
        for (String officer : officers) {
            visibility = visibility.officer(officer);
        }
        return visibility.keys();
    }

    /**
     * Refuses districts that do not exist on the day and those that the caller has nothing to do with.
     *
     * @throws sharpsword.access.RefusedException {@code district-unknown}, {@code district-elsewhere}
     */
    public void require(Caller caller, String district, LocalDate on) {
        requireKnown(district, on);
        if (!reaches(caller, district, on)) {
            throw Refusal.notEntitled("district-elsewhere")
                    .at("district")
                    .with("district", district)
                    .asException();
        }
    }

    /** Whether the caller belongs to the district or to one above it. */
    public boolean reaches(Caller caller, String district, LocalDate on) {
        return caller.keys()
                .sees(Visibility.nobody()
                        .district(district, districts(on)::ancestors)
                        .keys());
    }

    /**
     * Refuses districts that do not exist on the day.
     *
     * @throws sharpsword.access.RefusedException {@code district-unknown}
     */
    public void requireKnown(String district, LocalDate on) {
        if (!isKnown(district, on)) {
            throw Refusal.rule("district-unknown")
                    .at("district")
                    .with("district", district)
                    .asException();
        }
    }

    /** The unit that answers on the day for what belonged to a district; the district itself while it exists. */
    public String responsible(String district, LocalDate on) {
        return districts(on).responsible(district).map(District::code).orElse(district);
    }

    public boolean isKnown(String district, LocalDate on) {
        return districts(on).find(district).isPresent();
    }

    private Districts districts(LocalDate on) {
        return Districts.on(on, reference.packages());
    }
}
