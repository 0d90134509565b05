package sharpsword.operation.plan;

import sharpsword.operation.desk.Signature;

/**
 * A step that was taken.
 *
 * @param state state that it led to
 * @param by who took it and when
 * @param note call for leads, summary or remark
 */
public record PlanStep(PlanState state, Signature by, String note) {}
