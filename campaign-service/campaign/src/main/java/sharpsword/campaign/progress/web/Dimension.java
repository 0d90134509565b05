package sharpsword.campaign.progress.web;

import java.util.Arrays;
import java.util.Locale;
import sharpsword.access.Refusal;
import sharpsword.campaign.progress.Slice;

/** By what the numbers are parted. */
enum Dimension {
    OPERATION,
    DISTRICT,
    AGENCY,
    MONTH;

    String of(Slice slice) {
        return switch (this) {
            case OPERATION -> slice.operation();
            case DISTRICT -> slice.district();
            case AGENCY -> slice.agency();
            case MONTH -> slice.month();
        };
    }

    String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Dimension named(String name) {
        return Arrays.stream(values())
                .filter(dimension -> dimension.parameter().equals(name))
                .findFirst()
                .orElseThrow(() -> Refusal.malformed("progress-dimension-unknown")
                        .at("by")
                        .with("by", name)
                        .asException());
    }
}
