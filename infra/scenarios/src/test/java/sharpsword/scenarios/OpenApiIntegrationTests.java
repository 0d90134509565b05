package sharpsword.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import sharpsword.demo.people.Door;
import sharpsword.demo.people.Keys;
import sharpsword.demo.people.Patience;
import sharpsword.demo.people.Person;
import sharpsword.launcher.Repository;
import sharpsword.launcher.plan.ServiceEntry;
import sharpsword.scenarios.api.Route;
import sharpsword.scenarios.api.RouteTable;
import sharpsword.scenarios.platform.OnAPlatform;
import sharpsword.scenarios.platform.Platform;
import tools.jackson.databind.JsonNode;

/** Every service tells programs what it can do, and its README tells people the same. */
@ExtendWith(OnAPlatform.class)
class OpenApiIntegrationTests {

    private static final Repository REPOSITORY = Repository.around(Path.of(""));
    private static final String KERNEL = "campaign-service/operation";

    @ParameterizedTest
    @MethodSource
    void theReadmeNamesEveryRouteAndNoOther(ServiceEntry service) throws Exception {
        RouteTable table = RouteTable.in(readmes(service));

        List<Route> served = Route.of(document(service));

        assertThat(served).as("routes of %s", service.name()).isNotEmpty();
        assertThat(served.stream().filter(route -> !table.names(route)))
                .as("routes of %s that its README does not name", service.name())
                .isEmpty();
        assertThat(table.rowsWithout(served))
                .as("routes in the README of %s that it does not serve", service.name())
                .isEmpty();
    }

    static Stream<ServiceEntry> theReadmeNamesEveryRouteAndNoOther() {
        return services().filter(service -> service.api() != null);
    }

    /** From the service itself: the gateway leads to what services do, not to what they say about it. */
    private static JsonNode document(ServiceEntry service) {
        Platform platform = Platform.running();
        Door door = new Door(platform.listening(service.port()), platform.issuer());
        return Person.officer(door, "campaign.lead", Keys.fresh(), Patience.none())
                .get("/v3/api-docs")
                .ok();
    }

    private static List<String> readmes(ServiceEntry service) throws Exception {
        List<String> texts = new ArrayList<>();
        texts.add(Files.readString(REPOSITORY.module(service.module()).resolve("README.md")));
        if (service.isOperation()) {
            texts.add(Files.readString(REPOSITORY.module(KERNEL).resolve("README.md")));
        }
        return texts;
    }

    private static Stream<ServiceEntry> services() {
        return sharpsword.launcher.plan.Platform.read(REPOSITORY.servicesFile(), 0).services().stream();
    }
}
