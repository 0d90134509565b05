package sharpsword.operation.naturereserve.overlay;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.locationtech.jts.geom.Geometry;
import sharpsword.operation.screening.BadRows;
import sharpsword.operation.screening.SheetRow;

/** The two layers of a file: rows whose kind is 图斑 are patches, those whose kind is 保护地 are zones. */
record Layers(List<Patch> patches, List<ZonedArea> zones) {

    private static final String PATCH = "图斑";
    private static final String ZONE = "保护地";

    Layers {
        patches = List.copyOf(patches);
        zones = List.copyOf(zones);
    }

    /**
     * Parts the rows of a file.
     *
     * @throws sharpsword.access.RefusedException {@code screening-file-faulty} with every row that is neither
     */
    static Layers of(List<SheetRow> rows) {
        BadRows bad = new BadRows();
        List<Patch> patches = new ArrayList<>();
        List<ZonedArea> zones = new ArrayList<>();
        for (SheetRow row : rows) {
            Optional<Geometry> shape = shape(row, bad);
            switch (row.text("kind")) {
                case PATCH ->
                    named(row, "activity", Activity::of, bad)
                            .ifPresent(activity -> shape.ifPresent(it -> patches.add(new Patch(row, activity, it))));
                case ZONE ->
                    named(row, "zone", Zone::of, bad)
                            .ifPresent(zone -> shape.ifPresent(it -> zones.add(new ZonedArea(row, zone, it))));
                default -> bad.add(row, "kind", "not-one-of");
            }
        }
        bad.refuse();
        return new Layers(patches, zones);
    }

    private static Optional<Geometry> shape(SheetRow row, BadRows bad) {
        try {
            return Optional.of(Outline.of(row.text("outline")));
        } catch (Outline.Misfit misfit) {
            bad.add(row, "outline", misfit.code());
            return Optional.empty();
        }
    }

    private static <T> Optional<T> named(
            SheetRow row, String column, Function<String, Optional<T>> names, BadRows bad) {
        Optional<String> text = row.find(column);
        Optional<T> value = text.flatMap(names);
        if (value.isEmpty()) {
            bad.add(row, column, text.isEmpty() ? "missing" : "not-one-of");
        }
        return value;
    }
}
