package sharpsword.agency.officer;

import java.time.LocalDate;
import java.util.Set;
import sharpsword.access.Refusal;
import sharpsword.access.Role;

/**
 * The time during which an officer runs the unit in place of its head (主持工作).
 *
 * @param principal identifier of the head
 * @param from first day
 * @param to last day
 */
public record Deputyship(String principal, LocalDate from, LocalDate to) {

    /** Days beyond it cannot be kept in the register. */
    private static final int LAST_YEAR = 9999;

    /**
     * Checks the dates.
     *
     * @throws sharpsword.access.RefusedException {@code deputyship-dates}, {@code deputyship-over}
     */
    static Deputyship of(String principal, LocalDate from, LocalDate to, LocalDate today) {
        if (to.isBefore(from) || to.getYear() > LAST_YEAR) {
            throw Refusal.rule("deputyship-dates").at("to").asException();
        }
        if (to.isBefore(today)) {
            throw Refusal.rule("deputyship-over").at("to").with("to", to).asException();
        }
        return new Deputyship(principal, from, to);
    }

    /** Whether somebody who holds these roles may act for the head: the head, administrators, displays and partners not. */
    static boolean fits(Set<Role> assigned) {
        return !assigned.isEmpty()
                && assigned.stream()
                        .noneMatch(role -> role.isAdministrator()
                                || role == Role.DISPLAY
                                || role == Role.PARTNER_OFFICER
                                || role == Role.UNIT_HEAD);
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
