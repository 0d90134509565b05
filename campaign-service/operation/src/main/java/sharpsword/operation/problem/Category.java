package sharpsword.operation.problem;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sharpsword.access.Refusal;
import sharpsword.operation.profile.Checklists;
import sharpsword.operation.profile.OperationProfile;
import sharpsword.reference.catalogue.Entry;
import sharpsword.reference.data.DataPackages;

/**
 * What a problem is counted as: a violation of the operation's catalogue, or a point of its checklist that is not
 * unlawful in itself.
 *
 * @param lawRefs articles, as the data names them
 * @param severity what the data proposes; GENERAL if it proposes none
 */
record Category(String code, String title, List<String> lawRefs, Severity severity) {

    /**
     * The category of that code as the data stood on a day.
     *
     * @throws sharpsword.access.RefusedException {@code problem-category-unknown}
     */
    static Category require(String code, LocalDate day, OperationProfile profile, DataPackages packages) {
        Checklists lists = Checklists.on(day, profile, packages);
        Optional<Entry> entry = lists.violation(code)
                .or(() ->
                        points(lists).filter(point -> point.code().equals(code)).findFirst());
        return entry.map(
                        found -> new Category(found.code(), found.title(), found.basis(), severityOf(found.severity())))
                .orElseThrow(() -> Refusal.rule("problem-category-unknown")
                        .at("category")
                        .with("category", code)
                        .asException());
    }

    private static Stream<Entry> points(Checklists lists) {
        return lists.checklists().stream().flatMap(list -> list.entries().stream());
    }

    private static Severity severityOf(@Nullable String text) {
        return Stream.of(Severity.values())
                .filter(each -> each.name().equals(text == null ? "" : text.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElse(Severity.GENERAL);
    }
}
