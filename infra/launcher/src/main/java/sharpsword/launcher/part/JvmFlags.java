package sharpsword.launcher.part;

import java.util.List;

/** Options that start a Java process fast and keep it small on a machine that runs them all; production takes none. */
public final class JvmFlags {

    /**
     * For services: one compiler, one collector thread, small stacks and object headers, little room for new objects, a heap
     * that gives back what it does not need.
     */
    public static final List<String> LEAN = List.of(
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Xss512k",
            "-Xms24m",
            "-XX:NewSize=8m",
            "-XX:MaxNewSize=12m",
            "-XX:+UseCompactObjectHeaders",
            "-XX:MinHeapFreeRatio=10",
            "-XX:MaxHeapFreeRatio=30",
            "-XX:+ExitOnOutOfMemoryError",
            "-Dfile.encoding=UTF-8",
            "-Dspring.main.banner-mode=off");

    /** For the database, which runs hot for longer than it starts. */
    static final List<String> DATABASE =
            List.of("-XX:+UseSerialGC", "-Xss512k", "-XX:ReservedCodeCacheSize=64m", "-XX:+ExitOnOutOfMemoryError");

    private JvmFlags() {}
}
