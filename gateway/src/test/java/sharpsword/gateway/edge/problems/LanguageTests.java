package sharpsword.gateway.edge.problems;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class LanguageTests {

    private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/");

    @Test
    void pagesAreChineseWhateverTheBrowserIsSetTo() {
        request.addHeader("Accept-Language", "en");

        assertThat(Language.ofPage(request)).isEqualTo(Language.CHINESE);
    }

    @Test
    void theSwitchWinsOverTheCookie() {
        request.setCookies(new Cookie("lang", "en"));
        assertThat(Language.ofPage(request)).isEqualTo(Language.ENGLISH);

        request.setParameter("lang", "zh");
        assertThat(Language.ofPage(request)).isEqualTo(Language.CHINESE);
    }

    @Test
    void unknownLanguagesAreNotTaken() {
        request.setParameter("lang", "../en");

        assertThat(Language.ofPage(request)).isEqualTo(Language.CHINESE);
    }

    @Test
    void problemsFollowTheClientsLanguage() {
        assertThat(Language.ofProblem(request)).isEqualTo(Language.CHINESE);

        request.addHeader("Accept-Language", "en-GB");
        request.addPreferredLocale(java.util.Locale.UK);
        assertThat(Language.ofProblem(request)).isEqualTo(Language.ENGLISH);
    }

    @Test
    void aFormIsNotReadForTheSwitch() {
        request.setMethod("POST");
        request.setParameter("lang", "en");

        assertThat(Language.switched(request)).isEmpty();
    }
}
