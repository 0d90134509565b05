package sharpsword.gateway.edge.calls;

/** A service refused what a page asked or wanted done; the page shows why. */
public final class RefusedByService extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ServiceProblem problem;

    public RefusedByService(ServiceProblem problem) {
        super(problem.status() + " " + problem.code());
        this.problem = problem;
    }

    public ServiceProblem problem() {
        return problem;
    }
}
