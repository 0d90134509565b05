package sharpsword.campaign.plan;

import java.util.Set;

/** The codes with which the rules of a plan refuse; they go through a method of their own, so nobody finds them by reading. */
public final class PolicyCodes {

    public static final Set<String> ALL = Set.of(
            "plan-period-inverted",
            "plan-period-outside-year",
            "plan-districts-missing",
            "plan-district-repeated",
            "plan-district-unknown",
            "plan-quota-elsewhere",
            "plan-quota-repeated",
            "plan-quota-not-positive",
            "plan-partner-repeated",
            "plan-legal-basis-missing",
            "plan-article-not-in-force",
            "plan-operation-without-matter");

    private PolicyCodes() {}
}
