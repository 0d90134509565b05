package sharpsword.access;

import java.util.Set;

/** Who acts: an officer with a token, a service on its own account, or a member of the public. */
public sealed interface Actor {

    /** Stable identifier that is stored in history and audit: {@code officer:<id>}, {@code service:<name>}, {@code public}. */
    String id();

    /**
     * An officer of one agency, as the token says.
     *
     * @param officerId identifier that agency-service gave
     * @param name display name at the time of the act
     * @param agency agency code, for example {@code DET-500112}
     * @param district district code of the agency, {@code 500000} for the city
     * @param roles roles held in that agency
     */
    record Officer(String officerId, String name, String agency, String district, Set<Role> roles) implements Actor {
        public Officer {
            roles = Set.copyOf(roles);
        }

        @Override
        public String id() {
            return "officer:" + officerId;
        }
    }

    /** A service that acts on its own account, never with a user's rights. */
    record Service(String name) implements Actor {
        @Override
        public String id() {
            return "service:" + name;
        }
    }

    /** Somebody without an account. Has no scope. */
    record Public() implements Actor {
        @Override
        public String id() {
            return "public";
        }
    }
}
