package sharpsword.launcher.process;

import java.nio.file.Path;
import sharpsword.launcher.LauncherException;

/** A process that did not become ready, with the last lines of its log that tell why. */
public final class StartFailure extends LauncherException {

    private static final long serialVersionUID = 1L;

    public StartFailure(String name, String reason, Path log) {
        super(name + " " + reason + "\n" + LogTail.reasons(log).indent(4) + "    The whole log: " + log);
    }
}
