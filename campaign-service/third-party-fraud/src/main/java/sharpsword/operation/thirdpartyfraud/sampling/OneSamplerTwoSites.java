package sharpsword.operation.thirdpartyfraud.sampling;

import static java.util.stream.Collectors.groupingBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import sharpsword.operation.screening.BadRows;
import sharpsword.operation.screening.Column;
import sharpsword.operation.screening.Hit;
import sharpsword.operation.screening.RuleSettings;
import sharpsword.operation.screening.ScreeningRule;
import sharpsword.operation.screening.SheetRow;

/**
 * TP-01 一人两地: two jobs of one sampler at different places overlap, or lie closer together in time than anybody can
 * travel: gap &lt; distance / speed. A job that ends before it starts is a hit of its own.
 */
@Component
final class OneSamplerTwoSites implements ScreeningRule {

    @Override
    public String code() {
        return "TP-01";
    }

    @Override
    public String title() {
        return "同一采样人员同时或者短时间内出现在两地";
    }

    @Override
    public String titleEn() {
        return "One sampler at two sites";
    }

    @Override
    public String matter() {
        return "LABORATORY";
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.USCC,
                Column.DISTRICT,
                Column.text("site", "采样点位"),
                Column.text("sampler", "采样人员编号"),
                Column.text("report", "报告编号"),
                Column.number("lng", "经度"),
                Column.number("lat", "纬度"),
                Column.dateTime("from", "采样开始时间"),
                Column.dateTime("to", "采样结束时间"));
    }

    @Override
    public List<String> parameters() {
        return List.of("speed", "apart");
    }

    @Override
    public List<Hit> evaluate(List<SheetRow> rows, RuleSettings settings) {
        requirePlaces(rows);
        Travel travel = new Travel(settings.value("speed"), settings.value("apart"));
        return bySampler(rows).stream()
                .flatMap(jobs -> hits(jobs, travel).stream())
                .toList();
    }

    /** Jobs in the order of their start. The one that ends last so far is the one that the next can collide with. */
    private static List<Hit> hits(List<Job> jobs, Travel travel) {
        List<Hit> hits = new ArrayList<>();
        Optional<Job> last = Optional.empty();
        for (Job job : jobs) {
            if (job.isReversed()) {
                hits.add(Hit.in(job.row(), "采样人员 %s 在 %s的采样结束早于开始。".formatted(sampler(job), job.shown())));
                continue;
            }
            last.flatMap(before -> travel.hit(before, job)).ifPresent(hits::add);
            last = last.filter(before -> before.to().isAfter(job.to())).or(() -> Optional.of(job));
        }
        return hits;
    }

    private static Collection<List<Job>> bySampler(List<SheetRow> rows) {
        return rows.stream()
                .map(Job::of)
                .sorted(Comparator.comparing(Job::from))
                .collect(groupingBy(
                        job -> job.row().text(Column.USCC.name()) + " " + sampler(job),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .values();
    }

    private static void requirePlaces(List<SheetRow> rows) {
        BadRows bad = new BadRows();
        for (SheetRow row : rows) {
            requireDegrees(row, "lng", new BigDecimal(180), bad);
            requireDegrees(row, "lat", new BigDecimal(90), bad);
        }
        bad.refuse();
    }

    private static void requireDegrees(SheetRow row, String column, BigDecimal most, BadRows bad) {
        if (row.number(column).abs().compareTo(most) > 0) {
            bad.add(row, column, "place-invalid");
        }
    }

    static String sampler(Job job) {
        return job.row().text("sampler");
    }
}
