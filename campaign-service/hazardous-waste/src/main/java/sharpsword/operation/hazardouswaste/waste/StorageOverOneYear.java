package sharpsword.operation.hazardouswaste.waste;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import sharpsword.operation.screening.Column;
import sharpsword.operation.screening.Hit;
import sharpsword.operation.screening.RuleSettings;
import sharpsword.operation.screening.ScreeningRule;
import sharpsword.operation.screening.SheetRow;
import sharpsword.operation.screening.Shown;

/**
 * HW-03 贮存超过一年 (Law on Solid Waste, Art. 81): what was stored first is taken to leave first; a hit if the oldest batch
 * that must still be there is older than allowed and no extension that was approved covers the day.
 */
@Component
final class StorageOverOneYear implements ScreeningRule {

    @Override
    public String code() {
        return "HW-03";
    }

    @Override
    public String title() {
        return "危险废物贮存超过一年";
    }

    @Override
    public String titleEn() {
        return "Waste stored for more than a year";
    }

    @Override
    public String matter() {
        return "HAZARDOUS_WASTE";
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.USCC,
                Column.DISTRICT,
                Column.SITE,
                Column.text("waste", "废物代码"),
                Column.date("date", "出入库日期"),
                Column.number("stored", "入库量（吨）").optional(),
                Column.number("removed", "出库量（吨）").optional(),
                Column.date("extended-to", "批准延期至").optional());
    }

    @Override
    public List<String> parameters() {
        return List.of("days");
    }

    @Override
    public List<Hit> evaluate(List<SheetRow> rows, RuleSettings settings) {
        return rows.stream()
                .filter(row -> !row.date("date").isAfter(settings.asOf()))
                .collect(groupingBy(
                        row -> row.text(Column.USCC.name()) + " " + row.text("waste"),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .values()
                .stream()
                .flatMap(store -> hit(store, settings).stream())
                .toList();
    }

    private static Optional<Hit> hit(List<SheetRow> store, RuleSettings settings) {
        return FirstInFirstOut.oldest(store).flatMap(left -> {
            LocalDate storedOn = left.row().date("date");
            long days = ChronoUnit.DAYS.between(storedOn, settings.asOf());
            boolean extended = left.row()
                    .findDate("extended-to")
                    .map(to -> !to.isBefore(settings.asOf()))
                    .orElse(false);
            if (days <= settings.count("days") || extended) {
                return Optional.empty();
            }
            String explanation = "%s 自 %s 入库的 %s 吨按先进先出仍在库，截至 %s 已贮存 %d 天，超过 %d 天且无有效延期批准。"
                    .formatted(
                            left.row().text("waste"),
                            storedOn,
                            Shown.of(left.quantity()),
                            settings.asOf(),
                            days,
                            settings.count("days"));
            return Optional.of(
                    Hit.in(left.row(), explanation).with("贮存天数", days + " d").with("剩余量", left.quantity(), "t"));
        });
    }
}
