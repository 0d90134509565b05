package sharpsword.launcher.build;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import sharpsword.launcher.DataFolder;
import sharpsword.launcher.Report;
import sharpsword.launcher.Repository;
import sharpsword.launcher.process.Maven;

/** The programs of the platform: finds each for the sources as they are now, and builds those that are stale. */
public final class ProgramBuilds {

    private static final Duration LIMIT = Duration.ofMinutes(30);

    private final Repository repository;
    private final DataFolder data;
    private final Reactor reactor;

    public ProgramBuilds(Repository repository, DataFolder data) {
        this.repository = repository;
        this.data = data;
        this.reactor = Reactor.read(repository.root());
    }

    /** Whether the tree builds this module. */
    public boolean has(String module) {
        return reactor.contains(repository.module(module));
    }

    /** Whether a module of the build names this artifact of others. */
    public boolean uses(String artifact) {
        return reactor.uses(artifact);
    }

    /** The program of a module, built or not. */
    public Program program(String name, String module) {
        Path folder = repository.module(module);
        String hash = SourceHash.of(
                repository.root(),
                reactor.sourcesOf(folder),
                List.of(repository.root().resolve("pom.xml"), repository.servicesFile()));
        return new Program(name, folder, data.programs().resolve(name), hash);
    }

    /** Builds in one run of Maven what is stale, and lays it out. */
    public void build(Collection<Program> programs, Report report) {
        List<Program> stale =
                programs.stream().filter(program -> !program.isComplete()).toList();
        if (stale.isEmpty()) {
            return;
        }
        Instant begin = Instant.now();
        report.line("Building " + stale.stream().map(Program::name).collect(Collectors.joining(", ")));
        Maven.launch("build", arguments(stale), repository.root(), data.log("build"))
                .runToEnd(LIMIT);
        stale.forEach(program -> Layout.of(program, data.log("layout-" + program.name())));
        report.line("Built in " + Duration.between(begin, Instant.now()).toSeconds() + " s");
    }

    private List<String> arguments(List<Program> stale) {
        String modules = stale.stream()
                .map(program -> repository.root().relativize(program.module()).toString())
                .collect(Collectors.joining(","));
        return List.of("-B", "-pl", modules, "-am", "-Dmaven.test.skip=true", "-Dspotless.check.skip=true", "package");
    }
}
