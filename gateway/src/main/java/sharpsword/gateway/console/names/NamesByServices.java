package sharpsword.gateway.console.names;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import sharpsword.gateway.console.page.Names;
import sharpsword.gateway.edge.calls.Paths;
import tools.jackson.databind.JsonNode;

/** Names from the directory of agency-service and from the profiles of the operations. */
@Component
final class NamesByServices implements Names {

    private final Remembered answers;

    NamesByServices(Remembered answers) {
        this.answers = answers;
    }

    @Override
    public Optional<String> agency(String code) {
        return nameAt("/api/agency/agencies/{code}", code);
    }

    @Override
    public Optional<String> officer(String id) {
        return nameAt("/api/agency/officers/{id}", id);
    }

    @Override
    public Optional<String> violation(String operation, String code, boolean chinese) {
        String slug = operation.toLowerCase(Locale.ROOT).replace('_', '-');
        return answers.read(Paths.of("/api/operations/{slug}/profile", slug)).stream()
                .flatMap(NamesByServices::violations)
                .filter(entry -> entry.path("code").asString("").equals(code))
                .map(entry -> title(entry, chinese))
                .filter(title -> !title.isEmpty())
                .findFirst();
    }

    private Optional<String> nameAt(String template, String code) {
        return answers.read(Paths.of(template, code))
                .map(found -> found.path("name").asString(""))
                .filter(name -> !name.isEmpty());
    }

    private static String title(JsonNode entry, boolean chinese) {
        String english = chinese ? "" : entry.path("titleEn").asString("");
        return english.isEmpty() ? entry.path("title").asString("") : english;
    }

    private static Stream<JsonNode> violations(JsonNode profile) {
        return profile.path("violations")
                .valueStream()
                .flatMap(list -> list.path("entries").valueStream());
    }
}
