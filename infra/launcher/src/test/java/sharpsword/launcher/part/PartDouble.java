package sharpsword.launcher.part;

import java.util.List;
import sharpsword.launcher.process.PortUse;
import sharpsword.launcher.process.Readiness;

/** A part without a process. */
record PartDouble(String name, int stage, int readyBy, Runnable whenStarted) implements Part {

    @Override
    public int port() {
        return 0;
    }

    @Override
    public List<PortUse> portUses() {
        return List.of();
    }

    @Override
    public String origin() {
        return "test";
    }

    @Override
    public Readiness readiness() {
        return () -> true;
    }

    @Override
    public void prepare() {}

    @Override
    public void start(Starter starter) {
        whenStarted.run();
    }
}
