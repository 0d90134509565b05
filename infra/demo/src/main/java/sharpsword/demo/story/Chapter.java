package sharpsword.demo.story;

/** A part of the story. Telling it again does nothing twice. */
public interface Chapter {

    /** What the chapter tells, in Chinese. */
    String title();

    /**
     * Tells it.
     *
     * @throws sharpsword.demo.people.Unexpected when the platform answers something else than the story tells
     */
    void tell(Stage stage);
}
