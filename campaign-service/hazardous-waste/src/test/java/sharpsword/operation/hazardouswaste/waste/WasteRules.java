package sharpsword.operation.hazardouswaste.waste;

import java.util.List;
import sharpsword.operation.screening.ScreeningRule;

/** The rules of the strand, for tests of the whole profile. */
public final class WasteRules {

    private WasteRules() {}

    public static List<ScreeningRule> all() {
        return List.of(new MassBalance(), new StorageOverOneYear(), new WeightMismatch());
    }
}
