package sharpsword.campaign.plan;

import java.time.LocalDate;
import java.util.List;
import sharpsword.reference.BuiltInPackages;
import sharpsword.reference.data.DataPackages;
import sharpsword.reference.routing.Operation;

/** Terms that keep to every rule, to be spoilt one by one. */
public final class TermsFixture {

    public static final DataPackages PACKAGES = BuiltInPackages.load();

    private TermsFixture() {}

    /** The hazardous-waste operation of June 2024. */
    public static Terms june() {
        return new Terms(
                Operation.HAZARDOUS_WASTE,
                LocalDate.of(2024, 6, 1),
                LocalDate.of(2024, 6, 30),
                "CORPS-500000",
                List.of("PSB-500000", "PROC-500000"),
                List.of("500112", "500107"),
                List.of(new Quota("500112", 30), new Quota("500107", 20)),
                List.of("SWL-112", "SWL-114"),
                null);
    }

    public static Terms period(String from, String to) {
        return with(june(), LocalDate.parse(from), LocalDate.parse(to), june().districts(), june().quotas());
    }

    public static Terms districts(String... districts) {
        return with(june(), june().from(), june().to(), List.of(districts), List.of());
    }

    public static Terms quotas(Quota... quotas) {
        return with(june(), june().from(), june().to(), june().districts(), List.of(quotas));
    }

    public static Terms partners(String... partners) {
        Terms t = june();
        return new Terms(
                t.operation(),
                t.from(),
                t.to(),
                t.leadAgency(),
                List.of(partners),
                t.districts(),
                t.quotas(),
                t.legalBasis(),
                null);
    }

    public static Terms legalBasis(String... articles) {
        Terms t = june();
        return new Terms(
                t.operation(),
                t.from(),
                t.to(),
                t.leadAgency(),
                t.partners(),
                t.districts(),
                t.quotas(),
                List.of(articles),
                null);
    }

    /** The same for another operation. */
    public static Terms of(Operation operation) {
        Terms t = june();
        return new Terms(
                operation,
                t.from(),
                t.to(),
                t.leadAgency(),
                t.partners(),
                t.districts(),
                t.quotas(),
                t.legalBasis(),
                null);
    }

    private static Terms with(Terms t, LocalDate from, LocalDate to, List<String> districts, List<Quota> quotas) {
        return new Terms(
                t.operation(), from, to, t.leadAgency(), t.partners(), districts, quotas, t.legalBasis(), null);
    }
}
