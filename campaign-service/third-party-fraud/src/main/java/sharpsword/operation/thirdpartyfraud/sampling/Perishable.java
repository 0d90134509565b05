package sharpsword.operation.thirdpartyfraud.sampling;

import java.util.Locale;
import java.util.Optional;

/** What has to be analysed soon after it was sampled. */
enum Perishable {
    BOD5("bod5"),
    HEXAVALENT_CHROMIUM("hexavalent-chromium"),
    /** Ammonia nitrogen keeps longer once it is acidified. */
    AMMONIA("ammonia");

    private final String parameter;

    Perishable(String parameter) {
        this.parameter = parameter;
    }

    /** The item by one of the names under which reports list it; empty if it keeps. */
    static Optional<Perishable> of(String item) {
        return switch (item.toUpperCase(Locale.ROOT)) {
            case "五日生化需氧量", "BOD5" -> Optional.of(BOD5);
            case "六价铬", "CR6+", "CR(VI)" -> Optional.of(HEXAVALENT_CHROMIUM);
            case "氨氮", "NH3-N" -> Optional.of(AMMONIA);
            default -> Optional.empty();
        };
    }

    /** Name of the parameter that holds the time in hours. */
    String parameter() {
        return parameter;
    }

    boolean keepsAcidified() {
        return this == AMMONIA;
    }
}
