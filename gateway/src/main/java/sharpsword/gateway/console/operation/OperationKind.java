package sharpsword.gateway.console.operation;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import sharpsword.gateway.console.page.Field;
import sharpsword.gateway.console.page.RecordPage;
import sharpsword.gateway.console.page.Words;
import sharpsword.gateway.console.records.Place;
import sharpsword.gateway.console.records.RecordKind;
import sharpsword.gateway.edge.calls.Paths;

/**
 * What leads, inspections and problems have in common: they belong to one operation, whose profile their pages follow. The
 * profile is read when a page first needs it, which a command that succeeds does not.
 */
abstract sealed class OperationKind<V> implements RecordKind<V, V> permits Leads, Inspections, Problems {

    private final String slug;
    private final Place place;
    private final Supplier<Profile> reading;
    private @Nullable Profile profile;

    OperationKind(String slug, String name, String family, Supplier<Profile> reading) {
        this.slug = slug;
        this.place = new Place(name, family, Operations.page(slug, name), Operations.api(slug, name));
        this.reading = reading;
    }

    @Override
    public final Place place() {
        return place;
    }

    @Override
    public final Class<V> line() {
        return view();
    }

    @Override
    public final void surround(Model model, Words words) {
        OperationTabs.on(model, slug, profile().title(words.isChinese()));
    }

    final String slug() {
        return slug;
    }

    final Profile profile() {
        Profile known = profile == null ? reading.get() : profile;
        profile = known;
        return known;
    }

    /** The filter by strand, where the operation has strands. */
    final List<Field> strands(Words words) {
        List<Field.Option> strands = Operations.strands(profile(), words);
        return strands.isEmpty()
                ? List.of()
                : List.of(Field.choice("strand").with(strands).optional());
    }

    /** A page that knows its title, its place below the operation, and the state of its record. */
    final RecordPage begun(Words words, String title, String id, long revision, String state) {
        return new RecordPage(words, title, Operations.page(slug, place.name(), id), revision)
                .below(profile().title(words.isChinese()), Paths.of("/console/operations/{slug}", slug))
                .below(words.say("nav." + place.name()), place.page())
                .state(place.family(), state);
    }
}
