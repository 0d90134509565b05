package sharpsword.gateway.edge.guard;

import java.util.List;
import java.util.stream.Collectors;

/** The gateway must not run as production. Starting again is useless until every reason is gone. */
final class UnfitForProduction extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnfitForProduction(List<FitnessRule> objections) {
        super(objections.stream()
                .map(rule -> "  - " + rule.code() + ": " + rule.reason())
                .collect(Collectors.joining("\n")));
    }
}
