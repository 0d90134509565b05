package sharpsword.agency.officer;

import java.time.LocalDate;
import sharpsword.access.Refusal;

/**
 * The time during which an officer runs the unit in place of its head (主持工作).
 *
 * @param principal identifier of the head
 * @param from first day
 * @param to last day
 */
public record Deputyship(String principal, LocalDate from, LocalDate to) {

    /**
     * Checks the dates.
     *
     * @throws sharpsword.access.RefusedException {@code deputyship-dates}, {@code deputyship-over}
     */
    static Deputyship of(String principal, LocalDate from, LocalDate to, LocalDate today) {
        if (to.isBefore(from)) {
            throw Refusal.rule("deputyship-dates").at("to").asException();
        }
        if (to.isBefore(today)) {
            throw Refusal.rule("deputyship-over").at("to").with("to", to).asException();
        }
        return new Deputyship(principal, from, to);
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    boolean isOver(LocalDate day) {
        return day.isAfter(to);
    }

    /** The next day on which something about it changes. */
    LocalDate turnsOn(LocalDate today) {
        return today.isBefore(from) ? from : to.plusDays(1);
    }
}
