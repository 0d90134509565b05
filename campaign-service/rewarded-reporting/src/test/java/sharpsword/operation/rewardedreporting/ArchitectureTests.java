package sharpsword.operation.rewardedreporting;

import sharpsword.testsupport.architecture.ArchitectureRules;

/** The rules that every service keeps. */
class ArchitectureTests extends ArchitectureRules {

    ArchitectureTests() {
        super("sharpsword.operation.rewardedreporting", "seal", "tip", "reward", "opening", "tracking", "screen");
    }
}
