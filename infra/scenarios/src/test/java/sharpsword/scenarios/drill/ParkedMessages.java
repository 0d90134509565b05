package sharpsword.scenarios.drill;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import sharpsword.demo.people.Person;
import sharpsword.launcher.Repository;
import sharpsword.launcher.plan.Platform;
import sharpsword.launcher.plan.ServiceEntry;
import sharpsword.scenarios.people.People;

/** Messages that a service put aside because it could not handle them, asked of every service. */
final class ParkedMessages {

    private ParkedMessages() {}

    /** How many lie open, by address of the service; those with none included. */
    static Map<String, Long> counts() {
        Person administrator = People.loggedIn("system.admin");
        return Platform.read(Repository.around(Path.of("")).servicesFile(), 0).services().stream()
                .map(ServiceEntry::api)
                .filter(Objects::nonNull)
                .collect(Collectors.toMap(api -> api, api -> count(administrator, api), Long::sum, TreeMap::new));
    }

    private static long count(Person administrator, String api) {
        return administrator.get(api + "/parked-messages").ok().path("total").asLong();
    }
}
