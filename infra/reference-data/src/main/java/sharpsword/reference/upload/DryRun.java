package sharpsword.reference.upload;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import sharpsword.reference.data.DataPackage;
import sharpsword.reference.data.DataPackages;
import sharpsword.reference.data.Fault;
import sharpsword.reference.data.Kind;
import sharpsword.reference.data.RowChange;
import sharpsword.reference.deadline.MovedDeadline;
import sharpsword.reference.deadline.RunningDeadline;

/**
 * What a package would change. Nothing is changed by making one.
 *
 * @param basedOn version that was the highest when the dry run was made; 0 if the set is new
 * @param rows difference to that version, row by row
 * @param moved running deadlines that would move
 * @param newFaults what would not fit together any more, for example a matter without an operation
 */
public record DryRun(int basedOn, List<RowChange> rows, List<MovedDeadline> moved, List<Fault> newFaults) {

    public DryRun {
        rows = List.copyOf(rows);
        moved = List.copyOf(moved);
        newFaults = List.copyOf(newFaults);
    }

    public static DryRun of(
            Kind.Loaded<?> uploaded, DataPackages present, Collection<RunningDeadline> running, Instant asOf) {
        DataPackage head = uploaded.head();
        DataPackages after = present.with(uploaded);
        Optional<DataPackage> highest = present.latest(head.kind(), head.key());
        List<Fault> oldFaults = Consistency.faults(present);
        Stream<Fault> orphans = MovedDeadline.orphaned(present, after, running).stream()
                .map(clock -> Fault.inHead("code", "running-clock-without-rule", clock.rule() + " " + clock.id()));
        List<Fault> newFaults = Stream.concat(
                        Consistency.faults(after).stream().filter(fault -> !oldFaults.contains(fault)), orphans)
                .toList();
        return new DryRun(
                highest.map(DataPackage::version).orElse(0),
                RowChange.between(uploaded.kind(), highest.orElse(null), head),
                MovedDeadline.between(present, after, running, asOf),
                newFaults);
    }

    /** Whether the package can be used with the others. */
    public boolean fits() {
        return newFaults.isEmpty();
    }
}
