package sharpsword.gateway.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sharpsword.access.Role;

/** The page after the login begins with what has to be done first. */
class StartPageTests extends ConsoleTest {

    @Test
    void asksNoServiceAndHasThePlaceForTheWork() throws Exception {
        open("/console")
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("hx-get=\"/console/worklist/urgent\"")));

        assertThat(SERVICE.asked())
                .noneSatisfy(asked -> assertThat(asked.path()).startsWith("/api/agency/worklist"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"'' | 立案审查 | 项，已超期", "?lang=en | Review a case | in all,"})
    void beginsWithTheMostUrgentWork(String query, String task, String numbers) throws Exception {
        open("/console/worklist/urgent" + query)
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(task)))
                .andExpect(content().string(containsString(numbers)))
                .andExpect(content().string(containsString("/console/cases/case-2")))
                .andExpect(content().string(not(containsString("<html"))))
                .andExpect(content().string(not(containsString("??"))));

        assertThat(SERVICE.asked())
                .anySatisfy(asked -> assertThat(asked.path()).isEqualTo("/api/agency/worklist?limit=5"));
    }

    @Test
    void saysThatWorkCannotBeReadNow() throws Exception {
        SERVICE.answering(exchange -> {
            exchange.sendResponseHeaders(503, -1);
            exchange.close();
        });

        open("/console/worklist/urgent")
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("待办暂时无法读取")));
    }

    @Test
    void hasNoPlaceForWorkOfThoseWhoHaveNone() throws Exception {
        signInAs(Role.SECURITY_ADMINISTRATOR);

        open("/console").andExpect(status().isOk()).andExpect(content().string(not(containsString("urgent-work"))));
    }
}
