package sharpsword.testsupport.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The architecture tests of one module. A module inherits them and names its package and the packages of its own features:
 *
 * <pre>{@code
 * class ArchitectureTests extends ArchitectureRules {
 *     ArchitectureTests() {
 *         super("sharpsword.casework", "docket", "transfer", "clock");
 *     }
 * }
 * }</pre>
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class ArchitectureRules {

    private final String base;
    private final List<String> features;
    private final JavaClasses classes;

    /**
     * Reads the classes of the module.
     *
     * @param base root package of the module
     * @param features feature packages directly below it; each must have classes, since a rule about an empty package
     *     passes silently
     */
    protected ArchitectureRules(String base, String... features) {
        this(
                new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages(base),
                base,
                features);
    }

    ArchitectureRules(JavaClasses classes, String base, String... features) {
        this.classes = classes;
        this.base = base;
        this.features = List.of(features);
    }

    List<ArchRule> rules() {
        return SharedRules.of(base);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void keepsTo(ArchRule rule) {
        rule.check(classes);
    }

    @Test
    void hasClassesInEveryPackageThatItNames() {
        assertThat(features)
                .isNotEmpty()
                .allSatisfy(feature -> assertThat(classes)
                        .as("classes in " + feature)
                        .anyMatch(type -> type.getPackageName().equals(base + "." + feature)
                                || type.getPackageName().startsWith(base + "." + feature + ".")));
    }

    @Test
    void saysOfEveryPackageWhatItAnswersForAndThatItsReferencesAreNeverNull() {
        List<String> unmarked = classes.stream()
                .map(type -> type.getPackage())
                .distinct()
                .filter(each -> !each.isAnnotatedWith(NullMarked.class))
                .map(JavaPackage::getName)
                .sorted()
                .toList();

        assertThat(unmarked).isEmpty();
    }
}
