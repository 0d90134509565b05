package sharpsword.launcher;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import sharpsword.launcher.command.AotCommand;
import sharpsword.launcher.command.DemoCommand;
import sharpsword.launcher.command.DownCommand;
import sharpsword.launcher.command.LogsCommand;
import sharpsword.launcher.command.RestartCommand;
import sharpsword.launcher.command.StartCommand;
import sharpsword.launcher.command.StatusCommand;
import sharpsword.launcher.command.StopCommand;
import sharpsword.launcher.command.TestCommand;
import sharpsword.launcher.command.UpCommand;

/** The {@code sharpsword} command. */
@Command(
        name = "sharpsword",
        description = "Runs the Sharp Sword platform (利剑执法平台) on this machine.",
        mixinStandardHelpOptions = true,
        version = "0.1.0",
        subcommands = {
            UpCommand.class,
            DownCommand.class,
            StartCommand.class,
            StopCommand.class,
            RestartCommand.class,
            StatusCommand.class,
            LogsCommand.class,
            DemoCommand.class,
            TestCommand.class,
            AotCommand.class
        },
        footer = {
            "",
            "SHARPSWORD_DATA         data folder (default: .sharpsword in the tree)",
            "SHARPSWORD_PORT_OFFSET  is added to every port, for a second platform beside the first"
        })
public final class SharpSword {

    private SharpSword() {}

    public static void main(String[] arguments) {
        System.exit(commandLine().execute(arguments));
    }

    /** The command line; what stops a command is told in one paragraph, not as a stack trace. */
    static CommandLine commandLine() {
        CommandLine line = new CommandLine(new SharpSword());
        line.setExecutionExceptionHandler((failure, command, parsed) -> {
            if (failure instanceof LauncherException told) {
                command.getErr().println();
                command.getErr().println("sharpsword: " + told.getMessage());
                return CommandLine.ExitCode.SOFTWARE;
            }
            throw failure;
        });
        return line;
    }
}
