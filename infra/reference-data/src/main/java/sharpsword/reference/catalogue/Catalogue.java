package sharpsword.reference.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sharpsword.reference.data.DataPackage;
import sharpsword.reference.data.DataPackages;
import sharpsword.reference.data.Kind;
import sharpsword.reference.data.Row;
import sharpsword.reference.data.Rows;

/**
 * A checklist or a violation catalogue. The key of its package names the operation and, where there are several, the
 * strand: {@code hazardous-waste}, {@code hazardous-waste.monitoring-data}.
 */
public record Catalogue(List<Entry> entries) {

    public static final Kind<Catalogue> CHECKLIST = kind("checklist");
    public static final Kind<Catalogue> VIOLATIONS = kind("violations");

    public Catalogue {
        entries = List.copyOf(entries);
    }

    /** The catalogue as it stood on the date, with only the entries that were in force. Empty if there is none. */
    public static Catalogue on(LocalDate date, Kind<Catalogue> kind, String key, DataPackages packages) {
        return packages.inForce(kind, key, date)
                .map(found -> found.content().on(date))
                .orElseGet(() -> new Catalogue(List.of()));
    }

    public Optional<Entry> find(String code) {
        return entries.stream().filter(entry -> entry.code().equals(code)).findFirst();
    }

    private Catalogue on(LocalDate date) {
        return new Catalogue(entries.stream()
                .filter(entry -> entry.validity().contains(date))
                .toList());
    }

    private static Kind<Catalogue> kind(String code) {
        return new Kind<>(code, "code", Catalogue.class, Catalogue::read);
    }

    private static Catalogue read(DataPackage head, Rows rows) {
        return new Catalogue(rows.unique(
                row -> entry(head, row),
                "code",
                entry -> entry.code() + " " + entry.validity().from()));
    }

    private static @Nullable Entry entry(DataPackage head, Row row) {
        var code = row.text("code");
        var title = row.text("title");
        var titleEn = row.optionalText("titleEn");
        var group = row.optionalText("group");
        var basis = row.texts("basis");
        var penalty = row.optionalText("penalty");
        var least = row.optionalDecimal("least");
        var most = row.optionalDecimal("most");
        var authority = row.optionalText("authority");
        var severity = row.optionalText("severity");
        var detention = row.flag("detention");
        var crime = row.flag("crime");
        var validity = row.validity(head.validity());
        var mark = row.mark();
        if (least != null && most != null && most.compareTo(least) < 0) {
            row.fault("most", "below-least", most.toString());
        }
        return row.value(() -> new Entry(
                code, title, titleEn, group, basis, penalty, least, most, authority, severity, detention, crime,
                validity, mark));
    }
}
