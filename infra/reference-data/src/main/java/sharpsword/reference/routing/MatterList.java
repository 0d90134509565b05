package sharpsword.reference.routing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import sharpsword.reference.data.DataPackage;
import sharpsword.reference.data.Kind;
import sharpsword.reference.data.Row;
import sharpsword.reference.data.Rows;
import sharpsword.reference.data.Validity;

/** The words for what a record is about. */
public record MatterList(List<Matter> matters) {

    public static final Kind<MatterList> KIND = new Kind<>("matters", "code", MatterList.class, MatterList::read);

    public MatterList {
        matters = List.copyOf(matters);
    }

    /**
     * What a record is about (要素).
     *
     * @param code stable code, for example {@code HAZARDOUS_WASTE}
     * @param name Chinese name
     * @param validity dates on which new records may carry it
     */
    public record Matter(String code, String name, Validity validity) {}

    private static MatterList read(DataPackage head, Rows rows) {
        return new MatterList(rows.unique(row -> matter(head, row), "code", Matter::code));
    }

    private static @Nullable Matter matter(DataPackage head, Row row) {
        var code = row.text("code");
        var name = row.text("name");
        var validity = row.validity(head.validity());
        return row.value(() -> new Matter(code, name, validity));
    }
}
