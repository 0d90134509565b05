package sharpsword.operation.thirdpartyfraud.sampling;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import sharpsword.operation.screening.Hit;
import sharpsword.operation.screening.Shown;

/**
 * How a sampler gets from site to site.
 *
 * @param speed fastest travel, km/h
 * @param apart places closer than this are one site, km
 */
record Travel(BigDecimal speed, BigDecimal apart) {

    private static final BigDecimal SECONDS_OF_HOUR = new BigDecimal(3600);

    /** A hit if the second job cannot have followed the first; the second does not start before it. */
    Optional<Hit> hit(Job first, Job second) {
        BigDecimal distance = first.kilometresTo(second);
        if (distance.compareTo(apart) < 0) {
            return Optional.empty();
        }
        Duration gap = first.until(second);
        Duration needed = needed(distance);
        if (gap.compareTo(needed) >= 0) {
            return Optional.empty();
        }
        String pair =
                "采样人员 %s 的两次采样 %s与 %s".formatted(OneSamplerTwoSites.sampler(first), first.shown(), second.shown());
        String explanation = gap.isNegative()
                ? "%s时间重叠，两地相距 %s km。".formatted(pair, Shown.of(kilometres(distance)))
                : "%s间隔 %d 分钟，两地相距 %s km，按 %s km/h 至少需要 %d 分钟。"
                        .formatted(
                                pair,
                                gap.toMinutes(),
                                Shown.of(kilometres(distance)),
                                Shown.of(speed),
                                minutesUp(needed));
        return Optional.of(Hit.over(List.of(first.row(), second.row()), explanation)
                .with("两地距离", kilometres(distance), "km")
                .with("间隔", gap.toMinutes() + " min")
                .with("最少行程时间", minutesUp(needed) + " min"));
    }

    private Duration needed(BigDecimal distance) {
        return Duration.ofSeconds(distance.multiply(SECONDS_OF_HOUR)
                .divide(speed, 0, RoundingMode.CEILING)
                .longValueExact());
    }

    private static long minutesUp(Duration duration) {
        return duration.plusSeconds(59).toMinutes();
    }

    private static BigDecimal kilometres(BigDecimal distance) {
        return distance.setScale(2, RoundingMode.HALF_UP);
    }
}
