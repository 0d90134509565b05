package sharpsword.launcher.process;

/** Hooks that are needed for a while only. */
public final class ShutdownHooks {

    private ShutdownHooks() {}

    /**
     * Runs something when the process ends, unless it is removed before. While the process is already ending nothing can be added:
     * then whoever ends it also waits for what is being done.
     */
    public static Thread add(Runnable task) {
        Thread hook = new Thread(task);
        try {
            Runtime.getRuntime().addShutdownHook(hook);
        } catch (IllegalStateException ending) {
            hook.setName("too late to run at the end");
        }
        return hook;
    }

    /** Removes a hook; while the process is already ending it stays and finds nothing to do. */
    public static void remove(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException ending) {
            hook.setName("left to run at the end");
        }
    }
}
