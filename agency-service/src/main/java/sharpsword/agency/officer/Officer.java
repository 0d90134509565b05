package sharpsword.agency.officer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import sharpsword.access.Role;
import sharpsword.messaging.document.Aggregate;
import sharpsword.messaging.document.DocumentType;
import sharpsword.messaging.document.IndexKeys;
import sharpsword.reference.deadline.ChinaTime;

/**
 * A person in one agency, with what they may do there. Born when registered, ends by leaving; whoever changes the agency
 * leaves and is registered anew, so that records keep saying for whom somebody acted.
 *
 * @param login name of the account, unique for ever
 * @param assigned roles that an administrator gave
 * @param deputyship when they act for their head, or null
 * @param roles roles in force now: those assigned, and {@code unit-head} while the deputyship runs; none after leaving
 * @param nextAt when the deputyship begins or ends next, or null
 */
public record Officer(
        String id,
        String name,
        String login,
        String agency,
        String district,
        @Nullable Certificate certificate,
        Set<Role> assigned,
        @Nullable Deputyship deputyship,
        Set<Role> roles,
        Standing standing,
        @Nullable Instant nextAt,
        Set<String> visibleTo)
        implements Aggregate {

    public static final DocumentType<Officer> TYPE = DocumentType.of(
            "officers",
            Officer.class,
            IndexKeys.of("visibleTo", "standing", "login"),
            IndexKeys.of("agency", "standing", "login"),
            IndexKeys.of("district", "standing", "login"),
            IndexKeys.of("nextAt"));

    /** Form of an identifier, which is also an attribute of the account. */
    public static final String ID = "[A-Za-z0-9][A-Za-z0-9-]{0,63}";

    /** Form of a login. The prefix of service accounts is not for people. */
    public static final String LOGIN = "(?!service-account)[a-z0-9][a-z0-9._-]{2,63}";

    public Officer {
        assigned = sorted(assigned);
        roles = sorted(roles);
    }

    /** The same person with other roles and another deputyship, as they stand on that day. */
    Officer standing(Set<Role> nowAssigned, @Nullable Deputyship nowDeputy, LocalDate today) {
        Deputyship running = nowDeputy == null || nowDeputy.isOver(today) ? null : nowDeputy;
        Set<Role> inForce = EnumSet.noneOf(Role.class);
        inForce.addAll(nowAssigned);
        if (running != null && running.covers(today)) {
            inForce.add(Role.UNIT_HEAD);
        }
        Instant next = running == null ? null : ChinaTime.startOf(running.turnsOn(today));
        return new Officer(
                id,
                name,
                login,
                agency,
                district,
                certificate,
                nowAssigned,
                running,
                inForce,
                standing,
                next,
                visibleTo);
    }

    Officer certified(Certificate renewed) {
        return new Officer(
                id, name, login, agency, district, renewed, assigned, deputyship, roles, standing, nextAt, visibleTo);
    }

    /** What was assigned stays on record; nothing of it is in force any more. */
    Officer left(Standing next) {
        return new Officer(
                id, name, login, agency, district, certificate, assigned, null, Set.of(), next, null, visibleTo);
    }

    public boolean isActive() {
        return standing == Standing.ACTIVE;
    }

    /** Whether the role of the head is theirs for a time only. */
    boolean actsForHead() {
        return roles.contains(Role.UNIT_HEAD) && !assigned.contains(Role.UNIT_HEAD);
    }

    /** Whether this person may carry out an inspection that day. */
    public boolean isCertifiedOn(LocalDate day) {
        return isActive() && certificate != null && certificate.isValidOn(day);
    }

    private static Set<Role> sorted(Set<Role> roles) {
        return Collections.unmodifiableSet(new TreeSet<>(roles));
    }
}
