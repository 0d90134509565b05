package sharpsword.operation.inspection;

/** Asked when an inspection is completed: how many problems were registered from it? */
@FunctionalInterface
public interface ProblemCount {

    int ofInspection(String inspection);
}
