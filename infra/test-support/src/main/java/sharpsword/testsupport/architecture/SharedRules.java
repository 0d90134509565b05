package sharpsword.testsupport.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;

/** The rules that hold in every service, each a sentence. */
final class SharedRules {

    private static final String[] SHARED = {
        "sharpsword.access..", "sharpsword.messaging..", "sharpsword.reference..", "sharpsword.defaults.."
    };
    private static final String KERNEL = "sharpsword.operation";
    private static final Set<String> CLOCKS = Set.of(
            "java.time.Instant",
            "java.time.LocalDate",
            "java.time.LocalDateTime",
            "java.time.ZonedDateTime",
            "java.time.OffsetDateTime",
            "java.time.Year",
            "java.time.YearMonth");
    private static final Set<String> REPLACING =
            Set.of("save", "replaceOne", "findAndReplace", "findOneAndReplace", "replace");

    private SharedRules() {}

    static List<ArchRule> of(String base) {
        return List.of(
                dependsOnNoOtherService(base),
                domainKnowsNoAdapter(base),
                featuresFormNoCycle(base),
                listenersAskNobody(),
                timeComesFromAClock(),
                nothingIsReplacedWhole(),
                nothingIsInjectedIntoFields(),
                nobodyKeepsTheCallerInAThread(),
                nobodyPrints());
    }

    static ArchRule dependsOnNoOtherService(String base) {
        String own = base.startsWith(KERNEL) ? KERNEL : base;
        DescribedPredicate<JavaClass> allowed = resideInAnyPackage(SHARED).or(resideInAPackage(own + ".."));
        return noClasses()
                .should()
                .dependOnClassesThat(resideInAPackage("sharpsword..").and(DescribedPredicate.not(allowed)))
                .as("a service depends on the infra libraries and its own library, never on another service");
    }

    static ArchRule domainKnowsNoAdapter(String base) {
        return noClasses()
                .that()
                .resideInAPackage(base + "..")
                .and()
                .resideOutsideOfPackages("..web..", "..messaging..", "..client..", "..configuration..")
                .and()
                .areNotAnnotatedWith("org.springframework.context.annotation.Configuration")
                .and()
                .areNotAnnotatedWith("org.springframework.boot.autoconfigure.AutoConfiguration")
                .should()
                .dependOnClassesThat(
                        resideInAPackage(base + "..").and(resideInAnyPackage("..web..", "..messaging..", "..client..")))
                .as("a feature does not know its web, messaging and client adapters")
                .allowEmptyShould(true);
    }

    static ArchRule featuresFormNoCycle(String base) {
        return slices().matching(base + ".(*)..").should().beFreeOfCycles().allowEmptyShould(true);
    }

    static ArchRule listenersAskNobody() {
        return noClasses()
                .that()
                .areAssignableTo("sharpsword.messaging.consume.Projection")
                .or()
                .areAssignableTo("sharpsword.messaging.consume.Reaction")
                .should()
                .dependOnClassesThat()
                .areAnnotatedWith("org.springframework.cloud.openfeign.FeignClient")
                .as("a listener calls no other service")
                .allowEmptyShould(true);
    }

    static ArchRule timeComesFromAClock() {
        return noClasses()
                .should()
                .callMethodWhere(new DescribedPredicate<JavaCall<?>>("asks the system what time it is") {
                    @Override
                    public boolean test(JavaCall<?> call) {
                        boolean now = call.getTarget().getName().equals("now")
                                && call.getTarget().getRawParameterTypes().isEmpty();
                        return now && CLOCKS.contains(call.getTargetOwner().getName());
                    }
                })
                .as("time comes from a Clock");
    }

    static ArchRule nothingIsReplacedWhole() {
        return noClasses()
                .should()
                .callMethodWhere(new DescribedPredicate<JavaCall<?>>("replaces a stored document whole") {
                    @Override
                    public boolean test(JavaCall<?> call) {
                        String owner = call.getTargetOwner().getName();
                        boolean mongo = owner.startsWith("org.springframework.data.mongodb.core.Mongo")
                                || owner.equals("com.mongodb.client.MongoCollection");
                        return mongo && REPLACING.contains(call.getTarget().getName());
                    }
                })
                .as("a document is changed field by field, never replaced whole");
    }

    static ArchRule nothingIsInjectedIntoFields() {
        return noFields()
                .should()
                .beAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
                .orShould()
                .beAnnotatedWith("org.springframework.beans.factory.annotation.Value")
                .as("dependencies and settings come through the constructor")
                .allowEmptyShould(true);
    }

    static ArchRule nobodyKeepsTheCallerInAThread() {
        return noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("org.springframework.security.core.context.SecurityContextHolder")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(ThreadLocal.class)
                .as("the caller is an explicit value, never kept in a thread");
    }

    static ArchRule nobodyPrints() {
        return NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.as("nobody prints");
    }
}
