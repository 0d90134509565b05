package sharpsword.reference.deadline;

import java.time.LocalDate;
import java.util.Optional;
import sharpsword.access.Refusal;
import sharpsword.reference.data.DataPackages;

/** Answers whether a clock may be extended as asked: only as its rule foresees, and only before its end. */
public final class Extending {

    private final DataPackages packages;

    private Extending(DataPackages packages) {
        this.packages = packages;
    }

    public static Extending by(DataPackages packages) {
        return new Extending(packages);
    }

    /**
     * The objection, if there is one.
     *
     * @return {@code extension-not-foreseen} if the rule knows no further extension, {@code extension-too-long}, {@code
     *     extension-after-expiry} if the clock had ended before it was granted; empty if it may be granted
     */
    public Optional<Refusal> objection(RunningDeadline running, Extension asked) {
        LocalDate start = ChinaTime.dateOf(running.start());
        Deadlines deadlines = Deadlines.of(packages);
        int next = running.extensions().size();
        DeadlineRule rule = deadlines.rule(running.rule(), start).orElse(null);
        if (rule == null || next >= rule.extensions().size()) {
            return Optional.of(Refusal.rule("extension-not-foreseen").with("rule", running.rule()));
        }
        DeadlineRule.ExtensionRule foreseen = rule.extensions().get(next);
        boolean sameUnit =
                unit(rule, foreseen, start).equals(Optional.of(asked.term().unit()));
        if (!sameUnit || asked.term().amount() > foreseen.amount()) {
            return Optional.of(Refusal.rule("extension-too-long")
                    .at("amount")
                    .with("most", foreseen.amount() + " " + foreseen.unit()));
        }
        boolean expired = deadlines.reckon(running, asked.grantedAt()) instanceof Deadline.Due due
                && due.isPast(asked.grantedAt());
        return expired
                ? Optional.of(Refusal.rule("extension-after-expiry").with("rule", running.rule()))
                : Optional.empty();
    }

    private Optional<DayUnit> unit(DeadlineRule rule, DeadlineRule.ExtensionRule foreseen, LocalDate start) {
        return packages.inForce(ClockUnits.KIND, start).stream()
                .flatMap(found -> found.content().unit(rule.instrument(), foreseen.amount(), foreseen.unit()).stream())
                .findFirst();
    }
}
