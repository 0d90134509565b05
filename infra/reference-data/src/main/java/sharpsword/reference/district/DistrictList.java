package sharpsword.reference.district;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sharpsword.reference.data.DataPackage;
import sharpsword.reference.data.Kind;
import sharpsword.reference.data.Row;
import sharpsword.reference.data.Rows;

/** The rows of one package of districts, ended ones included. */
public record DistrictList(List<District> districts) {

    public static final Kind<DistrictList> KIND =
            new Kind<>("districts", "code", DistrictList.class, DistrictList::read);

    public DistrictList {
        districts = List.copyOf(districts);
    }

    private static DistrictList read(DataPackage head, Rows rows) {
        List<Rows.Line<District>> lines = rows.uniqueLines(row -> district(head, row), "code", District::code);
        Map<String, District> byCode = lines.stream()
                .map(Rows.Line::value)
                .collect(toMap(District::code, identity(), (first, second) -> first));
        for (Rows.Line<District> line : lines) {
            String successor = line.value().successor();
            if (successor != null && leadsBack(line.value(), byCode)) {
                rows.fault(line.line(), "successor", "circular", successor);
            }
        }
        return new DistrictList(lines.stream().map(Rows.Line::value).toList());
    }

    /** Whether whoever looks for the unit that took its place would go round and round. */
    private static boolean leadsBack(District ended, Map<String, District> byCode) {
        Set<String> seen = new HashSet<>();
        District unit = ended;
        while (unit != null && seen.add(unit.code())) {
            unit = unit.successor() == null ? null : byCode.get(unit.successor());
        }
        return unit != null;
    }

    private static @Nullable District district(DataPackage head, Row row) {
        var code = row.text("code");
        var name = row.text("name");
        var type = row.choice("type", District.Type.class);
        var standard = row.flag("standardCode");
        var unit = row.flag("reportingUnit");
        var parent = row.optionalText("parent");
        var body = row.optionalText("enforcementBody");
        var validity = row.validity(head.validity());
        var successor = row.optionalText("successor");
        if (successor != null && validity.to() == null) {
            row.fault("successor", "not-ended", successor);
        }
        return row.value(() -> new District(code, name, type, standard, unit, parent, body, validity, successor));
    }
}
