package sharpsword.agency.reference;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import sharpsword.reference.data.DataPackage;
import sharpsword.reference.data.Mark;
import sharpsword.reference.data.Validity;
import tools.jackson.databind.node.ArrayNode;

/** A data package as its event tells it; what the event leaves out gets the cautious value. */
record PublishedPackage(
        String kind,
        String key,
        int version,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String title,
        @Nullable String source,
        @Nullable String mark,
        ArrayNode content) {

    DataPackage dataPackage() {
        return new DataPackage(
                kind,
                key,
                version,
                new Validity(validFrom, validTo),
                Objects.requireNonNullElse(title, kind + " " + key),
                Objects.requireNonNullElse(source, ""),
                read(mark),
                content);
    }

    private static Mark read(@Nullable String mark) {
        return Arrays.stream(Mark.values())
                .filter(known -> known.name().equalsIgnoreCase(mark))
                .findFirst()
                .orElse(Mark.ASSUMED);
    }
}
