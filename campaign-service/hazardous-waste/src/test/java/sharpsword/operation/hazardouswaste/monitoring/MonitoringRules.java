package sharpsword.operation.hazardouswaste.monitoring;

import java.util.List;
import sharpsword.operation.screening.ScreeningRule;

/** The rules of the strand, for tests of the whole profile. */
public final class MonitoringRules {

    private MonitoringRules() {}

    public static List<ScreeningRule> all() {
        return List.of(new ConstantSignal(), new OxygenCorrection());
    }
}
