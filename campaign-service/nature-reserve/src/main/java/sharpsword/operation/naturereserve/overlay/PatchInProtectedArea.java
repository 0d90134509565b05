package sharpsword.operation.naturereserve.overlay;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.locationtech.jts.index.strtree.STRtree;
import org.springframework.stereotype.Component;
import sharpsword.operation.screening.Column;
import sharpsword.operation.screening.Hit;
import sharpsword.operation.screening.RuleSettings;
import sharpsword.operation.screening.ScreeningRule;
import sharpsword.operation.screening.SheetRow;
import sharpsword.operation.screening.Shown;

/**
 * PA-01 图斑落入自然保护地: overlays the patches of a file with its zones. A patch is told once, with all zones that it
 * reaches into; urgent ones (core) come first, then the higher priority.
 */
@Component
final class PatchInProtectedArea implements ScreeningRule {

    private static final BigDecimal SQUARE_METRES_OF_MU = new BigDecimal("666.6667");

    @Override
    public String code() {
        return "PA-01";
    }

    @Override
    public String title() {
        return "变化图斑落入自然保护地";
    }

    @Override
    public String titleEn() {
        return "Change patch in a protected area";
    }

    @Override
    public String matter() {
        return "PROTECTED_AREA";
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.DISTRICT,
                Column.text("kind", "图层"),
                Column.text("site", "名称"),
                Column.text("outline", "边界（WKT）"),
                Column.text("activity", "活动类型").optional(),
                Column.text("zone", "功能区").optional());
    }

    @Override
    public List<String> parameters() {
        return Stream.of(
                        Stream.of("least-area"),
                        Stream.of(Zone.values()).map(Zone::parameter),
                        Stream.of(Activity.values()).map(Activity::parameter))
                .flatMap(names -> names)
                .toList();
    }

    @Override
    public List<Hit> evaluate(List<SheetRow> rows, RuleSettings settings) {
        Layers layers = Layers.of(rows);
        STRtree zones = new STRtree();
        layers.zones().forEach(zone -> zones.insert(zone.shape().getEnvelopeInternal(), zone));
        Comparator<Overlap> order = Comparator.comparing(Overlap::isUrgent)
                .thenComparing(overlap -> overlap.priority(settings))
                .reversed();
        return layers.patches().stream()
                .map(patch -> overlaps(
                                patch, zones, settings.value("least-area").doubleValue())
                        .stream()
                        .sorted(order)
                        .toList())
                .filter(overlaps -> !overlaps.isEmpty())
                .sorted(Comparator.comparing(List::getFirst, order))
                .map(overlaps -> hit(overlaps, settings))
                .toList();
    }

    private static List<Overlap> overlaps(Patch patch, STRtree zones, double least) {
        List<Overlap> found = new ArrayList<>();
        for (Object near : zones.query(patch.shape().getEnvelopeInternal())) {
            Overlap overlap = Overlap.of(patch, (ZonedArea) near);
            if (overlap.area() >= least) {
                found.add(overlap);
            }
        }
        return found;
    }

    private static Hit hit(List<Overlap> overlaps, RuleSettings settings) {
        Overlap first = overlaps.getFirst();
        List<SheetRow> rows = Stream.concat(
                        Stream.of(first.patch().row()),
                        overlaps.stream().map(overlap -> overlap.in().row()))
                .toList();
        String parts = overlaps.stream().map(PatchInProtectedArea::part).collect(Collectors.joining("；"));
        String explanation = "图斑 %s（%s）%s：%s。"
                .formatted(
                        first.patch().name(),
                        first.patch().row().text("activity"),
                        first.isUrgent() ? "落入核心区，紧急" : "落入自然保护地",
                        parts);
        return Hit.over(rows, explanation)
                .with("重叠面积", metres(first), "m²")
                .with("重叠面积（亩）", metres(first).divide(SQUARE_METRES_OF_MU, 2, RoundingMode.HALF_UP), "亩")
                .with("占图斑比例", Shown.percent(first.ratio()))
                .with("优先级", Shown.of(first.priority(settings).setScale(2, RoundingMode.HALF_UP)));
    }

    private static String part(Overlap overlap) {
        return "%s内 %s m²，占图斑 %s"
                .formatted(overlap.in().name(), Shown.of(metres(overlap)), Shown.percent(overlap.ratio()));
    }

    private static BigDecimal metres(Overlap overlap) {
        return BigDecimal.valueOf(overlap.area()).setScale(1, RoundingMode.HALF_UP);
    }
}
