package sharpsword.messaging;

import java.util.Set;
import java.util.UUID;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import sharpsword.access.Actor;
import sharpsword.access.Caller;
import sharpsword.access.Role;
import sharpsword.access.ScopeKeys;
import sharpsword.messaging.document.Command;
import sharpsword.testsupport.servers.UsesRealServers;

/** One context against real servers for all tests of this module. */
@UsesRealServers(topology = "src/test/topology.yml", services = "test-service")
@SpringBootTest(classes = MessagingTestApplication.class, webEnvironment = WebEnvironment.NONE)
abstract class MessagingIntegrationTest {

    static final Caller INSPECTOR = officer("o-1", "D:500112");
    static final Caller STRANGER = officer("o-2", "D:500101");

    static Caller officer(String id, String key) {
        return new Caller(
                new Actor.Officer(id, "演示", "DET-500112", "500112", Set.of(Role.INSPECTOR)),
                new ScopeKeys(Set.of(key)));
    }

    static Command command(Caller caller) {
        return command(caller, UUID.randomUUID().toString(), null);
    }

    static Command command(Caller caller, String cause, @org.jspecify.annotations.Nullable Long revision) {
        return Command.of(caller, cause, "hash", revision);
    }

    static Command byService() {
        return command(Caller.service("test-service"));
    }
}
