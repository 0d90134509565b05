package sharpsword.operation;

import sharpsword.testsupport.architecture.ArchitectureRules;

/** The kernel keeps to the shape that all services share. */
class ArchitectureTests extends ArchitectureRules {

    ArchitectureTests() {
        super(
                "sharpsword.operation",
                "desk",
                "enterprise",
                "evidence",
                "inspection",
                "lead",
                "officer",
                "overview",
                "plan",
                "problem",
                "profile",
                "readiness",
                "screening");
    }
}
