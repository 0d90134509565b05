package sharpsword.casework.transfer;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import sharpsword.access.Refusal;
import sharpsword.casework.policy.Policy;
import sharpsword.reference.paper.TransferMaterials;

/** The rules of a transfer that look at more than its state. */
final class TransferPolicies {

    private static final int SMALLEST_TEAM = 2;

    /**
     * The report as it is handed in.
     *
     * @param serves whether an officer serves in the agency
     * @param barred whether an officer is recused in the case or waits for the decision on a recusal
     */
    record Reporting(boolean suspected, List<String> team, Predicate<String> serves, Predicate<String> barred) {}

    static final Policy<Reporting> CRIME_IS_SUSPECTED = new Policy<>(
            "only a suspected crime is transferred",
            "T310 3",
            facts -> facts.suspected() ? Optional.empty() : Optional.of(Refusal.rule("transfer-no-suspicion")));

    static final Policy<Reporting> TEAM_OF_TWO = new Policy<>(
            "at least two officers of the agency form the special team",
            "T310 5",
            facts -> new HashSet<>(facts.team()).size() < SMALLEST_TEAM
                            || !facts.team().stream().allMatch(facts.serves())
                    ? Optional.of(
                            Refusal.rule("transfer-team-incomplete").at("team").with("least", SMALLEST_TEAM))
                    : Optional.empty());

    static final Policy<Reporting> TEAM_NOT_RECUSED = new Policy<>(
            "none of the special team is recused in the case or waits for the decision on a recusal",
            "MEP23 6",
            facts -> facts.team().stream()
                    .filter(facts.barred())
                    .findFirst()
                    .map(officer ->
                            Refusal.rule("case-officer-recused").at("team").with("officer", officer)));

    static final List<Policy<Reporting>> REPORTING = List.of(CRIME_IS_SUSPECTED, TEAM_OF_TWO, TEAM_NOT_RECUSED);

    /** The parcel before it goes. */
    record Parcel(CriminalTransfer transfer, List<TransferMaterials.Item> checklist) {}

    static final Policy<Parcel> CHECKLIST_IS_KNOWN = new Policy<>(
            "there is a checklist for the day",
            "T17 6",
            facts -> facts.checklist().isEmpty()
                    ? Optional.of(Refusal.rule("transfer-checklist-missing"))
                    : Optional.empty());

    static final Policy<Parcel> MATERIALS_COMPLETE = new Policy<>(
            "every required paper is there",
            "T17 6; T310 6",
            facts -> Optional.of(missing(facts.transfer(), facts.checklist()))
                    .filter(codes -> !codes.isEmpty())
                    .map(codes -> Refusal.rule("transfer-materials-missing")
                            .at("materials")
                            .with("missing", String.join(", ", codes))));

    static final List<Policy<Parcel>> SENDING = List.of(CHECKLIST_IS_KNOWN, MATERIALS_COMPLETE);

    private TransferPolicies() {}

    /** Codes of the lines that are still to be filled in. */
    static List<String> missing(CriminalTransfer transfer, List<TransferMaterials.Item> checklist) {
        return checklist.stream()
                .filter(item -> !isFilled(item, transfer.material(item.code()).orElse(null)))
                .map(TransferMaterials.Item::code)
                .toList();
    }

    private static boolean isFilled(TransferMaterials.Item item, @Nullable Material material) {
        return switch (item.need()) {
            case PAPER -> material != null && material.isPaper();
            case PAPER_OR_NONE -> material != null;
            case OPTIONAL -> true;
        };
    }
}
