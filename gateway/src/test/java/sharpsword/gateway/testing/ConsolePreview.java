package sharpsword.gateway.testing;

import java.util.Map;
import java.util.TreeMap;
import org.springframework.boot.SpringApplication;
import sharpsword.gateway.GatewayApplication;
import sharpsword.testsupport.servers.TestSpace;

/** Runs the console on stubbed services so that its pages can be looked at: any login is a unit head's. */
public final class ConsolePreview {

    private static final String TEST_KEY = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8";

    private ConsolePreview() {}

    public static void main(String[] arguments) {
        Upstream services = Upstream.start();
        services.answering(new StubbedServices());
        FakeKeycloak keycloak = FakeKeycloak.start();
        Map<String, Object> settings = new TreeMap<>();
        settings.put("server.port", 8099);
        settings.put("eureka.client.enabled", false);
        settings.put("sharpsword.live.enabled", false);
        settings.put("session-key", TEST_KEY);
        settings.put("gateway-client", "test-secret");
        settings.put("SHARPSWORD_ISSUER", keycloak.issuer());
        settings.put("SHARPSWORD_KEYCLOAK_URL", keycloak.url());
        settings.put("sharpsword.limits.public-per-minute", 1000);
        for (String name : new String[] {
            "campaign", "agency-service", "case-service", "operation-hazardous-waste", "operation-rewarded-reporting"
        }) {
            settings.put(
                    "spring.cloud.discovery.client.simple.instances." + name + "[0].uri",
                    services.address().toString());
        }
        settings.putAll(TestSpace.of(ConsolePreview.class).mongodbProperties());
        SpringApplication.run(
                GatewayApplication.class,
                settings.entrySet().stream()
                        .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                        .toArray(String[]::new));
    }
}
