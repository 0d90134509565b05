package sharpsword.operation.bluesky.dust;

import static java.util.stream.Collectors.groupingBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import sharpsword.operation.screening.Column;
import sharpsword.operation.screening.Hit;
import sharpsword.operation.screening.RuleSettings;
import sharpsword.operation.screening.ScreeningRule;
import sharpsword.operation.screening.SheetRow;
import sharpsword.operation.screening.Shown;

/**
 * AIR-02 工地扬尘: PM₁₀ of a building site stays over so many times that of the station nearby for a while, or its video
 * shows bare soil or work without spraying.
 */
@Component
final class SiteDust implements ScreeningRule {

    @Override
    public String code() {
        return "AIR-02";
    }

    @Override
    public String title() {
        return "施工工地扬尘异常";
    }

    @Override
    public String titleEn() {
        return "Dust of a building site";
    }

    @Override
    public String matter() {
        return "DUST";
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.USCC.optional(),
                Column.DISTRICT,
                Column.text("site", "工地名称"),
                Column.dateTime("time", "时间"),
                Column.number("dust", "工地 PM10（μg/m³）").optional(),
                Column.number("station", "邻近站点 PM10（μg/m³）").optional(),
                Column.flag("uncovered", "视频识别未覆盖").optional(),
                Column.flag("no-spray", "视频识别未喷淋").optional());
    }

    @Override
    public List<String> parameters() {
        return List.of("times", "minutes", "gap");
    }

    @Override
    public List<Hit> evaluate(List<SheetRow> rows, RuleSettings settings) {
        List<Hit> hits = new ArrayList<>();
        rows.stream()
                .sorted(Comparator.comparing(row -> row.dateTime("time")))
                .collect(groupingBy(
                        row -> row.text(Column.DISTRICT.name()) + " " + row.text("site"),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .values()
                .forEach(site -> {
                    hits.addAll(byMeter(site, settings));
                    hits.addAll(byVideo(site, "uncovered", "视频识别到裸土或者物料未覆盖"));
                    hits.addAll(byVideo(site, "no-spray", "视频识别到作业未喷淋"));
                });
        return hits;
    }

    private static List<Hit> byMeter(List<SheetRow> site, RuleSettings settings) {
        Duration least = Duration.ofMinutes(settings.count("minutes"));
        return Stretch.in(site, settings.value("times"), Duration.ofMinutes(settings.count("gap"))).stream()
                .filter(stretch -> stretch.duration().compareTo(least) >= 0)
                .map(stretch -> hit(stretch, settings))
                .toList();
    }

    private static Hit hit(Stretch stretch, RuleSettings settings) {
        SheetRow first = stretch.rows().getFirst();
        SheetRow last = stretch.rows().getLast();
        String explanation = "%s 自 %s 至 %s 共 %d 分钟 PM10 高于邻近站点 %s 倍，最高 %s μg/m³。"
                .formatted(
                        first.text("site"),
                        first.dateTime("time"),
                        last.dateTime("time"),
                        stretch.duration().toMinutes(),
                        Shown.of(settings.value("times")),
                        Shown.of(stretch.most()));
        return Hit.over(List.of(first, last), explanation)
                .with("持续时长", stretch.duration().toMinutes() + " min")
                .with("最高 PM10", stretch.most(), "μg/m³");
    }

    private static List<Hit> byVideo(List<SheetRow> site, String column, String finding) {
        List<SheetRow> seen = site.stream().filter(row -> row.flag(column)).toList();
        if (seen.isEmpty()) {
            return List.of();
        }
        SheetRow first = seen.getFirst();
        String explanation =
                "%s %s，首次 %s，共 %d 次。".formatted(first.text("site"), finding, first.dateTime("time"), seen.size());
        return List.of(Hit.over(List.of(first, seen.getLast()), explanation).with("次数", Integer.toString(seen.size())));
    }
}
