package sharpsword.reference.data;

/** How far a fact can be relied on. Pages show it beside every figure that rests on the fact. */
public enum Mark {
    /** The text of the rule was read. */
    SURE,
    /** From a secondary source; to be checked before it is relied on in a legal document. */
    LIKELY,
    /** A setting of the platform with a default. */
    ASSUMED
}
