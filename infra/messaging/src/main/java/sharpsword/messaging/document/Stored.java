package sharpsword.messaging.document;

import java.time.Instant;

/**
 * A document as it is stored.
 *
 * @param value its state
 * @param version raised by every write
 * @param revision raised by people's commands only; the ETag
 * @param sequence number of entries in its history
 * @param bornAt when the document came into being in the world
 * @param happenedAt when what was entered last happened in the world
 */
public record Stored<T>(T value, long version, long revision, long sequence, Instant bornAt, Instant happenedAt) {}
