package sharpsword.operation.rewardedreporting.reward;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import sharpsword.access.Refusal;
import sharpsword.operation.rewardedreporting.tip.Tip;
import sharpsword.operation.rewardedreporting.tip.TipKind;
import sharpsword.reference.data.InForce;
import sharpsword.reference.data.ReferenceData;
import sharpsword.reference.reward.RewardPolicies;
import sharpsword.reference.reward.RewardPolicy;

/**
 * Reckons a reward by the policy in force on the day of the report: the amount of the band or the share of the fine,
 * whichever is more, and never more than the cap.
 */
@Component
final class AwardRule {

    private final ReferenceData reference;

    AwardRule(ReferenceData reference) {
        this.reference = reference;
    }

    /**
     * The award.
     *
     * @throws sharpsword.access.RefusedException {@code reward-only-reports}, {@code reward-not-proven},
     *     {@code reward-policy-none}, {@code reward-real-name-needed}, {@code reward-decision-missing},
     *     {@code reward-band-unknown}, {@code reward-outside-band}
     */
    Award award(Tip tip, LocalDate reported, Wish wish) {
        if (tip.account().kind() != TipKind.REPORT) {
            throw Refusal.rule("reward-only-reports").asException();
        }
        if (!tip.isProven()) {
            throw Refusal.rule("reward-not-proven").with("state", tip.state()).asException();
        }
        RewardPolicy standing = policies().standing(reported).orElseThrow(() -> none(reported));
        RewardPolicy policy = wish.policy() == null ? standing : activity(wish.policy(), reported);
        if (!policy.anonymous() && !tip.named()) {
            throw Refusal.rule("reward-real-name-needed")
                    .with("policy", policy.title())
                    .asException();
        }
        boolean decided = wish.decision() != null && !wish.decision().isBlank();
        if (policy.payableAfter() == RewardPolicy.PayableAfter.DECISION && !decided) {
            throw Refusal.rule("reward-decision-missing")
                    .at("decision")
                    .with("policy", policy.title())
                    .asException();
        }
        return reckon(policy, policy.bands().isEmpty() ? standing : policy, wish);
    }

    private Award reckon(RewardPolicy policy, RewardPolicy amounts, Wish wish) {
        RewardPolicy.Band band = band(amounts, wish);
        List<String> why = new ArrayList<>();
        why.add("适用%s，档次%s（%s—%s元）。".formatted(policy.title(), band.code(), plain(band.least()), plain(band.most())));
        BigDecimal amount = BigDecimal.valueOf(wish.amount());
        BigDecimal percent = amounts.finePercent();
        Long fine = wish.fine();
        if (percent != null && fine != null) {
            BigDecimal share =
                    BigDecimal.valueOf(fine).multiply(percent).movePointLeft(2).setScale(0, RoundingMode.DOWN);
            why.add("罚款%s元的%s%%为%s元。".formatted(fine, plain(percent), plain(share)));
            amount = amount.max(share);
        }
        BigDecimal cap = amounts.cap();
        if (cap != null && amount.compareTo(cap) > 0) {
            why.add("不超过上限%s元。".formatted(plain(cap)));
            amount = cap;
        }
        why.add("奖励%s元。".formatted(plain(amount)));
        return new Award(policy.code(), version(), band.code(), amount.longValueExact(), wish.decision(), fine, why);
    }

    private static RewardPolicy.Band band(RewardPolicy amounts, Wish wish) {
        RewardPolicy.Band band = amounts.bands().stream()
                .filter(each -> each.code().equals(wish.band()))
                .findFirst()
                .orElseThrow(() -> Refusal.rule("reward-band-unknown")
                        .at("band")
                        .with("band", wish.band())
                        .with("policy", amounts.title())
                        .asException());
        BigDecimal amount = BigDecimal.valueOf(wish.amount());
        if (amount.compareTo(band.least()) < 0 || amount.compareTo(band.most()) > 0) {
            throw Refusal.rule("reward-outside-band")
                    .at("amount")
                    .with("least", plain(band.least()))
                    .with("most", plain(band.most()))
                    .asException();
        }
        return band;
    }

    private RewardPolicy activity(String code, LocalDate reported) {
        return policies().on(reported).stream()
                .filter(policy -> policy.code().equals(code))
                .findFirst()
                .orElseThrow(() -> none(reported));
    }

    private RewardPolicies policies() {
        return RewardPolicies.of(reference.packages());
    }

    private int version() {
        return reference.packages().latest(RewardPolicies.KIND).stream()
                .map(InForce::version)
                .findFirst()
                .orElseThrow()
                .version();
    }

    private static sharpsword.access.RefusedException none(LocalDate reported) {
        return Refusal.rule("reward-policy-none")
                .at("policy")
                .with("date", reported)
                .asException();
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
