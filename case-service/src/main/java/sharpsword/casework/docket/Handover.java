package sharpsword.casework.docket;

import java.time.Instant;

/**
 * The fence around the parts of a file that the police hold.
 *
 * <p>It is closed before the transfer is sent, so that nothing in the parcel can change behind its back, and opened when
 * the police give the file back.
 *
 * @param transfer the transfer that closed it
 * @param closed whether the police hold the file
 * @param sequence number of the transfer's event that said so last; 0 when the sending itself closed it
 */
public record Handover(String transfer, boolean closed, long sequence, Instant since) {

    static Handover closedBy(String transfer, Instant at) {
        return new Handover(transfer, true, 0, at);
    }
}
