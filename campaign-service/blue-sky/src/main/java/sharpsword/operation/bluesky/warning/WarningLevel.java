package sharpsword.operation.bluesky.warning;

import java.util.Arrays;
import java.util.Optional;

/**
 * The levels of a warning of heavily polluted air (环大气〔2024〕6号). A file names one by its colour, with or without the word
 * for warning behind it, or in English.
 */
enum WarningLevel {
    YELLOW("黄色"),
    ORANGE("橙色"),
    RED("红色");

    private final String colour;

    WarningLevel(String colour) {
        this.colour = colour;
    }

    /** The level that a text names; empty if it names none. */
    static Optional<WarningLevel> of(String text) {
        return Arrays.stream(values()).filter(level -> level.isNamed(text)).findFirst();
    }

    private boolean isNamed(String text) {
        return text.equals(colour) || text.equals(colour + "预警") || text.equalsIgnoreCase(name());
    }
}
