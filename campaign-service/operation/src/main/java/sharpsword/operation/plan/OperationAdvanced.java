package sharpsword.operation.plan;

/**
 * {@code operation.advanced.v1}: the operation of a year reached a state.
 *
 * @param operation code of the operation
 * @param agency agency that leads it
 * @param state state after it
 */
record OperationAdvanced(String operation, int year, String agency, PlanState state) {}
