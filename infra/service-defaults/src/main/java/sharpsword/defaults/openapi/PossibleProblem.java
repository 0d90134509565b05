package sharpsword.defaults.openapi;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.List;
import java.util.function.Predicate;

/**
 * One status with which operations answer a problem.
 *
 * @param status HTTP status, or {@code default} for all others
 * @param name name of the shared answer in the document
 * @param description when it is given, with the codes of the edge
 * @param holds for which operations
 */
record PossibleProblem(String status, String name, String description, Predicate<Asked> holds) {

    static final List<PossibleProblem> ALL = List.of(
            new PossibleProblem(
                    "400",
                    "Malformed",
                    "The request is malformed: malformed-body, field-unknown, invalid-input (with errors), parameter-missing,"
                            + " parameter-malformed, idempotency-key-missing, idempotency-key-malformed, if-match-malformed,"
                            + " time-malformed, header-malformed.",
                    Asked::hasInput),
            new PossibleProblem("401", "NoToken", "token-missing or token-invalid.", Asked::needsToken),
            new PossibleProblem(
                    "403",
                    "NotEntitled",
                    "Not entitled: role-required, officer-required, service-token-required, officer-left, …",
                    Asked::needsToken),
            new PossibleProblem(
                    "404", "Unknown", "Nothing there, or nothing that the caller may see.", Asked::namesSomething),
            new PossibleProblem(
                    "409",
                    "Conflict",
                    "Wrong state or stale revision: revision-stale, changed-meanwhile, document-exists, <thing>-wrong-state.",
                    Asked::isCommand),
            new PossibleProblem("413", "TooLarge", "content-too-large or document-too-large.", Asked::hasBody),
            new PossibleProblem("415", "WrongMediaType", "media-type-unsupported.", Asked::hasBody),
            new PossibleProblem(
                    "422",
                    "RuleBroken",
                    "A rule forbids it, or the key was used for another request: idempotency-key-reused,"
                            + " occurred-in-future, occurred-before-basis, late-entry-reason-missing, …",
                    Asked::isCommand),
            new PossibleProblem("429", "TooMany", "Too many requests; see Retry-After.", asked -> !asked.needsToken()),
            new PossibleProblem(
                    "503",
                    "Unavailable",
                    "Something is away and comes back, see Retry-After: database-away, broker-away,"
                            + " identity-provider-away, upstream-unavailable, pending-full.",
                    asked -> true),
            new PossibleProblem("default", "Problem", "Any other problem, such as internal (500).", asked -> true));

    boolean passesByItself() {
        return status.equals("429") || status.equals("503");
    }

    /** An operation at its address. */
    record Asked(String path, Operation operation) {

        boolean needsToken() {
            return !path.startsWith("/api/public/");
        }

        boolean namesSomething() {
            return path.contains("{");
        }

        boolean hasBody() {
            return operation.getRequestBody() != null;
        }

        boolean hasInput() {
            return hasBody() || !parameters().isEmpty();
        }

        boolean isCommand() {
            return parameters().stream().map(Parameter::getName).anyMatch(DocumentedCommands.KEY::equals);
        }

        private List<Parameter> parameters() {
            return operation.getParameters() == null ? List.of() : operation.getParameters();
        }
    }
}
