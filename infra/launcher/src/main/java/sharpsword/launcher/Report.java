package sharpsword.launcher;

/** Where the command tells what it is doing, one sentence a line. */
@FunctionalInterface
public interface Report {

    /** Tells nobody. */
    Report SILENT = line -> {};

    void line(String text);
}
