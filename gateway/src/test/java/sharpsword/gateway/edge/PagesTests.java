package sharpsword.gateway.edge;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.oidcLogin;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;

/** The first pages, in both languages. */
class PagesTests extends EdgeTest {

    @Test
    void pagesComeInTheChosenLanguage() throws Exception {
        web.perform(get("/?lang=en"))
                .andExpect(content().string(Matchers.containsString("The seven operations")))
                .andExpect(header().string(
                                "Set-Cookie",
                                Matchers.allOf(
                                        Matchers.startsWith("lang=en;"),
                                        Matchers.containsString("HttpOnly"),
                                        Matchers.containsString("SameSite=Lax"))));
        web.perform(get("/")).andExpect(content().string(Matchers.containsString("七项专项行动")));
    }

    @Test
    void theStartPageNamesTheOfficer() throws Exception {
        web.perform(get("/console")
                        .with(oidcLogin()
                                .idToken(token -> token.claim("name", "演示·罗支队")
                                        .claim("agency", "DET-500112")
                                        .claim("roles", java.util.List.of("unit-head")))))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(Matchers.allOf(
                                Matchers.containsString("演示·罗支队"),
                                Matchers.containsString("渝北区生态环境保护综合行政执法支队"),
                                Matchers.containsString("单位负责人"),
                                Matchers.containsString("name=\"_csrf\""))));
    }
}
