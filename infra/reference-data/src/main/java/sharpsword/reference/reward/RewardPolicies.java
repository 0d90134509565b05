package sharpsword.reference.reward;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sharpsword.reference.data.DataPackage;
import sharpsword.reference.data.DataPackages;
import sharpsword.reference.data.Kind;
import sharpsword.reference.data.Row;
import sharpsword.reference.data.Rows;

/** The reward policies by date. */
public record RewardPolicies(List<RewardPolicy> policies) {

    public static final Kind<RewardPolicies> KIND =
            new Kind<>("reward-policies", "code", RewardPolicies.class, RewardPolicies::read);

    public RewardPolicies {
        policies = List.copyOf(policies);
    }

    public static RewardPolicies of(DataPackages packages) {
        return new RewardPolicies(packages.latest(KIND).stream()
                .flatMap(list -> list.content().policies().stream())
                .toList());
    }

    /** The standing rule of the date; empty before the first one. */
    public Optional<RewardPolicy> standing(LocalDate date) {
        return on(date).stream()
                .filter(policy -> policy.type() == RewardPolicy.Type.STANDING)
                .findFirst();
    }

    /** Everything in force on the date, activities included. */
    public List<RewardPolicy> on(LocalDate date) {
        return policies.stream()
                .filter(policy -> policy.validity().contains(date))
                .toList();
    }

    private static RewardPolicies read(DataPackage head, Rows rows) {
        List<Rows.Line<RewardPolicy>> lines = rows.lines(row -> policy(head, row));
        for (Rows.Line<RewardPolicy> line : lines) {
            boolean clash = lines.stream()
                    .filter(other -> other.line() < line.line())
                    .anyMatch(other -> bothStand(other.value(), line.value()));
            if (clash) {
                rows.fault(line.line(), "validFrom", "overlap", line.value().code());
            }
        }
        return new RewardPolicies(lines.stream().map(Rows.Line::value).toList());
    }

    private static boolean bothStand(RewardPolicy one, RewardPolicy other) {
        return one.type() == RewardPolicy.Type.STANDING
                && other.type() == RewardPolicy.Type.STANDING
                && one.validity().overlaps(other.validity());
    }

    private static @Nullable RewardPolicy policy(DataPackage head, Row row) {
        var code = row.text("code");
        var title = row.text("title");
        var type = row.choice("type", RewardPolicy.Type.class);
        var scope = row.text("scope");
        var items = row.optionalNumber("items");
        var bands = row.nested("bands", RewardPolicies::band);
        var percent = row.optionalDecimal("finePercent");
        var cap = row.optionalDecimal("cap");
        var anonymous = row.flag("anonymous");
        var after = row.choice("payableAfter", RewardPolicy.PayableAfter.class);
        row.date("validFrom");
        var validity = row.validity(head.validity());
        var mark = row.mark();
        return row.value(() -> new RewardPolicy(
                code, title, type, scope, items, bands, percent, cap, anonymous, after, validity, mark));
    }

    private static RewardPolicy.@Nullable Band band(Row row) {
        var code = row.text("code");
        var least = row.decimal("least");
        var most = row.decimal("most");
        if (most.compareTo(least) < 0) {
            row.fault("most", "below-least", most.toString());
        }
        return row.value(() -> new RewardPolicy.Band(code, least, most));
    }
}
