package sharpsword.demo.story;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

/** The whole story, in the order in which it happened. */
public final class Story {

    private static final List<Chapter> CHAPTERS =
            List.of(new Planning(), new Firms(), new Tips(), new Waste(), new Figures(), new Police(), new Exemption());

    private final Stage stage;
    private final Consumer<String> teller;

    /**
     * The story.
     *
     * @param teller takes each line that is told
     */
    public Story(Stage stage, Consumer<String> teller) {
        this.stage = stage;
        this.teller = teller;
    }

    /**
     * Tells it to the end and reads the board.
     *
     * @return whether the board of 18 July 2024 shows the published figures
     */
    public boolean tell() {
        for (Chapter chapter : CHAPTERS) {
            Instant begin = Instant.now();
            chapter.tell(stage);
            teller.accept("%s（%d 秒）"
                    .formatted(
                            chapter.title(),
                            Duration.between(begin, Instant.now()).toSeconds()));
        }
        return new ReadingBoard(stage, teller).agrees();
    }
}
