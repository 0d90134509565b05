package sharpsword.launcher.part;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import sharpsword.launcher.DataFolder;
import sharpsword.launcher.build.Program;
import sharpsword.launcher.plan.MongoDbPorts;
import sharpsword.launcher.process.JavaHome;
import sharpsword.launcher.process.Launch;
import sharpsword.launcher.process.PortUse;
import sharpsword.launcher.process.Readiness;

/** The embedded MongoDB of this tree, for machines without a real one. */
record EmbeddedMongoDb(MongoDbPorts ports, DataFolder data, Program program) implements ProgramPart {

    static final String MODULE = "infra/embedded";

    private static final int HEAP = 384;

    @Override
    public String name() {
        return MongoDb.NAME;
    }

    @Override
    public int port() {
        return ports.port();
    }

    @Override
    public List<PortUse> portUses() {
        return List.of(new PortUse("mongodb", port()));
    }

    @Override
    public int stage() {
        return 0;
    }

    @Override
    public int readyBy() {
        return ports.readyBy();
    }

    @Override
    public String origin() {
        return "embedded";
    }

    @Override
    public Readiness readiness() {
        return Readiness.takesConnections(port());
    }

    @Override
    public void start(Starter starter) {
        List<String> command =
                new ArrayList<>(program.command(JavaHome.program("java").toString(), HEAP, JvmFlags.DATABASE));
        Path folder = data.of("mongodb");
        command.addAll(List.of("--port", String.valueOf(port()), "--data", folder.toString()));
        starter.start(new Launch(name(), command, Map.of(), folder, data.log(name())), this, port(), readiness());
    }
}
