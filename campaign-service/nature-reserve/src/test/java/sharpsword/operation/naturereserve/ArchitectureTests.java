package sharpsword.operation.naturereserve;

import sharpsword.testsupport.architecture.ArchitectureRules;

/** The rules that every service keeps. */
class ArchitectureTests extends ArchitectureRules {

    ArchitectureTests() {
        super("sharpsword.operation.naturereserve", "overlay", "approval");
    }
}
