package sharpsword.operation.hazardouswaste.waste;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import sharpsword.operation.screening.SheetRow;

/** What is left in a store if what came first leaves first. */
final class FirstInFirstOut {

    private FirstInFirstOut() {}

    /**
     * A batch of which something is left.
     *
     * @param row the row with which it came in
     * @param quantity how much is left, t
     */
    record Left(SheetRow row, BigDecimal quantity) {}

    /** The oldest batch of which something is left; empty if the store is. */
    static Optional<Left> oldest(List<SheetRow> movements) {
        BigDecimal removed = movements.stream()
                .flatMap(row -> row.findNumber("removed").stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        List<SheetRow> batches = movements.stream()
                .filter(row -> row.findNumber("stored").isPresent())
                .sorted(Comparator.comparing(row -> row.date("date")))
                .toList();
        for (SheetRow batch : batches) {
            removed = removed.subtract(batch.number("stored"));
            if (removed.signum() < 0) {
                return Optional.of(new Left(batch, removed.negate()));
            }
        }
        return Optional.empty();
    }
}
