package sharpsword.launcher.process;

import java.nio.file.Path;

/** The Java that runs the launcher, which runs the platform too. */
public final class JavaHome {

    private JavaHome() {}

    public static Path folder() {
        return Path.of(System.getProperty("java.home"));
    }

    public static Path program(String name) {
        return folder().resolve("bin").resolve(name);
    }
}
