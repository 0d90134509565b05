package sharpsword.operation.problem;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import sharpsword.operation.desk.Signature;

/**
 * What has been signed on the way to the write-off. A rejection and a rebound begin it anew.
 *
 * @param claimed who says that it is done
 * @param checked who looked at it locally
 * @param reviewed who reviewed it for the lead unit
 * @param publicisedAt when its publicity began
 * @param writtenOff who wrote it off
 * @param onTime whether the work was claimed done by the deadline; null before the write-off
 * @param recheckDue day by which it is looked at again; null before the write-off or where no calendar covers it
 */
public record WriteOff(
        @Nullable Signature claimed,
        @Nullable Signature checked,
        @Nullable Signature reviewed,
        @Nullable Instant publicisedAt,
        @Nullable Signature writtenOff,
        @Nullable Boolean onTime,
        @Nullable LocalDate recheckDue) {

    static final WriteOff NONE = new WriteOff(null, null, null, null, null, null, null);

    WriteOff claimedBy(Signature by) {
        return new WriteOff(by, null, null, null, null, null, null);
    }

    WriteOff checkedBy(Signature by) {
        return new WriteOff(claimed, by, null, null, null, null, null);
    }

    WriteOff reviewedBy(Signature by) {
        return new WriteOff(claimed, checked, by, null, null, null, null);
    }

    WriteOff publicised(Instant at) {
        return new WriteOff(claimed, checked, reviewed, at, null, null, null);
    }

    WriteOff writtenOffBy(Signature by, @Nullable Boolean inTime, @Nullable LocalDate recheck) {
        return new WriteOff(claimed, checked, reviewed, publicisedAt, by, inTime, recheck);
    }
}
