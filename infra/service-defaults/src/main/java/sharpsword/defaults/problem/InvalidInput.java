package sharpsword.defaults.problem;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.http.HttpStatus;
import org.springframework.validation.BindException;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;
import org.springframework.validation.method.ParameterErrors;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.method.annotation.HandlerMethodValidationException;

/** Lists every wrong field of an input with a stable code, all of them at once. */
final class InvalidInput {

    private final ProblemTexts texts;

    InvalidInput(ProblemTexts texts) {
        this.texts = texts;
    }

    Problem problem(BindException invalid, ProblemLanguage language) {
        return problem(invalid.getAllErrors().stream()
                .map(error -> fieldProblem(error, language))
                .toList());
    }

    Problem problem(HandlerMethodValidationException invalid, ProblemLanguage language) {
        List<FieldProblem> errors = new ArrayList<>();
        for (ParameterValidationResult result : invalid.getParameterValidationResults()) {
            if (result instanceof ParameterErrors body) {
                body.getAllErrors().forEach(error -> errors.add(fieldProblem(error, language)));
            } else {
                String name = result.getMethodParameter().getParameterName();
                result.getResolvableErrors()
                        .forEach(error -> errors.add(fieldProblem(name == null ? "" : name, error, language)));
            }
        }
        return problem(errors);
    }

    private static Problem problem(List<FieldProblem> errors) {
        Problem problem = Problem.of(HttpStatus.BAD_REQUEST, "invalid-input").with(errors);
        return errors.size() == 1 ? problem.at(errors.getFirst().field()) : problem;
    }

    private FieldProblem fieldProblem(ObjectError error, ProblemLanguage language) {
        return fieldProblem(error instanceof FieldError field ? field.getField() : "", error, language);
    }

    private FieldProblem fieldProblem(String field, MessageSourceResolvable error, ProblemLanguage language) {
        String code = code(error.getCodes());
        return new FieldProblem(field, code, texts.fieldRule(code, bounds(code, error.getArguments()), language));
    }

    /** {@code NotBlank} becomes {@code not-blank}; a value of the wrong type is {@code type-mismatch}. */
    private static String code(String @Nullable [] codes) {
        if (codes == null || codes.length == 0) {
            return "invalid";
        }
        String constraint = codes[codes.length - 1];
        return constraint.replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
    }

    /** Bean Validation hands the numbers of a constraint over in the order of their names: for Size max, then min. */
    private static Map<String, Object> bounds(String code, Object @Nullable [] arguments) {
        Map<String, Object> bounds = new LinkedHashMap<>();
        List<Number> numbers = new ArrayList<>();
        for (Object argument : arguments == null ? new Object[0] : arguments) {
            if (argument instanceof Number number) {
                numbers.add(number);
            }
        }
        if (code.equals("size") && numbers.size() == 2) {
            bounds.put("max", numbers.get(0));
            bounds.put("min", numbers.get(1));
        } else if (numbers.size() == 1) {
            bounds.put("value", numbers.getFirst());
        }
        return bounds;
    }
}
