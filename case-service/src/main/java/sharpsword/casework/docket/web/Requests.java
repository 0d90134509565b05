package sharpsword.casework.docket.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sharpsword.casework.crime.CrimeFacts;
import sharpsword.casework.docket.Ending;
import sharpsword.casework.docket.FilingConditions;
import sharpsword.casework.docket.Recusal;

/** The bodies of the commands on a case. */
final class Requests {

    private static final int LONGEST = 2000;
    private static final String SHA256 = "[0-9a-f]{64}";

    private Requests() {}

    /** A reason in words. */
    record Reason(@NotBlank @Size(max = LONGEST) String reason) {}

    /** An answer to one of the four conditions. */
    record Answer(
            @NotNull Boolean met,
            @NotBlank @Size(max = LONGEST) String reason) {

        FilingConditions.Answer toAnswer() {
            return new FilingConditions.Answer(met, reason.strip());
        }
    }

    /** The answers to the four conditions. */
    record Conditions(
            @NotNull @Valid Answer evidence,
            @NotNull @Valid Answer penaltyDue,
            @NotNull @Valid Answer ownJurisdiction,
            @NotNull @Valid Answer withinLimitation,
            @Nullable Boolean lifeOrHealthHarmed) {

        FilingConditions toConditions() {
            return new FilingConditions(
                    evidence.toAnswer(),
                    penaltyDue.toAnswer(),
                    ownJurisdiction.toAnswer(),
                    withinLimitation.toAnswer(),
                    Boolean.TRUE.equals(lifeOrHealthHarmed),
                    null);
        }
    }

    /** The approval of a filing; without conditions those of the case handler stand. */
    record File(@Valid @Nullable Conditions conditions) {}

    /** Which organ takes over. */
    record Referral(
            @NotBlank @Size(max = 200) String organ,
            @NotBlank @Size(max = LONGEST) String reason) {}

    /** An extension; {@code paper} is the number of the discussion record where one is needed. */
    record Extension(
            @NotNull @Min(1) @Max(366) Integer days,
            @NotBlank @Size(max = LONGEST) String reason,
            @Nullable @Size(max = 200) String paper) {}

    /** Officers by identifier. */
    record Assignment(@NotEmpty @Size(max = 20) List<@NotBlank String> officers) {}

    /** A recusal that is declared. */
    record Declaration(
            @NotBlank String officer,
            Recusal.@NotNull Ground ground,
            @NotBlank @Size(max = LONGEST) String explanation) {}

    /** The decision on a recusal. */
    record Verdict(
            @NotNull Boolean granted,
            @NotBlank @Size(max = LONGEST) String reason) {}

    /** The report of the investigators. */
    record Conclusion(
            @NotBlank @Size(max = 200) String title,
            @NotNull @Pattern(regexp = SHA256) String sha256,
            @NotBlank @Size(max = LONGEST) String proposal) {}

    /** The facts for the screening, with the officer's own suspicion or the reason for giving one up. */
    record ScreeningForm(
            @NotNull @Valid CrimeFacts facts,
            @Nullable @Size(max = LONGEST) String suspicion,
            @Nullable @Size(max = LONGEST) String clearing) {}

    /** How the case is closed. */
    record Closure(
            Ending.@NotNull Ground ground,
            @NotBlank @Size(max = LONGEST) String reason,
            @Nullable @Size(max = 200) String paper) {}
}
