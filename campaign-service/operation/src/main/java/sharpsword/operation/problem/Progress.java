package sharpsword.operation.problem;

import sharpsword.operation.desk.Signature;

/**
 * A step on the way.
 *
 * @param action what was done
 * @param state state that it led to
 * @param note plan, measures or reason
 */
public record Progress(ProblemAction action, ProblemState state, String note, Signature by) {}
