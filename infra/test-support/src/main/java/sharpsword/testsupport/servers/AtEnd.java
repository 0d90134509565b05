package sharpsword.testsupport.servers;

/** Stops the servers of a test run when its process ends. */
final class AtEnd {

    private AtEnd() {}

    /** Closes the server and removes its folder. */
    static void stop(AutoCloseable server, String folder) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> close(server, folder)));
    }

    private static void close(AutoCloseable server, String folder) {
        try {
            server.close();
        } catch (Exception failure) { // The process ends anyway; what is left is told, not hidden.
            System.getLogger(AtEnd.class.getName())
                    .log(System.Logger.Level.WARNING, "The " + folder + " of this test run did not stop", failure);
        }
        TemporaryFolder.remove(folder);
    }
}
