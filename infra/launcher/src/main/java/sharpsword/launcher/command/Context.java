package sharpsword.launcher.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import sharpsword.launcher.Installation;
import sharpsword.launcher.Report;
import sharpsword.launcher.Repository;

/**
 * What every command has: the installation that it is about and the terminal.
 *
 * @param installation the tree, data folder and ports
 * @param report tells what happens
 */
record Context(Installation installation, Report report) {

    /** From the environment; the script names the tree. */
    static Context of(CommandSpec spec) {
        PrintWriter out = spec.commandLine().getOut();
        Path start = Path.of(System.getProperty("sharpsword.root", ""));
        return new Context(Installation.of(Repository.around(start), System.getenv()), text -> {
            out.println(text);
            out.flush();
        });
    }
}
