package sharpsword.campaign.board;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import sharpsword.campaign.progress.Metric;
import sharpsword.campaign.progress.Numbers;
import sharpsword.campaign.progress.Slice;
import sharpsword.reference.data.ReferenceData;
import sharpsword.reference.district.District;
import sharpsword.reference.district.Districts;

/**
 * Numbers by the districts that exist on the day: all that report, in the order of the list, and then others in which something
 * was counted. What was counted under a code that has ended belongs to its successor.
 */
@Component
class DistrictMap {

    private final ReferenceData reference;

    DistrictMap(ReferenceData reference) {
        this.reference = reference;
    }

    List<DistrictCell> of(LocalDate day, List<Slice> slices) {
        Districts districts = Districts.on(day, reference.packages());
        Map<String, Numbers> numbers = new LinkedHashMap<>();
        Map<String, Numbers> ofMonth = new LinkedHashMap<>();
        String month = YearMonth.from(day).toString();
        districts.reportingUnits().forEach(unit -> numbers.put(unit.code(), Numbers.ZERO));
        for (Slice slice : slices) {
            String code =
                    districts.responsible(slice.district()).map(District::code).orElse(slice.district());
            numbers.merge(code, slice.numbers(), Numbers::plus);
            if (slice.month().equals(month)) {
                ofMonth.merge(code, slice.numbers(), Numbers::plus);
            }
        }
        List<DistrictCell> cells = new ArrayList<>();
        numbers.forEach((code, sum) -> {
            District unit = districts.find(code).orElse(null);
            boolean reporting = unit != null && unit.reportingUnit();
            long visits = ofMonth.getOrDefault(code, Numbers.ZERO).of(Metric.SITE_VISITS);
            cells.add(new DistrictCell(
                    code, unit == null ? code : unit.name(), reporting, reporting && visits == 0, sum.metrics()));
        });
        return cells;
    }
}
