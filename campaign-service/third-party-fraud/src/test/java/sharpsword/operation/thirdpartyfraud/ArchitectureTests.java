package sharpsword.operation.thirdpartyfraud;

import sharpsword.testsupport.architecture.ArchitectureRules;

/** The rules that every service keeps. */
class ArchitectureTests extends ArchitectureRules {

    ArchitectureTests() {
        super("sharpsword.operation.thirdpartyfraud", "sampling", "report");
    }
}
