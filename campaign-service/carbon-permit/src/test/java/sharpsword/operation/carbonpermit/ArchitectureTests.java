package sharpsword.operation.carbonpermit;

import sharpsword.testsupport.architecture.ArchitectureRules;

/** The rules that every service keeps. */
class ArchitectureTests extends ArchitectureRules {

    ArchitectureTests() {
        super("sharpsword.operation.carbonpermit", "carbon", "permit");
    }
}
