package sharpsword.reference.calendar;

/** The answer to "is this a working day?". */
public enum WorkingDay {
    YES,
    NO,
    /** No calendar of that year is loaded. Nobody may guess: the State Council fixes holidays and make-up days each year. */
    UNCOVERED
}
