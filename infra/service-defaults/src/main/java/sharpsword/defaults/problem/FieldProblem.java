package sharpsword.defaults.problem;

/**
 * One wrong field of an input.
 *
 * @param field path of the field, for example {@code sites[2].district}
 * @param code stable code of the rule that it breaks, for example {@code not-blank}
 * @param message text for people; never repeats the value
 */
public record FieldProblem(String field, String code, String message) {}
