package sharpsword.operation.screening;

import java.util.ArrayList;
import java.util.List;
import sharpsword.access.Refusal;
import sharpsword.access.RefusedException;

/** What is wrong with the rows of a file. A file with one bad row gives no hit, but all of its faults. */
public final class BadRows {

    private final List<SheetFault> faults = new ArrayList<>();

    /**
     * Notes what is wrong with a row, which the form of its columns alone does not show.
     *
     * @param code stable code, for example {@code district-elsewhere}
     */
    public void add(SheetRow row, String column, String code) {
        faults.add(new SheetFault(row.line(), column, code));
    }

    /**
     * Refuses the file if anything was noted.
     *
     * @throws sharpsword.access.RefusedException {@code screening-file-faulty} with every fault
     */
    public void refuse() {
        if (!faults.isEmpty()) {
            throw refused(faults);
        }
    }

    static RefusedException refused(List<SheetFault> faults) {
        return Refusal.malformed("screening-file-faulty")
                .at("file")
                .with("count", faults.size())
                .with("faults", List.copyOf(faults))
                .asException();
    }
}
