package sharpsword.agency.directory;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import sharpsword.access.Visibility;
import sharpsword.messaging.document.Aggregate;
import sharpsword.messaging.document.DocumentType;
import sharpsword.messaging.document.IndexKeys;

/**
 * An organ that enforces, supervises or takes part. Known by its code for ever: records name agencies of their time, so
 * a dissolved agency stays in the directory.
 *
 * @param id code, for example {@code DET-500112}
 * @param name official Chinese name
 * @param district code of the area it is competent in
 * @param dissolvedOn first day on which it no longer exists; null while it does
 */
public record Agency(
        String id,
        String name,
        AgencyKind kind,
        AgencyLevel level,
        String district,
        Set<Competence> competence,
        State state,
        @Nullable LocalDate dissolvedOn,
        Set<String> visibleTo)
        implements Aggregate {

    public static final DocumentType<Agency> TYPE = DocumentType.of(
            "agencies", Agency.class, IndexKeys.of("district", "kind"), IndexKeys.of("kind", "district"));

    /**
     * Form of an agency code: what it is, a hyphen, the code of its area. That is a code of six characters or, where the
     * standard has none yet, words as in {@code DET-NEW-LIANGJIANG}.
     */
    public static final String CODE = "[A-Z]{2,8}-([0-9A-Z]{6}|[A-Z]{2,12}(-[A-Z]{2,12}){1,2})";

    /** Whether the agency exists. */
    public enum State {
        ACTIVE,
        DISSOLVED
    }

    public Agency {
        competence = Collections.unmodifiableSet(new TreeSet<>(competence));
    }

    static Agency of(AgencyEntry entry) {
        return new Agency(
                entry.code(),
                entry.name(),
                entry.kind(),
                entry.level(),
                entry.district(),
                entry.competence(),
                State.ACTIVE,
                null,
                Visibility.nobody().agency(entry.code()).keys());
    }

    /** The same agency as the entry describes it now. */
    Agency describedBy(AgencyEntry entry) {
        return new Agency(
                id,
                entry.name(),
                entry.kind(),
                entry.level(),
                entry.district(),
                entry.competence(),
                state,
                dissolvedOn,
                visibleTo);
    }

    /** Whether officers of the one have the scope and the roles that officers of the other have. */
    boolean liesWhere(Agency other) {
        return district.equals(other.district) && kind == other.kind;
    }

    Agency dissolved(LocalDate on) {
        return new Agency(id, name, kind, level, district, competence, State.DISSOLVED, on, visibleTo);
    }

    public boolean isActive() {
        return state == State.ACTIVE;
    }
}
