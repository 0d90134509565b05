package sharpsword.launcher.check;

import java.util.ArrayList;
import java.util.List;

/**
 * One part of the whole check, a run of Maven.
 *
 * @param name in words, for the table at the end
 * @param arguments for Maven
 * @param ground what must be there before it runs
 */
record CheckPart(String name, List<String> arguments, Ground ground) {

    static final String SCENARIOS = "infra/scenarios";

    /** Tests of this tag stop and kill servers of the platform for a while, so they come last. */
    private static final String DRILL = "drill";

    private static final List<String> FAILSAFE = List.of("failsafe:integration-test", "failsafe:verify");

    /**
     * A failure in one module does not keep the tests of the others from running; it is known by its error lines,
     * which the tests' own output must then not contain.
     */
    private static final List<String> EVERY_MODULE =
            List.of("-Dmaven.test.failure.ignore=true", "-Dmaven.test.redirectTestOutputToFile=true");

    CheckPart {
        arguments = List.copyOf(arguments);
    }

    /** Everything else rests on the build, so its failure ends the check. */
    static CheckPart build() {
        return new CheckPart("compile and checks", List.of("-B", "install", "-DskipTests"), Ground.NOTHING);
    }

    /** The parts after the build; the goals are called alone, so nothing is compiled twice. */
    static List<CheckPart> tests(boolean withScenarios) {
        CheckPart unit = new CheckPart("unit tests", goals(List.of(), List.of("surefire:test")), Ground.NOTHING);
        if (!withScenarios) {
            return List.of(unit, new CheckPart("integration tests", goals(List.of(), FAILSAFE), Ground.SERVERS));
        }
        return List.of(
                unit,
                new CheckPart("integration tests", goals(List.of("-pl", "!" + SCENARIOS), FAILSAFE), Ground.SERVERS),
                new CheckPart(
                        "scenarios and browser",
                        goals(List.of("-pl", SCENARIOS, "-DexcludedGroups=" + DRILL), FAILSAFE),
                        Ground.PLATFORM),
                new CheckPart(
                        "drills", goals(List.of("-pl", SCENARIOS, "-Dgroups=" + DRILL), FAILSAFE), Ground.PLATFORM));
    }

    private static List<String> goals(List<String> modules, List<String> goals) {
        List<String> arguments = new ArrayList<>(List.of("-B"));
        arguments.addAll(modules);
        arguments.addAll(EVERY_MODULE);
        arguments.addAll(goals);
        return arguments;
    }
}
