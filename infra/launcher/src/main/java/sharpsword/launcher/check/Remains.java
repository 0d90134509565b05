package sharpsword.launcher.check;

import java.nio.file.Path;
import java.util.List;

/** Processes that should be gone. */
public final class Remains {

    private Remains() {}

    /** Command lines of running processes that name the folder, this process apart. */
    public static List<String> naming(Path folder) {
        return ProcessHandle.allProcesses()
                .filter(process -> process.pid() != ProcessHandle.current().pid())
                .filter(process -> process.info().commandLine().orElse("").contains(folder.toString()))
                .map(process ->
                        process.pid() + "  " + process.info().commandLine().orElse(""))
                .toList();
    }
}
