package sharpsword.gateway.console.page;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives every page its {@code words}. */
@ControllerAdvice(annotations = Controller.class)
final class WordsOfPage {

    private final MessageSource texts;
    private final DistrictNames districts;
    private final Names names;

    WordsOfPage(MessageSource texts, DistrictNames districts, Names names) {
        this.texts = texts;
        this.districts = districts;
        this.names = names;
    }

    @ModelAttribute("words")
    Words words(Locale locale) {
        return new Words(texts, locale, districts, names);
    }
}
