package sharpsword.reference.data;

/**
 * One thing that is wrong in a file, so that its author can put it right.
 *
 * @param line line of the file, from 1; the number of the row where a package did not come from a file; 0 for the head
 * @param field name of the field
 * @param code stable code, for example {@code not-a-date}; texts stand under {@code fault.<code>}
 * @param value what was found there, empty when nothing was
 */
public record Fault(int line, String field, String code, String value) {

    /** The line of faults of the head: kind, key, version, dates. */
    public static final int HEAD = 0;

    public static Fault inHead(String field, String code, String value) {
        return new Fault(HEAD, field, code, value);
    }
}
