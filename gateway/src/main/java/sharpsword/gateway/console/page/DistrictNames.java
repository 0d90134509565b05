package sharpsword.gateway.console.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Districts by code, from the same file as the services' data package, which the build copies into the jar. */
@Component
public final class DistrictNames {

    private static final String FILE = "districts.csv";

    private final Map<String, District> districts = new LinkedHashMap<>();

    /**
     * A unit of the file.
     *
     * @param nameable whether people would say that something happened there: a district that reports, or a zone
     * @param validFrom first day; null if it has always been there
     * @param validTo first day on which it is no more; null if it is still there
     */
    record District(
            String code,
            String name,
            boolean nameable,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo) {

        boolean isThereOn(LocalDate day) {
            return (validFrom == null || !day.isBefore(validFrom)) && !hasEndedBy(day);
        }

        boolean hasEndedBy(LocalDate day) {
            return validTo != null && !day.isBefore(validTo);
        }
    }

    DistrictNames() {
        try {
            List<List<String>> lines = new ClassPathResource(FILE)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .map(line -> List.of(line.split(",", -1)))
                    .toList();
            List<String> columns = lines.getFirst();
            lines.stream()
                    .skip(1)
                    .map(cells -> district(columns, cells))
                    .forEach(one -> districts.put(one.code(), one));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + FILE, e);
        }
    }

    /** The name, or the code where it is not known. */
    public String of(String code) {
        District district = districts.get(code);
        return district == null ? code : district.name();
    }

    /** Those that somebody would name on that day, in the order of the file. */
    List<District> nameable(LocalDate day) {
        return those(one -> one.isThereOn(day));
    }

    /** Those that somebody would have named once and that were gone by that day. */
    List<District> endedBy(LocalDate day) {
        return those(one -> one.hasEndedBy(day));
    }

    private List<District> those(Predicate<District> wanted) {
        return districts.values().stream()
                .filter(District::nameable)
                .filter(wanted)
                .toList();
    }

    private static District district(List<String> columns, List<String> cells) {
        boolean reports = Boolean.parseBoolean(cells.get(columns.indexOf("reportingUnit")));
        return new District(
                cells.get(columns.indexOf("code")),
                cells.get(columns.indexOf("name")),
                reports || cells.get(columns.indexOf("type")).equals("ZONE"),
                day(cells.get(columns.indexOf("validFrom"))),
                day(cells.get(columns.indexOf("validTo"))));
    }

    private static @Nullable LocalDate day(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }
}
