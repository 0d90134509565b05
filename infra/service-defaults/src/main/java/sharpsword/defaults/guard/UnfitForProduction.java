package sharpsword.defaults.guard;

import java.util.List;
import java.util.stream.Collectors;

/** The deployment must not run as production. Starting again is useless until every reason is gone. */
final class UnfitForProduction extends RuntimeException {

    UnfitForProduction(List<FitnessRule> objections) {
        super(objections.stream().map(rule -> "  - " + rule.reason()).collect(Collectors.joining("\n")));
    }
}
