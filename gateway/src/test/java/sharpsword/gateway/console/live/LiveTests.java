package sharpsword.gateway.console.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.request;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MvcResult;
import sharpsword.gateway.console.ConsoleTest;

class LiveTests extends ConsoleTest {

    @Autowired
    private Listeners listeners;

    @Test
    void anOpenPageHearsThatSomethingChangedAndNothingElse() throws Exception {
        MvcResult page =
                open("/console/live").andExpect(request().asyncStarted()).andReturn();

        listeners.hint();
        listeners.beat();

        assertThat(page.getResponse().getContentType()).startsWith("text/event-stream");
        assertThat(page.getResponse().getContentAsString()).isEqualTo(":open\n\nevent:progress\ndata:\n\n:beat\n\n");
    }
}
