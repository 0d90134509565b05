package sharpsword.gateway.edge.calls;

import java.util.List;

/** A service refused what a page asked or wanted done; the page shows why. */
public final class RefusedByService extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ServiceProblem problem;

    public RefusedByService(ServiceProblem problem) {
        super(problem.status() + " " + problem.code());
        this.problem = problem;
    }

    /** What no service was asked about, because nothing of that name is there. */
    public static RefusedByService unknown(String code) {
        return new RefusedByService(new ServiceProblem(404, "", "", code, null, List.of()));
    }

    public ServiceProblem problem() {
        return problem;
    }
}
