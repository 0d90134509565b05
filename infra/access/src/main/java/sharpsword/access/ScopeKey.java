package sharpsword.access;

/** The families of scope keys and how each is spelled, for callers and for documents alike. */
public enum ScopeKey {
    /** All officers of one agency. */
    AGENCY("A:"),
    /** All officers of environmental agencies of a district or of one above it. */
    DISTRICT("D:"),
    /** The procuratorate that supervises an area. */
    PROCURATORATE("P:"),
    /** One officer. */
    OFFICER("O:"),
    /** Everybody who holds a role that reads across agencies. */
    ROLE("R:");

    private final String prefix;

    ScopeKey(String prefix) {
        this.prefix = prefix;
    }

    /**
     * The key of that value, for example {@code A:DET-500112}.
     *
     * @throws IllegalArgumentException when the value is blank, because such a key would be shared by strangers
     */
    public String of(String value) {
        if (value.isBlank()) {
            throw new IllegalArgumentException("A scope key of " + this + " needs a value");
        }
        return prefix + value;
    }
}
