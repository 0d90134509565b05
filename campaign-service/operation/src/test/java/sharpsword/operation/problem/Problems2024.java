package sharpsword.operation.problem;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sharpsword.operation.desk.Place;
import sharpsword.operation.desk.Signature;
import sharpsword.operation.evidence.Evidence;
import sharpsword.operation.trial.TrialProfile;
import sharpsword.reference.data.DataPackages;

/** Problems of the tests: found on Friday 2024-06-07 in the morning, before the Dragon Boat holiday. */
final class Problems2024 {

    static final Instant FOUND = Instant.parse("2024-06-07T02:00:00Z");
    static final DataPackages PACKAGES = TrialProfile.reference().packages();
    static final ProblemClocks CLOCKS = ProblemClocks.of(PACKAGES);
    static final Evidence PAPER = evidence("F-1", "application/pdf", null);
    static final Evidence PHOTO = evidence("F-2", "image/jpeg", new Place(106.6, 29.7));

    private Problems2024() {}

    static Problem problem(Severity severity, ProblemState state, WriteOff writeOff, boolean correctedOnSpot) {
        Finding finding = new Finding(
                "WPL-83-3",
                "私设暗管",
                List.of("WPL-83"),
                severity,
                Mode.ON_SITE,
                "暗管",
                correctedOnSpot,
                by("T-02", FOUND));
        LocalDate due = ProblemClocks.dateOf(CLOCKS.rectification("P-1", severity, FOUND, FOUND));
        return new Problem(
                "P-1",
                Set.of("A:DET-500112"),
                "CLEAR_WATER",
                2024,
                "500112",
                "DET-500112",
                null,
                "渝北厂",
                null,
                "I-1",
                null,
                "WATER",
                null,
                null,
                finding,
                new Duty(null, null, null),
                FOUND,
                due,
                List.of(),
                List.of(),
                writeOff,
                null,
                null,
                null,
                0,
                state);
    }

    static Step step(ProblemAction action, String officer, Instant at, Evidence... evidence) {
        return new Step(action, "说明", List.of(evidence), EnumSet.allOf(CheckTest.class), by(officer, at));
    }

    static Signature by(String officer, Instant at) {
        return new Signature(officer, "某某", "DET-500112", at);
    }

    private static Evidence evidence(String id, String type, @Nullable Place place) {
        return new Evidence(id, "00", id, type, 1, place, null);
    }
}
