package sharpsword.reference.deadline;

import java.time.Instant;

/**
 * An extension that was granted.
 *
 * @param term by how much
 * @param approvedBy who granted it
 * @param grantedAt when
 */
public record Extension(Term term, String approvedBy, Instant grantedAt) {}
