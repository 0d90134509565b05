package sharpsword.defaults.problem;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import sharpsword.access.audit.Audit;
import sharpsword.defaults.telemetry.CurrentTrace;
import tools.jackson.databind.json.JsonMapper;

/** Problem details for everything that a service refuses or fails at. */
@AutoConfiguration(after = JacksonAutoConfiguration.class, before = ErrorMvcAutoConfiguration.class)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@Import({ProblemAdvice.class, ProblemErrorController.class})
public class ProblemAutoConfiguration {

    @Bean
    ProblemTexts problemTexts() {
        return ProblemTexts.load(ProblemTexts.class.getClassLoader());
    }

    @Bean
    RefusalAudit refusalAudit(ObjectProvider<Audit> trail) {
        return new RefusalAudit(trail);
    }

    @Bean
    ProblemAnswers problemAnswers(
            ProblemTexts texts, ObjectProvider<CurrentTrace> trace, RefusalAudit audit, JsonMapper json) {
        CurrentTrace current = trace.getIfAvailable(() -> CurrentTrace.NONE);
        return new ProblemAnswers(
                new ProblemOf(new InvalidInput(texts)), new ProblemBody(texts, current::of), audit, json);
    }
}
