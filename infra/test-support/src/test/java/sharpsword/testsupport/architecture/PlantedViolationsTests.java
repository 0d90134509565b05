package sharpsword.testsupport.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule is seen to fail on a class that breaks it, which is planted for it. */
class PlantedViolationsTests {

    private static final String BASE = "sharpsword.planted";
    private static final JavaClasses PLANTED = new ClassFileImporter().importPackages(BASE);

    @ParameterizedTest
    @MethodSource("rulesAndWhoBreaksThem")
    void failsOnThePlantedClass(ArchRule rule, String culprit) {
        assertThatThrownBy(() -> rule.check(PLANTED))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(culprit);
    }

    static Stream<Arguments> rulesAndWhoBreaksThem() {
        return Stream.of(
                Arguments.of(SharedRules.dependsOnNoOtherService(BASE), "FriendOfAnotherService"),
                Arguments.of(SharedRules.domainKnowsNoAdapter(BASE), "DomainThatKnowsItsPage"),
                Arguments.of(SharedRules.featuresFormNoCycle(BASE), "First"),
                Arguments.of(SharedRules.listenersAskNobody(), "ListenerThatAsks"),
                Arguments.of(SharedRules.timeComesFromAClock(), "ClockWatcher"),
                Arguments.of(SharedRules.nothingIsReplacedWhole(), "Replacer"),
                Arguments.of(SharedRules.nothingIsInjectedIntoFields(), "Replacer"),
                Arguments.of(SharedRules.nobodyKeepsTheCallerInAThread(), "ThreadKeeper"),
                Arguments.of(SharedRules.nobodyPrints(), "Printer"));
    }

    @Test
    void plantsSomethingForEveryRule() {
        assertThat(rulesAndWhoBreaksThem()).hasSameSizeAs(SharedRules.of(BASE));
    }

    @Test
    void findsAPackageThatIsNotMarked() {
        assertThatThrownBy(
                        () -> rulesFor("docket").saysOfEveryPackageWhatItAnswersForAndThatItsReferencesAreNeverNull())
                .hasMessageContaining("sharpsword.planted.unmarked");
    }

    @Test
    void findsAFeatureThatDoesNotExist() {
        assertThatThrownBy(() -> rulesFor("docket", "typo").hasClassesInEveryPackageThatItNames())
                .hasMessageContaining("typo");
    }

    private static ArchitectureRules rulesFor(String... features) {
        return new ArchitectureRules(new ClassFileImporter().importPackages(BASE), BASE, features) {};
    }
}
