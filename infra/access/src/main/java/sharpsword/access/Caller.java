package sharpsword.access;

/**
 * The one who acts together with what they may see. Handed explicitly to every use case and query.
 *
 * @param actor who acts
 * @param keys what they may see; {@link ScopeKeys#NONE} for services and the public
 */
public record Caller(Actor actor, ScopeKeys keys) {

    public static final Caller PUBLIC = new Caller(new Actor.Public(), ScopeKeys.NONE);

    /** A service on its own account, as listeners and jobs act. */
    public static Caller service(String name) {
        return new Caller(new Actor.Service(name), ScopeKeys.NONE);
    }

    public boolean has(Role role) {
        return actor instanceof Actor.Officer officer && officer.roles().contains(role);
    }

    /**
     * The officer who acts.
     *
     * @throws RefusedException {@code officer-required} when a service or the public calls
     */
    public Actor.Officer officer() {
        if (actor instanceof Actor.Officer officer) {
            return officer;
        }
        throw Refusal.notEntitled("officer-required").asException();
    }

    /**
     * Refuses callers that hold none of the roles.
     *
     * @throws RefusedException {@code role-required}
     */
    public void require(Role... roles) {
        for (Role role : roles) {
            if (has(role)) {
                return;
            }
        }
        throw Refusal.notEntitled("role-required")
                .with(
                        "roles",
                        String.join(
                                ", ",
                                java.util.Arrays.stream(roles).map(Role::code).toList()))
                .asException();
    }
}
