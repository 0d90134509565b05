package sharpsword.gateway.edge.routes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;

class ServiceCatalogTests {

    @Test
    void readsTheListThatTheWholePlatformShares() {
        ServiceCatalog catalog = ServiceCatalog.read(new ClassPathResource("services.yml"));

        assertThat(catalog.services()).contains(new RoutedService("agency-service", "/api/agency"));
        assertThat(catalog.services()).extracting(RoutedService::name).doesNotContain("discovery", "gateway");
    }

    @Test
    void keepsThePublicInterfaceApart() {
        RoutedService service = new RoutedService("operation-blue-sky", "/api/operations/blue-sky");

        assertThat(service.publicApi()).isEqualTo("/api/public/operations/blue-sky");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/internal/agency", "/api/public/agency", "/api/agency/", "/api/**", "agency"})
    void refusesPathsThatWouldOpenTooMuch(String path) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read("services: [{name: agency-service, api: '" + path + "'}]"))
                .withMessageContaining("agency-service");
    }

    @Test
    void refusesAListWithoutServices() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read("servers: {}"))
                .withMessageContaining("No services");
    }

    @Test
    void refusesAServiceWithoutAName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read("services: [{api: /api/agency}]"))
                .withMessageContaining("no name");
    }

    private static ServiceCatalog read(String text) {
        return ServiceCatalog.read(new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8)));
    }
}
