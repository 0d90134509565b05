package sharpsword.launcher.process;

/** Hooks that are needed for a while only. */
public final class ShutdownHooks {

    private ShutdownHooks() {}

    /** Removes a hook; while the process is already ending it stays and finds nothing to do. */
    public static void remove(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException ending) {
            hook.setName("left to run at the end");
        }
    }
}
