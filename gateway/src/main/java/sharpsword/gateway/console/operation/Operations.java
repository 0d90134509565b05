package sharpsword.gateway.console.operation;

import java.util.List;
import org.springframework.stereotype.Component;
import sharpsword.gateway.console.page.Field;
import sharpsword.gateway.console.page.Words;
import sharpsword.gateway.edge.calls.Paths;
import sharpsword.gateway.edge.calls.Services;

/** What all pages of an operation need: its profile, its addresses, and the choices that follow from the profile. */
@Component
class Operations {

    static final List<String> SLUGS = List.of(
            "rewarded-reporting",
            "hazardous-waste",
            "third-party-fraud",
            "nature-reserve",
            "carbon-permit",
            "clear-water",
            "blue-sky");

    private final Services services;

    Operations(Services services) {
        this.services = services;
    }

    Profile profile(String slug) {
        return services.read(api(slug, "profile"), Profile.class);
    }

    /** Address of a collection of the operation's service. */
    static String api(String slug, String collection) {
        return Paths.of("/api/operations/{slug}/", slug) + collection;
    }

    /** Address of one record of it. */
    static String api(String slug, String collection, String id) {
        return Paths.of("/api/operations/{slug}/{collection}/{id}", slug, collection, id);
    }

    /** Path of a page of the operation. */
    static String page(String slug, String collection) {
        return Paths.of("/console/operations/{slug}/{collection}", slug, collection);
    }

    /** Path of the page of one record. */
    static String page(String slug, String collection, String id) {
        return page(slug, collection) + Paths.of("/{id}", id);
    }

    static List<Field.Option> matters(Profile profile, Words words) {
        return profile.matters().stream()
                .map(code -> new Field.Option(code, words.of("matter", code)))
                .toList();
    }

    static List<Field.Option> strands(Profile profile, Words words) {
        return profile.strands().stream()
                .map(one -> new Field.Option(one.code(), words.isChinese() ? one.title() : one.titleEn()))
                .toList();
    }

    static List<Field.Option> options(List<Profile.Entry> entries, Words words) {
        return entries.stream()
                .map(entry -> new Field.Option(entry.code(), entry.code() + " " + entry.title(words.isChinese())))
                .toList();
    }
}
