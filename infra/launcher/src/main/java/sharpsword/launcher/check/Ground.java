package sharpsword.launcher.check;

/** What a part of the check stands on. */
enum Ground {
    /** The tree alone. */
    NOTHING("nothing"),
    /** Broker, database and identity provider. */
    SERVERS("real servers"),
    /** The whole platform as processes. */
    PLATFORM("up");

    private final String title;

    Ground(String title) {
        this.title = title;
    }

    /** What bringing it is called in the table. */
    String title() {
        return title;
    }
}
