package sharpsword.operation.clearwater;

import sharpsword.testsupport.architecture.ArchitectureRules;

/** The rules that every service keeps. */
class ArchitectureTests extends ArchitectureRules {

    ArchitectureTests() {
        super("sharpsword.operation.clearwater", "outlet", "plating", "blackwater");
    }
}
