package sharpsword.testsupport.servers;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.MergedContextConfiguration;

/** Hands the addresses to the context; as a record it tells Spring which contexts may be shared. */
record RealServersContextCustomizer(Class<?> testClass, Set<Server> servers, String topology, List<String> services)
        implements ContextCustomizer {

    @Override
    public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration configuration) {
        TestSpace space = TestSpace.of(testClass);
        Map<String, Object> properties = new LinkedHashMap<>();
        if (servers.contains(Server.RABBITMQ)) {
            space.withTopology(Topologies.find(topology, services));
            properties.putAll(space.rabbitmqProperties());
        }
        if (servers.contains(Server.MONGODB)) {
            properties.putAll(space.mongodbProperties());
        }
        if (servers.contains(Server.KEYCLOAK)) {
            properties.putAll(TestSpace.keycloakProperties());
        }
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("realServers", properties));
    }
}
