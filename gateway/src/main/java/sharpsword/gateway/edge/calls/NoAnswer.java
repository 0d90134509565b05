package sharpsword.gateway.edge.calls;

import sharpsword.gateway.edge.problems.EdgeProblem;

/** A page cannot be shown because the gateway got no answer; trying again later may help. */
public final class NoAnswer extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final EdgeProblem problem;

    NoAnswer(EdgeProblem problem, String who, Throwable cause) {
        super(who + ": " + problem.code(), cause);
        this.problem = problem;
    }

    NoAnswer(EdgeProblem problem, String who) {
        super(who + ": " + problem.code());
        this.problem = problem;
    }

    /** What the page of the failure says. */
    public EdgeProblem problem() {
        return problem;
    }
}
