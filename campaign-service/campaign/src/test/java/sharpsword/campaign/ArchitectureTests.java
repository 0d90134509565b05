package sharpsword.campaign;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;
import sharpsword.testsupport.architecture.ArchitectureRules;

/** The rules that every service keeps, and the wall between plan and progress. */
class ArchitectureTests extends ArchitectureRules {

    ArchitectureTests() {
        super("sharpsword.campaign", "plan", "enterprise", "progress", "opening", "board", "reference", "officer");
    }

    @Test
    void planAndProgressKnowNothingOfEachOther() {
        var classes = new ClassFileImporter().importPackages("sharpsword.campaign");

        noClasses()
                .that()
                .resideInAPackage("sharpsword.campaign.plan..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("sharpsword.campaign.progress..")
                .check(classes);
        noClasses()
                .that()
                .resideInAPackage("sharpsword.campaign.progress..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("sharpsword.campaign.plan..")
                .check(classes);
    }
}
