package sharpsword.reference.deadline;

/**
 * A length of time.
 *
 * @param amount 1 or more
 * @param unit what it is counted in
 */
public record Term(int amount, DayUnit unit) {

    public Term {
        if (amount < 1) {
            throw new IllegalArgumentException("A term is at least 1 long, not " + amount);
        }
    }

    @Override
    public String toString() {
        return amount + " " + unit;
    }
}
