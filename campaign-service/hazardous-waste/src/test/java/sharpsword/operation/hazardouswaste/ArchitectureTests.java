package sharpsword.operation.hazardouswaste;

import sharpsword.testsupport.architecture.ArchitectureRules;

/** The leaf keeps to the shape that all services share. */
class ArchitectureTests extends ArchitectureRules {

    ArchitectureTests() {
        super("sharpsword.operation.hazardouswaste", "waste", "monitoring");
    }
}
