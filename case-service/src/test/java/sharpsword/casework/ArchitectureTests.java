package sharpsword.casework;

import sharpsword.testsupport.architecture.ArchitectureRules;

class ArchitectureTests extends ArchitectureRules {

    ArchitectureTests() {
        super(
                "sharpsword.casework",
                "docket",
                "crime",
                "clock",
                "transfer",
                "claims",
                "housekeeping",
                "party",
                "policy",
                "timeline");
    }
}
