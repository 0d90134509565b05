package sharpsword.operation.plan;

/**
 * What the records of the operation's year say when somebody wants to move it on.
 *
 * @param leads leads registered
 * @param inspectionsCompleted inspections that are done
 * @param inspectionsOpen inspections that are scheduled or on site
 * @param problemsOpen problems not written off
 */
public record PlanFacts(long leads, long inspectionsCompleted, long inspectionsOpen, long problemsOpen) {}
