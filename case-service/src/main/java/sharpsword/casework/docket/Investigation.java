package sharpsword.casework.docket;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import sharpsword.casework.party.By;

/**
 * The investigation as far as it has come.
 *
 * @param officers identifiers of those who investigate; at least two while it runs, none recused
 * @param recusals every recusal that was ever declared
 * @param suspensions times in which it stood still, the last one perhaps open
 * @param report the report of the investigators; null until it is concluded
 */
public record Investigation(
        List<String> officers,
        List<Recusal> recusals,
        List<Suspension> suspensions,
        @Nullable Report report) {

    public static final Investigation NONE = new Investigation(List.of(), List.of(), List.of(), null);

    public Investigation {
        officers = List.copyOf(officers);
        recusals = List.copyOf(recusals);
        suspensions = List.copyOf(suspensions);
    }

    /**
     * A suspension (中止, MEP23, Art. 35).
     *
     * @param reason why
     * @param from who approved it and when
     * @param to who resumed and when; null while it lasts
     */
    public record Suspension(
            String reason, By from, @Nullable By to) {}

    /**
     * The investigators' report.
     *
     * @param title title of the paper
     * @param sha256 hash of the file in hexadecimal
     * @param proposal what the investigators propose
     */
    public record Report(String title, String sha256, String proposal, By by) {}

    /** Whether the officer may not work on the case now. */
    public boolean bars(String officer) {
        return recusals.stream().anyMatch(recusal -> recusal.bars(officer));
    }

    /** Whether the officer was taken out of the case. */
    boolean hasRecused(String officer) {
        return recusals.stream().anyMatch(recusal -> recusal.officer().equals(officer) && recusal.isGranted());
    }

    Investigation assigned(List<String> those) {
        return new Investigation(those, recusals, suspensions, report);
    }

    Investigation declared(Recusal recusal) {
        List<Recusal> more = new ArrayList<>(recusals);
        more.add(recusal);
        return new Investigation(officers, more, suspensions, report);
    }

    /** Takes the decision; an officer whose recusal is granted leaves the investigation. */
    Investigation decided(String officer, Recusal.Verdict verdict) {
        List<Recusal> decided = recusals.stream()
                .map(one -> one.officer().equals(officer) && one.isPending() ? one.decided(verdict) : one)
                .toList();
        List<String> left = verdict.granted()
                ? officers.stream().filter(one -> !one.equals(officer)).toList()
                : officers;
        return new Investigation(left, decided, suspensions, report);
    }

    Investigation suspended(Suspension suspension) {
        List<Suspension> more = new ArrayList<>(suspensions);
        more.add(suspension);
        return new Investigation(officers, recusals, more, report);
    }

    Investigation resumed(By by) {
        return withLastSuspension(last -> new Suspension(last.reason(), last.from(), by));
    }

    Investigation reported(Report paper) {
        return new Investigation(officers, recusals, suspensions, paper);
    }

    private Investigation withLastSuspension(UnaryOperator<Suspension> change) {
        List<Suspension> changed = new ArrayList<>(suspensions);
        changed.add(change.apply(changed.removeLast()));
        return new Investigation(officers, recusals, changed, report);
    }
}
