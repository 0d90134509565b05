package sharpsword.operation.bluesky;

import sharpsword.testsupport.architecture.ArchitectureRules;

/** The rules that every service keeps. */
class ArchitectureTests extends ArchitectureRules {

    ArchitectureTests() {
        super("sharpsword.operation.bluesky", "warning", "dust");
    }
}
