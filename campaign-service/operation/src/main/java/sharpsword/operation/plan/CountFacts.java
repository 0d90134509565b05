package sharpsword.operation.plan;

/** Asked when an operation is to be moved on: what do the records of its year say? */
@FunctionalInterface
public interface CountFacts {

    PlanFacts ofYear(int year);
}
