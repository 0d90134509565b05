package sharpsword.operation.lead;

/**
 * The record that a lead goes on from. Leads count once, by origin: a lead that was taken over counts where it first
 * stood.
 *
 * @param operation code of the operation that handed it on
 * @param record identifier of its lead or tip
 * @param first identifier of the record that counts: the same, unless that one had been taken over itself
 */
public record Origin(String operation, String record, String first) {}
