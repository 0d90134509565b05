package sharpsword.operation.thirdpartyfraud.sampling;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import sharpsword.operation.screening.RuleSettings;
import sharpsword.operation.screening.SheetRow;
import sharpsword.operation.screening.Shown;

/** How a sample is taken, and the least that the standard of the method asks for. */
enum Method {
    /** GB/T 16157: one hour without a break, or several samples within an hour. */
    STACK("有组织废气") {
        @Override
        List<String> needs() {
            return List.of("samples");
        }

        @Override
        Optional<String> shortfall(SheetRow row, RuleSettings settings) {
            boolean enough =
                    lasts(row, settings.value("stack-minutes")) || has(row, "samples", settings, "stack-samples");
            return enough
                    ? Optional.empty()
                    : Optional.of("不足连续采样 %s 分钟，也不足 %s 个样品"
                            .formatted(
                                    Shown.of(settings.value("stack-minutes")),
                                    Shown.of(settings.value("stack-samples"))));
        }
    },
    /** HJ 836: long enough, or enough gas drawn. */
    PARTICULATE("低浓度颗粒物") {
        @Override
        List<String> needs() {
            return List.of("volume");
        }

        @Override
        Optional<String> shortfall(SheetRow row, RuleSettings settings) {
            boolean enough = lasts(row, settings.value("particulate-minutes"))
                    || has(row, "volume", settings, "particulate-volume");
            return enough
                    ? Optional.empty()
                    : Optional.of("不足 %s 分钟，采气量也不足 %s m³"
                            .formatted(
                                    Shown.of(settings.value("particulate-minutes")),
                                    Shown.of(settings.value("particulate-volume"))));
        }
    },
    /** GB 8978: one sample for each interval of the production cycle. */
    WATER("废水") {
        @Override
        List<String> needs() {
            return List.of("cycle", "samples");
        }

        @Override
        Optional<String> shortfall(SheetRow row, RuleSettings settings) {
            BigDecimal cycle = row.number("cycle");
            boolean brief = cycle.compareTo(settings.value("water-cycle")) <= 0;
            BigDecimal interval = settings.value(brief ? "water-short" : "water-long");
            BigDecimal needed = cycle.divide(interval, 0, RoundingMode.CEILING).max(BigDecimal.ONE);
            return row.number("samples").compareTo(needed) >= 0
                    ? Optional.empty()
                    : Optional.of("生产周期 %s 小时应每 %s 小时采样一次，共 %s 次，实际 %s 次"
                            .formatted(
                                    Shown.of(cycle),
                                    Shown.of(interval),
                                    Shown.of(needed),
                                    Shown.of(row.number("samples"))));
        }
    };

    private final String title;

    Method(String title) {
        this.title = title;
    }

    static Optional<Method> of(String title) {
        return Stream.of(values()).filter(each -> each.title.equals(title)).findFirst();
    }

    /** Columns that a row of this method must fill. */
    abstract List<String> needs();

    /** What the sampling lacks, in words; empty if nothing. */
    abstract Optional<String> shortfall(SheetRow row, RuleSettings settings);

    private static boolean lasts(SheetRow row, BigDecimal minutes) {
        BigDecimal seconds = BigDecimal.valueOf(
                Duration.between(row.dateTime("from"), row.dateTime("to")).toSeconds());
        return seconds.compareTo(minutes.multiply(new BigDecimal(60))) >= 0;
    }

    private static boolean has(SheetRow row, String column, RuleSettings settings, String parameter) {
        return row.number(column).compareTo(settings.value(parameter)) >= 0;
    }
}
