package sharpsword.operation.trial;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.amqp.rabbit.core.RabbitTemplate;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import sharpsword.launcher.topology.Topology;
import sharpsword.messaging.event.EventFormat;
import sharpsword.operation.leaf.OfficerTokens;
import sharpsword.testsupport.servers.TestSpace;
import tools.jackson.databind.json.JsonMapper;

/** The trial operation as a running service with a real broker and a database. All test classes share one context. */
@SpringBootTest(
        classes = TrialApplication.class,
        properties = {
            "spring.application.name=" + OperationServer.SERVICE,
            "eureka.client.enabled=false",
            "spring.cloud.discovery.enabled=false",
            "logging.structured.format.console="
        })
@AutoConfigureMockMvc
@Import({OfficerTokens.class, TrialTime.class})
public abstract class OperationServer {

    public static final String SERVICE = "operation-clear-water";

    private static final TestSpace SPACE = TestSpace.of(OperationServer.class).withTopology(topology());

    @Autowired
    private MockMvc mvc;

    @Autowired
    private RabbitTemplate rabbit;

    @Autowired
    private EventFormat format;

    @Autowired
    private JsonMapper json;

    @Autowired
    protected TrialClock clock;

    protected Web web;
    protected Others others;

    @DynamicPropertySource
    static void servers(DynamicPropertyRegistry registry) {
        SPACE.register(registry);
    }

    @BeforeEach
    void meetTheOthers() {
        web = new Web(mvc, json);
        others = new Others(rabbit, format, json, clock);
        others.introduceEverybody(web);
    }

    protected JsonMapper json() {
        return json;
    }

    private static Topology topology() {
        Topology whole = Topology.read(Path.of("../../infra/rabbitmq/topology.yml"), List.of(SERVICE));
        return whole.withQueues(whole.queues().stream()
                .filter(queue -> queue.service().equals(SERVICE))
                .toList());
    }
}
