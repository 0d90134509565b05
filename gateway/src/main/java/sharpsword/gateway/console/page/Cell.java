package sharpsword.gateway.console.page;

/**
 * One cell of a list.
 *
 * @param kind how it is drawn
 * @param text what is read
 * @param code code behind a colour or state; empty for text
 */
public record Cell(Kind kind, String text, String code) {

    /** How a cell is drawn. */
    public enum Kind {
        TEXT,
        /** Red, yellow, green: colour, shape and word. */
        LIGHT,
        STATE
    }

    public static Cell text(String text) {
        return new Cell(Kind.TEXT, text, "");
    }

    public static Cell light(Words words, String light) {
        return new Cell(Kind.LIGHT, words.of("light", light), light);
    }

    /** The state of a record of a family, for example {@code case}. */
    public static Cell state(Words words, String family, String state) {
        return new Cell(Kind.STATE, words.of("state." + family, state), state);
    }
}
