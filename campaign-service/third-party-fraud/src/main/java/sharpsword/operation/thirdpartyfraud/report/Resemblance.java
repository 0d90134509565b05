package sharpsword.operation.thirdpartyfraud.report;

import java.math.BigDecimal;
import java.util.Map;

/**
 * How far one report resembles another. An item that only one of them has counts as zero in the other.
 *
 * @param common number of items that both have
 * @param cosine cosine of the two vectors of results
 * @param equal share of all items whose values are equal
 */
record Resemblance(Report one, Report other, int common, double cosine, double equal) {

    static Resemblance of(Report one, Report other) {
        int common = 0;
        int same = 0;
        double product = 0;
        for (Map.Entry<String, BigDecimal> result : one.results().entrySet()) {
            BigDecimal value = other.results().get(result.getKey());
            if (value != null) {
                common++;
                same += value.compareTo(result.getValue()) == 0 ? 1 : 0;
                product += value.doubleValue() * result.getValue().doubleValue();
            }
        }
        int all = one.results().size() + other.results().size() - common;
        return new Resemblance(one, other, common, cosine(one, other, product), (double) same / all);
    }

    /** Two reports without any positive result point the same way; one without and one with do not. */
    private static double cosine(Report one, Report other, double product) {
        double lengths = one.length() * other.length();
        if (lengths > 0) {
            return product / lengths;
        }
        return one.length() + other.length() > 0 ? 0 : 1;
    }
}
