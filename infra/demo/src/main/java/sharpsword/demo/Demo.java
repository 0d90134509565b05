package sharpsword.demo;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import sharpsword.demo.people.Door;
import sharpsword.demo.people.Keys;
import sharpsword.demo.people.Patience;
import sharpsword.demo.story.Stage;
import sharpsword.demo.story.Story;

/**
 * Plays the campaign of 2024 on a running platform. Arguments: address of the gateway, address of the realm. Ends with 0 when the
 * board of 18 July 2024 shows the published figures. Every command carries a key that follows from the story, so that a demo that was
 * interrupted goes on when it is started again, and a second one changes nothing.
 */
public final class Demo {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private Demo() {}

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        Door door = new Door(URI.create(arguments[0]), URI.create(arguments[1]));
        Stage stage = new Stage(door, Keys.repeatable("campaign of 2024"), Patience.of(PATIENCE));
        System.exit(tell(new Story(stage, out::println), out) ? 0 : 1);
    }

    private static boolean tell(Story story, PrintStream out) {
        try {
            return story.tell();
        } catch (RuntimeException stopped) { // Whatever it is, whoever started the demo is told and can start it again.
            out.println("演示中断，可再次运行 demo 继续：" + stopped.getMessage());
            return false;
        }
    }
}
