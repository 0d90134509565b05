package sharpsword.casework.transfer.web;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sharpsword.casework.transfer.DecidingTransfer;
import sharpsword.casework.transfer.FollowingTransfer;
import sharpsword.casework.transfer.PackingTransfer;
import sharpsword.casework.transfer.ReportingTransfer;

/** The bodies of the commands on a transfer. */
final class Requests {

    private static final int LONGEST = 2000;
    private static final String SHA256 = "[0-9a-f]{64}";

    private Requests() {}

    /** The written report to the chief. */
    record ReportForm(
            @NotBlank @Size(max = 200) String offence,
            @NotBlank @Size(max = 500) String basis,
            @NotBlank @Size(max = 10_000) String summary,
            @NotEmpty @Size(max = 20) List<@NotBlank String> team) {

        ReportingTransfer.Asked toAsked() {
            return new ReportingTransfer.Asked(offence, basis, summary, team);
        }
    }

    /** A paper with title and hash, or the reason why there is none. */
    record Paper(
            @Nullable @Size(max = 200) String title,
            @Nullable @Pattern(regexp = SHA256) String sha256,
            @Nullable @Size(max = LONGEST) String noneBecause) {

        @AssertTrue
        boolean isPaperOrReason() {
            boolean paper = sha256 != null && title != null && !title.isBlank();
            boolean none = noneBecause != null && !noneBecause.isBlank();
            return paper != none && (sha256 == null || !none);
        }

        PackingTransfer.Paper toPaper() {
            return new PackingTransfer.Paper(title, sha256, noneBecause);
        }
    }

    /** Reasons in words. */
    record Reasons(@NotBlank @Size(max = LONGEST) String reasons) {}

    /** What the police want besides. */
    record Wanted(@NotBlank @Size(max = LONGEST) String wanted) {}

    /** To which police it is passed on. */
    record Rerouting(
            @NotBlank String to,
            @NotBlank @Size(max = LONGEST) String reasons) {}

    /** How much longer the police take. */
    record Prolongation(
            DecidingTransfer.@NotNull Term term,
            @NotBlank @Size(max = LONGEST) String reasons) {}

    /** The filing decision of the police. */
    record PoliceFiling(@NotBlank @Size(max = 200) String number) {}

    /** A notice of the procuratorate. */
    record Notice(@NotBlank @Size(max = 200) String number) {}

    /** A notice of the procuratorate with its reasons. */
    record ReasonedNotice(
            @NotBlank @Size(max = 200) String number,
            @NotBlank @Size(max = LONGEST) String reasons) {}

    /** The signed list of what was handed over. */
    record HandoverList(@NotNull @Pattern(regexp = SHA256) String sha256) {}

    /** How it ended. */
    record Result(FollowingTransfer.@NotNull Result result) {}
}
