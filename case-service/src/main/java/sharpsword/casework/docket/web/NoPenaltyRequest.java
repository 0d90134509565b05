package sharpsword.casework.docket.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sharpsword.casework.docket.DecidingNoPenalty;
import sharpsword.casework.docket.NoPenalty;
import sharpsword.casework.docket.NoPenalty.Finding;
import sharpsword.casework.docket.NoPenalty.Proof;
import sharpsword.casework.docket.NoPenaltyGround;

/**
 * The decision not to penalise. Which findings and papers are needed, the ground says.
 *
 * @param findings what shows each finding
 * @param actEndedOn last day of the act, where the limitation is the ground
 */
record NoPenaltyRequest(
        @NotNull NoPenaltyGround ground,
        @NotBlank @Size(max = LONGEST) String reason,
        @Nullable Map<Finding, @NotBlank @Size(max = LONGEST) String> findings,
        @Nullable @Valid Paper education,
        @Nullable @Valid Paper correction,
        @Nullable @Valid Paper discussion,
        @Nullable LocalDate actEndedOn) {

    private static final int LONGEST = 2000;

    /** A paper on file. */
    record Paper(
            @NotBlank @Size(max = 200) String title,
            @NotNull @Pattern(regexp = "[0-9a-f]{64}") String sha256) {}

    DecidingNoPenalty.Asked toAsked() {
        List<NoPenalty.Paper> papers = new ArrayList<>();
        add(papers, Proof.EDUCATION, education);
        add(papers, Proof.CORRECTION, correction);
        add(papers, Proof.DISCUSSION, discussion);
        return new DecidingNoPenalty.Asked(ground, reason, findings == null ? Map.of() : findings, papers, actEndedOn);
    }

    private static void add(List<NoPenalty.Paper> papers, Proof proof, @Nullable Paper paper) {
        if (paper != null) {
            papers.add(new NoPenalty.Paper(proof, paper.title(), paper.sha256()));
        }
    }
}
