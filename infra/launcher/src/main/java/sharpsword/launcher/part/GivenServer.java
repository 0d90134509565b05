package sharpsword.launcher.part;

import java.util.List;
import sharpsword.launcher.LauncherException;
import sharpsword.launcher.process.PortUse;
import sharpsword.launcher.process.Readiness;

/** A server whose address an environment variable gives. It is used, neither started nor stopped. */
record GivenServer(String name, int port, int readyBy, String variable, Readiness readiness, Runnable afterReady)
        implements Part {

    @Override
    public List<PortUse> portUses() {
        return List.of();
    }

    @Override
    public int stage() {
        return 0;
    }

    @Override
    public String origin() {
        return "address given by " + variable;
    }

    @Override
    public boolean isOurs() {
        return false;
    }

    @Override
    public List<String> processes() {
        return List.of();
    }

    @Override
    public void prepare() {
        if (!readiness.isReady()) {
            throw new LauncherException(name + " does not answer at the address that " + variable + " gives.");
        }
    }

    @Override
    public void start(Starter starter) {
        afterReady.run();
    }
}
