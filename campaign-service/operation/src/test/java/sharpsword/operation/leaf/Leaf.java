package sharpsword.operation.leaf;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.type.filter.AssignableTypeFilter;
import sharpsword.operation.profile.Checklists;
import sharpsword.operation.profile.OperationProfile;
import sharpsword.operation.profile.ProfileData;
import sharpsword.operation.screening.ScreeningRule;
import sharpsword.reference.BuiltInPackages;
import sharpsword.reference.ReferenceKinds;
import sharpsword.reference.catalogue.Entry;
import sharpsword.reference.data.DataPackages;
import sharpsword.reference.data.ReferenceData;

/**
 * An operation as its service would be, without starting it.
 *
 * @param rules as Spring finds them below the package of the leaf
 * @param packages the reference data that ships, with that of the profile
 */
public record Leaf(OperationProfile profile, List<ScreeningRule> rules, DataPackages packages) {

    private static final Map<OperationProfile, Leaf> READ = new ConcurrentHashMap<>();

    public Leaf {
        rules = List.copyOf(rules);
    }

    public static Leaf of(OperationProfile profile) {
        return READ.computeIfAbsent(
                profile,
                unread -> new Leaf(unread, rulesOf(unread), reference(unread).packages()));
    }

    /** The reference data that ships, with the packages of the profile. */
    public static ReferenceData reference(OperationProfile profile) {
        ReferenceData reference = new ReferenceData(ReferenceKinds.ALL, BuiltInPackages.load());
        ProfileData.addTo(reference, profile);
        return reference;
    }

    /** A rule of the leaf on one day. */
    public Trial trial(String rule, String asOf) {
        ScreeningRule found = rules.stream()
                .filter(each -> each.code().equals(rule))
                .findFirst()
                .orElseThrow();
        return new Trial(found, LocalDate.parse(asOf), packages);
    }

    public Checklists on(LocalDate day) {
        return Checklists.on(day, profile, packages);
    }

    /** Points of all checklists in force on a day. */
    public List<Entry> points(LocalDate day) {
        return entries(on(day).checklists());
    }

    /** Violations of all catalogues in force on a day. */
    public List<Entry> violations(LocalDate day) {
        return entries(on(day).violations());
    }

    /** Both together. */
    public List<Entry> entries(LocalDate day) {
        return Stream.concat(points(day).stream(), violations(day).stream()).toList();
    }

    private static List<Entry> entries(List<Checklists.Listed> lists) {
        return lists.stream().flatMap(list -> list.entries().stream()).toList();
    }

    private static List<ScreeningRule> rulesOf(OperationProfile profile) {
        AssignableTypeFilter isRule = new AssignableTypeFilter(ScreeningRule.class);
        try (GenericApplicationContext context = new GenericApplicationContext()) {
            ClassPathBeanDefinitionScanner scanner = new ClassPathBeanDefinitionScanner(context);
            scanner.addExcludeFilter((type, types) -> !isRule.match(type, types));
            scanner.scan("sharpsword.operation." + profile.slug().replace("-", ""));
            context.refresh();
            return context.getBeanProvider(ScreeningRule.class).orderedStream().toList();
        }
    }
}
