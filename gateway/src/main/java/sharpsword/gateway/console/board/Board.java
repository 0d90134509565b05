package sharpsword.gateway.console.board;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The board of a day as the campaign service reckons it within what the reader may see. */
record Board(
        int year,
        LocalDate asOf,
        @Nullable String title,
        @Nullable String state,
        List<Operation> operations,
        Map<String, Long> totals,
        Rates rates,
        List<Step> funnel,
        List<Figure> figures,
        List<Figure> otherDatasets,
        List<District> districts,
        List<Month> trend) {

    /** One of the seven operations. */
    record Operation(
            String operation,
            String state,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable String leadAgency,
            int quota,
            long done,
            @Nullable Long percent,
            Map<String, Long> metrics) {

        /** Whether all those numbers are zero. */
        public boolean hasNoneOf(List<String> codes) {
            return codes.stream().allMatch(code -> metrics.getOrDefault(code, 0L) == 0);
        }
    }

    record Ratio(long part, long whole, @Nullable BigDecimal percent) {}

    record Rates(
            Ratio leadVerification,
            Ratio problemClosure,
            Ratio onTimeClosure,
            Ratio filingConversion,
            Ratio transferPunctuality) {}

    record Step(String metric, long count) {}

    /** A key figure: what was there before the platform, what it counted since, and both together. */
    record Figure(
            String key,
            String title,
            String titleEn,
            String unit,
            String scope,
            String source,
            LocalDate from,
            LocalDate to,
            String exactness,
            long opening,
            long counted,
            long total,
            String display) {}

    record District(String code, String name, boolean reporting, boolean silent, Map<String, Long> metrics) {}

    record Month(String month, Map<String, Long> metrics) {}
}
