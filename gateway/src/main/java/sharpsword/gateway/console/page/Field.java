package sharpsword.gateway.console.page;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A field of a form. Its label is the word {@code field.<name>}, its hint {@code hint.<name>} where there is one.
 *
 * @param name path of the field in the request, for example {@code evidence.met}
 * @param options what can be chosen
 * @param label what to show instead of the word; null for the word
 */
public record Field(
        String name,
        Kind kind,
        boolean required,
        List<Option> options,
        @Nullable String label) {

    /** How a field is drawn and read. */
    public enum Kind {
        TEXT,
        AREA,
        NUMBER,
        DATE,
        /** A day with a time of day, in China. */
        MOMENT,
        /** One of the options. */
        CHOICE,
        /** Any number of the options. */
        MANY,
        /** Yes or no, and it has to be said which. */
        YES_NO,
        /** A box that is ticked or not. */
        TICK,
        /** Several values, one a line or divided by commas. */
        LINES
    }

    /**
     * Something to choose.
     *
     * @param text what is read; null for the word {@code option.<name>.<value>}
     */
    public record Option(String value, @Nullable String text) {}

    public Field {
        options = List.copyOf(options);
    }

    public static Field of(String name, Kind kind) {
        return new Field(name, kind, true, List.of(), null);
    }

    public static Field choice(String name, String... values) {
        return new Field(name, Kind.CHOICE, true, words(values), null);
    }

    public static Field many(String name, String... values) {
        return new Field(name, Kind.MANY, true, words(values), null);
    }

    /** The same field, which may be left empty. */
    public Field optional() {
        return new Field(name, kind, false, options, label);
    }

    public Field with(List<Option> chosen) {
        return new Field(name, kind, required, chosen, label);
    }

    public Field labelled(String text) {
        return new Field(name, kind, required, options, text);
    }

    /** The name as part of an element's id. */
    public String id() {
        return name.replace('.', '-');
    }

    private static List<Option> words(String... values) {
        return Arrays.stream(values).map(value -> new Option(value, null)).toList();
    }
}
