package sharpsword.agency;

import java.util.List;

/** The services that own the events of the worklist, as services.yml names them. */
public final class Owners {

    public static final List<String> ALL = List.of(
            "operation-rewarded-reporting",
            "operation-hazardous-waste",
            "operation-third-party-fraud",
            "operation-nature-reserve",
            "operation-carbon-permit",
            "operation-clear-water",
            "operation-blue-sky",
            "case-service");

    private Owners() {}
}
