package sharpsword.launcher.part;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import sharpsword.launcher.DataFolder;
import sharpsword.launcher.plan.MongoDbPorts;
import sharpsword.launcher.process.Launch;
import sharpsword.launcher.process.PortUse;
import sharpsword.launcher.process.Readiness;

/** A MongoDB server of this machine with a data folder of our own, on the loopback address. */
record NativeMongoDb(MongoDbPorts ports, DataFolder data, Path mongod) implements Part {

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
        return "native";
    }

    @Override
    public Readiness readiness() {
        return Readiness.takesConnections(port());
    }

    @Override
    public void prepare() {}

    @Override
    public void start(Starter starter) {
        Path folder = data.of("mongod");
        List<String> command = List.of(
                mongod.toString(),
                "--port",
                String.valueOf(port()),
                "--bind_ip",
                "127.0.0.1",
                "--dbpath",
                folder.toString(),
                "--wiredTigerCacheSizeGB",
                "0.25");
        starter.start(new Launch(name(), command, Map.of(), folder, data.log(name())), this, port(), readiness());
    }
}
