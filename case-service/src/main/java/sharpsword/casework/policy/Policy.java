package sharpsword.casework.policy;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import sharpsword.access.Refusal;

/**
 * A legal rule with its name and its article.
 *
 * @param name what it demands, as a sentence without a subject
 * @param article where it stands, for example {@code APL 36}
 * @param objection why the facts break it; empty if they keep it
 * @param <F> the facts that it looks at
 */
public record Policy<F>(String name, String article, Function<F, Optional<Refusal>> objection) {

    /** The first objection in the order of the list, with the article that it rests on. */
    public static <F> Optional<Refusal> firstObjection(List<Policy<F>> policies, F facts) {
        return policies.stream()
                .flatMap(policy -> policy.against(facts).stream())
                .findFirst();
    }

    /**
     * Refuses what one of the policies objects to.
     *
     * @throws sharpsword.access.RefusedException the first objection
     */
    public static <F> void requireAll(List<Policy<F>> policies, F facts) {
        firstObjection(policies, facts).ifPresent(refusal -> {
            throw refusal.asException();
        });
    }

    /** The objection of this policy, if it has one. */
    public Optional<Refusal> against(F facts) {
        return objection.apply(facts).map(refusal -> refusal.with("article", article));
    }
}
