package sharpsword.launcher.part;

import java.net.URI;
import java.util.List;
import java.util.Map;
import sharpsword.launcher.DataFolder;
import sharpsword.launcher.build.Program;
import sharpsword.launcher.plan.ServiceEntry;
import sharpsword.launcher.process.JavaHome;
import sharpsword.launcher.process.Launch;
import sharpsword.launcher.process.PortUse;
import sharpsword.launcher.process.Readiness;

/**
 * One of our own services as a process.
 *
 * @param environment addresses of everything that it talks to
 */
public record ServicePart(ServiceEntry entry, Program program, Map<String, String> environment, DataFolder data)
        implements ProgramPart {

    @Override
    public String name() {
        return entry.name();
    }

    @Override
    public int port() {
        return entry.port();
    }

    @Override
    public List<PortUse> portUses() {
        return List.of(new PortUse(name(), port()));
    }

    @Override
    public int stage() {
        return entry.stage();
    }

    @Override
    public int readyBy() {
        return entry.stage() + 1;
    }

    @Override
    public String origin() {
        return "this tree";
    }

    @Override
    public Readiness readiness() {
        return Readiness.answersOk(URI.create("http://127.0.0.1:" + port() + "/actuator/health/readiness"));
    }

    @Override
    public void start(Starter starter) {
        List<String> command = program.command(JavaHome.program("java").toString(), entry.heap(), JvmFlags.LEAN);
        starter.start(
                new Launch(name(), command, environment, program.folder(), data.log(name())),
                this,
                port(),
                readiness());
    }
}
