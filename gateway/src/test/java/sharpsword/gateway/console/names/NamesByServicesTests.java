package sharpsword.gateway.console.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import sharpsword.gateway.edge.calls.LoginEnded;
import sharpsword.gateway.edge.calls.NoAnswer;
import sharpsword.gateway.edge.calls.RefusedByService;
import sharpsword.gateway.edge.calls.Services;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Names are asked for once and never cost a page. */
class NamesByServicesTests {

    private static final String POLICE = "/api/agency/agencies/PSB-500112";

    private final Services services = mock(Services.class);
    private final NamesByServices names = new NamesByServices(new Remembered(services));

    @AfterEach
    void nobodyReads() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void asksOnceForEachReader() {
        when(services.read(POLICE, JsonNode.class)).thenReturn(json("{\"name\":\"渝北区公安分局\"}"));

        for (String reader : new String[] {"one", "one", "another"}) {
            reads(reader);
            assertThat(names.agency("PSB-500112")).contains("渝北区公安分局");
        }

        verify(services, times(2)).read(POLICE, JsonNode.class);
    }

    @Test
    void findsAViolationInTheCataloguesOfItsOperation() {
        reads("one");
        when(services.read("/api/operations/blue-sky/profile", JsonNode.class)).thenReturn(json("""
                {"violations": [{"entries": []}, {"entries": [{"code": "APCL-99-1", "title": "无证排污"}]}]}
                """));

        assertThat(names.violation("BLUE_SKY", "APCL-99-1", true)).contains("无证排污");
        assertThat(names.violation("BLUE_SKY", "APCL-99-2", true)).isEmpty();
    }

    @Test
    void namesAViolationInEnglishWhereItsCatalogueDoes() {
        reads("one");
        when(services.read("/api/operations/blue-sky/profile", JsonNode.class)).thenReturn(json("""
                {"violations": [{"entries": [
                    {"code": "APCL-99-1", "title": "无证排污", "titleEn": "No permit"},
                    {"code": "APCL-99-2", "title": "超标排放", "titleEn": null}]}]}
                """));

        assertThat(names.violation("BLUE_SKY", "APCL-99-1", true)).contains("无证排污");
        assertThat(names.violation("BLUE_SKY", "APCL-99-1", false)).contains("No permit");
        assertThat(names.violation("BLUE_SKY", "APCL-99-2", false)).contains("超标排放");
    }

    @Test
    void leavesANameOutThatNobodySays() {
        reads("one");
        when(services.read(anyString(), any(Class.class)))
                .thenThrow(NoAnswer.class)
                .thenThrow(RefusedByService.unknown("document-unknown"))
                .thenThrow(LoginEnded.class);

        assertThat(names.agency("PSB-500112")).isEmpty();
        assertThat(names.agency("PSB-500113")).isEmpty();
        assertThat(names.officer("OFF-1")).isEmpty();
        assertThat(names.officer("OFF-1")).isEmpty();
        verify(services, times(3)).read(anyString(), any(Class.class));
    }

    @Test
    void asksNothingForNobody() {
        assertThat(names.agency("PSB-500112")).isEmpty();
        verify(services, times(0)).read(anyString(), any(Class.class));
    }

    private static void reads(String reader) {
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken(reader, ""));
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }
}
