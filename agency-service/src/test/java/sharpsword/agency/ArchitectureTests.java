package sharpsword.agency;

import sharpsword.testsupport.architecture.ArchitectureRules;

/** The rules that every service keeps. */
class ArchitectureTests extends ArchitectureRules {

    ArchitectureTests() {
        super("sharpsword.agency", "directory", "district", "officer", "account", "worklist", "team", "reference");
    }
}
