package sharpsword.campaign.reference;

import java.time.Instant;
import java.util.List;
import sharpsword.reference.data.RowChange;
import sharpsword.reference.deadline.Deadline;
import sharpsword.reference.upload.DryRun;

/**
 * A dry run for people.
 *
 * @param rows difference to the version that is loaded, row by row; the first {@value #MOST}
 * @param changed how many rows differ in all
 * @param moved running deadlines that would move; the first {@value #MOST}
 * @param movedDeadlines how many would move in all
 */
public record Report(Instant at, List<Row> rows, int changed, List<Moved> moved, int movedDeadlines) {

    private static final int MOST = 200;

    public Report {
        rows = List.copyOf(rows);
        moved = List.copyOf(moved);
    }

    /**
     * One row that differs.
     *
     * @param change {@code ADDED}, {@code REMOVED} or {@code CHANGED}
     */
    public record Row(String id, String change) {}

    /**
     * One deadline that would move.
     *
     * @param id what the clock runs for
     * @param before end as it is, or why there is none
     * @param after end as it would be, or why there is none
     */
    public record Moved(String id, String before, String after) {}

    static Report of(DryRun run, Instant at) {
        return new Report(
                at,
                run.rows().stream().limit(MOST).map(Report::row).toList(),
                run.rows().size(),
                run.moved().stream()
                        .limit(MOST)
                        .map(one -> new Moved(one.id(), end(one.before()), end(one.after())))
                        .toList(),
                run.moved().size());
    }

    private static Row row(RowChange change) {
        String what = change.before() == null ? "ADDED" : change.after() == null ? "REMOVED" : "CHANGED";
        return new Row(change.row(), what);
    }

    private static String end(Deadline deadline) {
        return switch (deadline) {
            case Deadline.Due due -> due.date().toString();
            case Deadline.Paused paused -> "paused";
            case Deadline.Uncovered uncovered -> "no calendar from " + uncovered.from();
        };
    }
}
