package sharpsword.gateway.realm;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import sharpsword.access.Role;
import sharpsword.gateway.edge.routes.RoutedService;
import sharpsword.gateway.edge.routes.ServiceCatalog;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class RealmFileTests {

    private static final Path FOLDER = Path.of("../infra/keycloak");
    private static final List<Role> ADMINISTRATORS =
            Arrays.stream(Role.values()).filter(Role::isAdministrator).toList();

    private final JsonNode realm = read("realm-sharpsword.json");
    private final JsonNode demo = read("demo-users.json");

    @Test
    void rolesAreThoseOfTheCodeAndTheOneOfServices() {
        List<String> expected =
                new ArrayList<>(Arrays.stream(Role.values()).map(Role::code).toList());
        expected.add("service");

        assertThat(texts(realm.at("/roles/realm"), "name")).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void everyRoutedServiceHasAClientOfItsOwn() {
        List<String> services = ServiceCatalog.read(new ClassPathResource("services.yml")).services().stream()
                .map(RoutedService::name)
                .toList();

        assertThat(services).isNotEmpty().allSatisfy(service -> {
            assertThat(client(service).get("serviceAccountsEnabled").asBoolean())
                    .isTrue();
            assertThat(client(service).get("standardFlowEnabled").asBoolean()).isFalse();
            assertThat(rolesOf("service-account-" + service)).containsExactly("service");
        });
    }

    @Test
    void onlyAgencyServiceManagesUsers() {
        assertThat(realm.get("users").valueStream().filter(user -> user.has("clientRoles")))
                .extracting(user -> user.get("username").asString())
                .containsExactly("service-account-agency-service");
    }

    @Test
    void noSecretStandsInTheFile() {
        assertThat(realm.get("clients").valueStream().filter(client -> client.has("secret")))
                .isNotEmpty()
                .allSatisfy(
                        client -> assertThat(client.get("secret").asString()).matches("\\$\\{CLIENT_[A-Z_]+_SECRET}"));
        assertThat(realm.get("users").valueStream()).noneMatch(user -> user.has("credentials"));
    }

    @Test
    void peopleLogInWithTheCodeFlowAndAProofKeyOnly() {
        assertThat(realm.get("clients").valueStream())
                .noneMatch(client -> client.get("directAccessGrantsEnabled").asBoolean())
                .noneMatch(client -> client.get("implicitFlowEnabled").asBoolean());
        assertThat(List.of("gateway", "sharpsword-cli"))
                .allSatisfy(name -> assertThat(client(name)
                                .at("/attributes/pkce.code.challenge.method")
                                .asString())
                        .isEqualTo("S256"));
    }

    @Test
    void demoOfficersAreMarked() {
        assertThat(demo.get("users").valueStream()).isNotEmpty().allSatisfy(user -> {
            assertThat(user.get("firstName").asString()).startsWith("演示·");
            assertThat(user.at("/attributes/demo/0").asString()).isEqualTo("true");
            assertThat(user.at("/attributes/agency/0").asString())
                    .endsWith("-" + user.at("/attributes/district/0").asString());
        });
        assertThat(demo.at("/attributes/sharpsword.demo").asString()).isEqualTo("true");
    }

    /** 三员分立: nobody holds two of the three, and who holds one holds nothing else. */
    @Test
    void administratorsAreSeparate() {
        List<List<Role>> administrators = demo.get("users")
                .valueStream()
                .map(RealmFileTests::rolesOf)
                .filter(roles -> roles.stream().anyMatch(Role::isAdministrator))
                .toList();

        assertThat(administrators).allMatch(roles -> roles.size() == 1);
        assertThat(administrators.stream().map(List::getFirst)).containsExactlyInAnyOrderElementsOf(ADMINISTRATORS);
    }

    private List<String> rolesOf(String username) {
        return realm.get("users")
                .valueStream()
                .filter(user -> user.get("username").asString().equals(username))
                .flatMap(user -> user.get("realmRoles").valueStream())
                .map(JsonNode::asString)
                .toList();
    }

    private static List<Role> rolesOf(JsonNode user) {
        return user.get("realmRoles")
                .valueStream()
                .map(role -> Role.of(role.asString()))
                .flatMap(Optional::stream)
                .toList();
    }

    private JsonNode client(String name) {
        return realm.get("clients")
                .valueStream()
                .filter(client -> client.get("clientId").asString().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("The realm has no client " + name));
    }

    private static List<String> texts(JsonNode list, String field) {
        return list.valueStream().map(entry -> entry.get(field).asString()).toList();
    }

    private static JsonNode read(String file) {
        return new ObjectMapper().readTree(FOLDER.resolve(file).toFile());
    }
}
