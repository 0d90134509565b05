package sharpsword.operation.thirdpartyfraud;

import java.util.ArrayList;
import java.util.List;
import sharpsword.access.Refusal;
import sharpsword.operation.screening.SheetFault;
import sharpsword.operation.screening.SheetRow;

/** What is wrong with rows that no single column shows. A file with one such row gives no hit, but all of its faults. */
public final class BadRows {

    private final List<SheetFault> faults = new ArrayList<>();

    public void add(SheetRow row, String column, String code) {
        faults.add(new SheetFault(row.line(), column, code));
    }

    /**
     * Refuses the file if a row was added.
     *
     * @throws sharpsword.access.RefusedException {@code screening-file-faulty} with every fault
     */
    public void refuse() {
        if (!faults.isEmpty()) {
            throw Refusal.malformed("screening-file-faulty")
                    .at("file")
                    .with("count", faults.size())
                    .with("faults", List.copyOf(faults))
                    .asException();
        }
    }
}
