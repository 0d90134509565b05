package sharpsword.reference.paper;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sharpsword.reference.data.DataPackage;
import sharpsword.reference.data.DataPackages;
import sharpsword.reference.data.Kind;
import sharpsword.reference.data.Mark;
import sharpsword.reference.data.Row;
import sharpsword.reference.data.Rows;

/** The papers that a criminal transfer consists of (T17, Art. 6; T310, Art. 6). */
public record TransferMaterials(List<Item> items) {

    public static final Kind<TransferMaterials> KIND =
            new Kind<>("transfer-materials", "code", TransferMaterials.class, TransferMaterials::read);

    public TransferMaterials {
        items = List.copyOf(items);
    }

    /** Whether a paper must be there. */
    public enum Need {
        /** The paper itself. */
        PAPER,
        /** The paper, or the statement that there is none, with the reason. */
        PAPER_OR_NONE,
        /** Only if it exists. */
        OPTIONAL
    }

    /**
     * One line of the checklist.
     *
     * @param code stable code, for example {@code TRANSFER_LETTER}
     */
    public record Item(String code, String title, String titleEn, Need need, Mark mark) {}

    /** The checklist of a day; empty if no package is in force, and then nothing can be sent. */
    public static List<Item> on(LocalDate date, DataPackages packages) {
        return packages.inForce(KIND, date).stream()
                .flatMap(one -> one.content().items().stream())
                .toList();
    }

    private static TransferMaterials read(DataPackage head, Rows rows) {
        return new TransferMaterials(rows.unique(TransferMaterials::item, "code", Item::code));
    }

    private static @Nullable Item item(Row row) {
        var code = row.text("code");
        var title = row.text("title");
        var titleEn = row.text("titleEn");
        var need = row.choice("need", Need.class);
        var mark = row.mark();
        return row.value(() -> new Item(code, title, titleEn, need, mark));
    }
}
