package sharpsword.testsupport.servers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.test.context.MergedContextConfiguration;
import sharpsword.launcher.topology.ConsumerQueue;
import sharpsword.launcher.topology.LogStream;
import sharpsword.launcher.topology.Topology;

/** The servers answer, and two test classes get two spaces. */
class RealServersIntegrationTests {

    private static final Topology TOPOLOGY = new Topology(
            "sharpsword.events",
            new LogStream("sharpsword.log", "1D", 200_000_000),
            List.of(new ConsumerQueue("agency.worklist", "agency-service", List.of("case.*"))));

    @Test
    void givesEachClassItsOwnDatabaseAndVirtualHost() {
        TestSpace one = TestSpace.of(getClass()).withTopology(TOPOLOGY);
        TestSpace other = TestSpace.of(getClass()).withTopology(TOPOLOGY);

        assertThat(one.mongodbProperties().get("spring.mongodb.database"))
                .isNotEqualTo(other.mongodbProperties().get("spring.mongodb.database"));
        assertThat(one.rabbitmqProperties().get("spring.rabbitmq.virtual-host"))
                .isNotEqualTo(other.rabbitmqProperties().get("spring.rabbitmq.virtual-host"));
        assertThat(RealServers.mongodb()).startsWith("mongodb://");
        assertThat(RealServers.rabbitmq()
                        .management()
                        .listensOn(RealServers.rabbitmq().port()))
                .isTrue();
    }

    @Test
    void leadsTheContextToTheServers() {
        GenericApplicationContext context = new GenericApplicationContext();
        RealServersContextCustomizer customizer = new RealServersContextCustomizer(
                getClass(), EnumSet.allOf(Server.class), "", List.of("agency-service"));

        customizer.customizeContext(context, new MergedContextConfiguration(getClass(), null, null, null, null));

        assertThat(context.getEnvironment().getProperty("spring.mongodb.uri")).isEqualTo(RealServers.mongodb());
        assertThat(context.getEnvironment().getProperty("SHARPSWORD_RABBITMQ_PASSWORD"))
                .isNotBlank();
        assertThat(statusOf(context.getEnvironment().getRequiredProperty("SHARPSWORD_ISSUER")))
                .isEqualTo(200);
    }

    private static int statusOf(String address) {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(URI.create(address)).build();
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (IOException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
