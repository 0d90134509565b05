package sharpsword.operation;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.web.method.HandlerTypePredicate;
import org.springframework.web.servlet.config.annotation.PathMatchConfigurer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import sharpsword.messaging.document.DocumentStore;
import sharpsword.messaging.document.Documents;
import sharpsword.operation.desk.Addresses;
import sharpsword.operation.desk.OperationApi;
import sharpsword.operation.inspection.Inspection;
import sharpsword.operation.lead.Lead;
import sharpsword.operation.plan.Plan;
import sharpsword.operation.problem.Problem;
import sharpsword.operation.profile.OperationProfile;
import sharpsword.operation.profile.ProfileData;
import sharpsword.operation.screening.ScreeningRun;
import sharpsword.reference.BuiltInPackages;
import sharpsword.reference.ReferenceKinds;
import sharpsword.reference.data.ReferenceData;

/** Makes a whole operation service of an application that gives an {@link OperationProfile}. */
@AutoConfiguration(beforeName = "sharpsword.defaults.security.SecurityDefaultsAutoConfiguration")
@EnableScheduling
@ComponentScan({
    "sharpsword.operation.desk",
    "sharpsword.operation.enterprise",
    "sharpsword.operation.evidence",
    "sharpsword.operation.inspection",
    "sharpsword.operation.lead",
    "sharpsword.operation.officer",
    "sharpsword.operation.overview",
    "sharpsword.operation.plan",
    "sharpsword.operation.problem",
    "sharpsword.operation.profile",
    "sharpsword.operation.readiness",
    "sharpsword.operation.screening"
})
public class OperationAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    ReferenceData referenceData(OperationProfile profile) {
        ReferenceData reference = new ReferenceData(ReferenceKinds.ALL, BuiltInPackages.load());
        ProfileData.addTo(reference, profile);
        return reference;
    }

    @Bean
    Documents<Plan> plans(DocumentStore store) {
        return store.open(Plan.TYPE);
    }

    @Bean
    Documents<Lead> leadDocuments(DocumentStore store) {
        return store.open(Lead.TYPE);
    }

    @Bean
    Documents<ScreeningRun> screeningDocuments(DocumentStore store) {
        return store.open(ScreeningRun.TYPE);
    }

    @Bean
    Documents<Inspection> inspectionDocuments(DocumentStore store) {
        return store.open(Inspection.TYPE);
    }

    @Bean
    Documents<Problem> problemDocuments(DocumentStore store) {
        return store.open(Problem.TYPE);
    }

    /** Every controller of the kernel, and those of a leaf that ask for it, stand under the operation's own path. */
    @Bean
    WebMvcConfigurer operationPath(OperationProfile profile) {
        return new WebMvcConfigurer() {
            @Override
            public void configurePathMatch(PathMatchConfigurer paths) {
                paths.addPathPrefix(
                        Addresses.prefixOf(profile), HandlerTypePredicate.forAnnotation(OperationApi.class));
            }
        };
    }
}
