package sharpsword.messaging;

import sharpsword.testsupport.architecture.ArchitectureRules;

class ArchitectureTests extends ArchitectureRules {

    ArchitectureTests() {
        super("sharpsword.messaging", "event", "document", "relay", "consume", "lifecycle", "readmodel", "claim");
    }
}
