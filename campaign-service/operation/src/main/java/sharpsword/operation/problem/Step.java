package sharpsword.operation.problem;

import java.util.List;
import java.util.Set;
import sharpsword.operation.desk.Signature;
import sharpsword.operation.evidence.Evidence;

/**
 * What somebody asks to be done with a problem.
 *
 * @param note plan, measures or reason
 * @param evidence files that go with it
 * @param passed tests that the site passed, for a local check
 * @param by who asks, and when it happened
 */
record Step(ProblemAction action, String note, List<Evidence> evidence, Set<CheckTest> passed, Signature by) {

    Step {
        evidence = List.copyOf(evidence);
        passed = Set.copyOf(passed);
    }
}
