package sharpsword.embedded.query;

import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import java.util.Optional;

/** The literal beginning of a pattern that is anchored to the start of the text. */
final class TextBeginning {

    private static final String META = "\\^$.|?*+()[]{}";
    private static final String MAKES_OPTIONAL = "?*{";

    private TextBeginning() {}

    /** Empty if the pattern is not anchored, ignores case, has alternatives, or begins with something variable. */
    static Optional<String> of(BsonRegularExpression expression) {
        String pattern = expression.getPattern();
        boolean plain =
                expression.getOptions() == null || expression.getOptions().isEmpty();
        if (!plain || !pattern.startsWith("^") || pattern.indexOf('|') >= 0) {
            return Optional.empty();
        }
        String beginning = pattern.startsWith("^\\Q") ? quoted(pattern) : literal(pattern);
        return beginning.isEmpty() ? Optional.empty() : Optional.of(beginning);
    }

    private static String quoted(String pattern) {
        int start = "^\\Q".length();
        int end = pattern.indexOf("\\E", start);
        return end < 0 ? pattern.substring(start) : pattern.substring(start, end);
    }

    private static String literal(String pattern) {
        int end = 1;
        while (end < pattern.length() && META.indexOf(pattern.charAt(end)) < 0) {
            end++;
        }
        boolean lastIsOptional = end < pattern.length() && MAKES_OPTIONAL.indexOf(pattern.charAt(end)) >= 0;
        return pattern.substring(1, lastIsOptional ? Math.max(1, end - 1) : end);
    }
}
