package sharpsword.reference.district;

import java.util.List;
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
        return new DistrictList(rows.unique(row -> district(head, row), "code", District::code));
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
