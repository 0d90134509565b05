package sharpsword.campaign.progress;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What is counted. The code is the name in the API, for example {@code plannedFilings}. */
public enum Metric {
    /** Leads, each once, in the operation where it first stood. */
    LEADS,
    /** Leads that an operation took over from another; not part of {@link #LEADS}. */
    LEADS_TAKEN_OVER,
    LEADS_CONCLUDED,
    /** Leads that proved right, wholly or partly. */
    LEADS_VERIFIED,
    TIPS_SUBMITTED,
    TIPS_ACCEPTED,
    TIPS_CONCLUDED,
    /** Tips that proved right, wholly or partly. */
    TIPS_VERIFIED,
    /** 家次. */
    SITE_VISITS,
    /** 人次. */
    OFFICER_DEPLOYMENTS,
    PROBLEMS,
    PROBLEMS_WRITTEN_OFF,
    PROBLEMS_WRITTEN_OFF_ON_TIME,
    PROBLEMS_REOPENED,
    /** 拟立案: proposed, not filed. */
    PLANNED_FILINGS,
    /** 拟移送: proposed, not sent. */
    PLANNED_TRANSFERS,
    CASES_OPENED,
    FILED_CASES,
    CASES_NOT_FILED,
    CASES_CLOSED,
    TRANSFERS_REPORTED,
    TRANSFERS_SENT,
    /** Sent before the end of the clock that ran from the approval. */
    TRANSFERS_SENT_ON_TIME,
    TRANSFERS_RECEIVED,
    POLICE_FILED,
    POLICE_REFUSED,
    REWARDS_APPROVED,
    /** Whole CNY. */
    REWARD_AMOUNT,
    /** 轻微免罚. */
    MINOR_EXEMPT,
    /** 法定最低处罚. */
    STATUTORY_MIN,
    /** 免除加处罚款. */
    SURCHARGE_WAIVED,
    /** 正面清单家次: entries, not firms. */
    POSITIVE_LIST_ENTRIES,
    /** Site visits of joint rounds of Sichuan and Chongqing; part of {@link #SITE_VISITS}. */
    JOINT_SITE_VISITS,
    /** Part of {@link #OFFICER_DEPLOYMENTS}. */
    JOINT_OFFICER_DEPLOYMENTS,
    /** Part of {@link #PROBLEMS_WRITTEN_OFF}. */
    JOINT_PROBLEMS_SOLVED;

    /** Name in the API and in stored numbers. */
    public String code() {
        StringBuilder code = new StringBuilder();
        for (String word : name().split("_", -1)) {
            String rest = word.substring(1).toLowerCase(Locale.ROOT);
            code.append(code.isEmpty() ? word.substring(0, 1).toLowerCase(Locale.ROOT) : word.substring(0, 1))
                    .append(rest);
        }
        return code.toString();
    }

    public static Optional<Metric> of(String code) {
        return Arrays.stream(values())
                .filter(metric -> metric.code().equals(code))
                .findFirst();
    }

    /** The counter of a leniency, by the kind that {@code leniency.granted} tells; empty for a kind that is not counted. */
    static Optional<Metric> leniency(String kind) {
        return Arrays.stream(new Metric[] {MINOR_EXEMPT, STATUTORY_MIN, SURCHARGE_WAIVED})
                .filter(metric -> metric.name().equals(kind))
                .findFirst();
    }
}
