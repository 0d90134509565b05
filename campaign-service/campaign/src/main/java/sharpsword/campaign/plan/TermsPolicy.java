package sharpsword.campaign.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import sharpsword.access.Refusal;
import sharpsword.reference.data.DataPackages;
import sharpsword.reference.district.Districts;
import sharpsword.reference.law.Laws;
import sharpsword.reference.routing.Routing;

/**
 * What the terms of an operation must keep to, each rule under its name.
 *
 * @param name the rule as a sentence
 * @param rule why the terms are refused; empty if they keep to it
 */
record TermsPolicy(String name, BiFunction<Terms, Setting, Optional<Refusal>> rule) {

    static final TermsPolicy ENDS_AFTER_IT_BEGINS = new TermsPolicy(
            "ENDS_AFTER_IT_BEGINS",
            (terms, in) -> terms.to().isBefore(terms.from())
                    ? refuse("plan-period-inverted", "to")
                            .map(refusal -> refusal.with("from", terms.from()).with("to", terms.to()))
                    : Optional.empty());

    static final TermsPolicy LIES_IN_THE_YEAR_OF_THE_CAMPAIGN = new TermsPolicy(
            "LIES_IN_THE_YEAR_OF_THE_CAMPAIGN",
            (terms, in) -> terms.from().getYear() != in.year() || terms.to().getYear() != in.year()
                    ? refuse("plan-period-outside-year", "from").map(refusal -> refusal.with("year", in.year()))
                    : Optional.empty());

    static final TermsPolicy RUNS_SOMEWHERE = new TermsPolicy(
            "RUNS_SOMEWHERE",
            (terms, in) ->
                    terms.districts().isEmpty() ? refuse("plan-districts-missing", "districts") : Optional.empty());

    static final TermsPolicy NAMES_EACH_DISTRICT_ONCE = new TermsPolicy(
            "NAMES_EACH_DISTRICT_ONCE",
            (terms, in) -> repeated(terms.districts())
                    .flatMap(code ->
                            refuse("plan-district-repeated", "districts").map(one -> one.with("district", code))));

    static final TermsPolicy DISTRICTS_EXIST_FROM_THE_FIRST_DAY_TO_THE_LAST =
            new TermsPolicy("DISTRICTS_EXIST_FROM_THE_FIRST_DAY_TO_THE_LAST", (terms, in) -> {
                Districts first = Districts.on(terms.from(), in.packages());
                Districts last = Districts.on(terms.to(), in.packages());
                return terms.districts().stream()
                        .filter(code ->
                                first.find(code).isEmpty() || last.find(code).isEmpty())
                        .findFirst()
                        .flatMap(code -> refuse("plan-district-unknown", "districts")
                                .map(one -> one.with("district", code)
                                        .with("from", terms.from())
                                        .with("to", terms.to())));
            });

    static final TermsPolicy QUOTAS_CONCERN_ITS_DISTRICTS = new TermsPolicy(
            "QUOTAS_CONCERN_ITS_DISTRICTS",
            (terms, in) -> terms.quotas().stream()
                    .map(Quota::district)
                    .filter(code -> !terms.districts().contains(code))
                    .findFirst()
                    .flatMap(code -> refuse("plan-quota-elsewhere", "quotas").map(one -> one.with("district", code))));

    static final TermsPolicy ONE_QUOTA_FOR_A_DISTRICT = new TermsPolicy(
            "ONE_QUOTA_FOR_A_DISTRICT",
            (terms, in) -> repeated(terms.quotas().stream().map(Quota::district).toList())
                    .flatMap(code -> refuse("plan-quota-repeated", "quotas").map(one -> one.with("district", code))));

    static final TermsPolicy QUOTAS_ARE_POSITIVE = new TermsPolicy(
            "QUOTAS_ARE_POSITIVE",
            (terms, in) -> terms.quotas().stream()
                    .filter(quota -> quota.sites() < 1)
                    .findFirst()
                    .flatMap(quota -> refuse("plan-quota-not-positive", "quotas")
                            .map(one -> one.with("district", quota.district()).with("sites", quota.sites()))));

    static final TermsPolicy PARTNERS_ARE_OTHERS_AND_NAMED_ONCE =
            new TermsPolicy("PARTNERS_ARE_OTHERS_AND_NAMED_ONCE", (terms, in) -> {
                List<String> all = new ArrayList<>(terms.partners());
                all.add(terms.leadAgency());
                return repeated(all)
                        .flatMap(code ->
                                refuse("plan-partner-repeated", "partners").map(one -> one.with("agency", code)));
            });

    static final TermsPolicy RESTS_ON_LAW = new TermsPolicy(
            "RESTS_ON_LAW",
            (terms, in) ->
                    terms.legalBasis().isEmpty() ? refuse("plan-legal-basis-missing", "legalBasis") : Optional.empty());

    static final TermsPolicy RESTS_ON_ARTICLES_IN_FORCE_ON_THE_FIRST_DAY = new TermsPolicy(
            "RESTS_ON_ARTICLES_IN_FORCE_ON_THE_FIRST_DAY",
            (terms, in) -> terms.legalBasis().stream()
                    .filter(code ->
                            Laws.of(in.packages()).article(code, terms.from()).isEmpty())
                    .findFirst()
                    .flatMap(code -> refuse("plan-article-not-in-force", "legalBasis")
                            .map(one -> one.with("article", code).with("from", terms.from()))));

    static final TermsPolicy HAS_A_MATTER = new TermsPolicy("HAS_A_MATTER", (terms, in) -> {
        Routing routing = Routing.of(in.packages());
        boolean none = routing.matters(terms.from()).stream()
                .noneMatch(matter ->
                        routing.operations(matter.code(), terms.from()).contains(terms.operation()));
        return none
                ? refuse("plan-operation-without-matter", "operation")
                        .map(one -> one.with("operation", terms.operation().name()))
                : Optional.empty();
    });

    /** All of them, in the order in which they are asked. */
    static final List<TermsPolicy> ALL = List.of(
            ENDS_AFTER_IT_BEGINS,
            LIES_IN_THE_YEAR_OF_THE_CAMPAIGN,
            RUNS_SOMEWHERE,
            NAMES_EACH_DISTRICT_ONCE,
            DISTRICTS_EXIST_FROM_THE_FIRST_DAY_TO_THE_LAST,
            QUOTAS_CONCERN_ITS_DISTRICTS,
            ONE_QUOTA_FOR_A_DISTRICT,
            QUOTAS_ARE_POSITIVE,
            PARTNERS_ARE_OTHERS_AND_NAMED_ONCE,
            RESTS_ON_LAW,
            RESTS_ON_ARTICLES_IN_FORCE_ON_THE_FIRST_DAY,
            HAS_A_MATTER);

    /** What the rules look at besides the terms. */
    record Setting(int year, DataPackages packages) {}

    Optional<Refusal> objection(Terms terms, Setting in) {
        return rule.apply(terms, in);
    }

    static Optional<Refusal> firstObjection(Terms terms, Setting in) {
        return ALL.stream()
                .flatMap(policy -> policy.objection(terms, in).stream())
                .findFirst();
    }

    private static Optional<Refusal> refuse(String code, String field) {
        return Optional.of(new Refusal(Refusal.Kind.RULE, code, field, Map.of()));
    }

    private static Optional<String> repeated(List<String> codes) {
        Set<String> seen = new HashSet<>();
        return codes.stream().filter(code -> !seen.add(code)).findFirst();
    }

    @Override
    public String toString() {
        return name;
    }
}
