package sharpsword.reference.upload;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import sharpsword.reference.BuiltInPackages;
import sharpsword.reference.Fixture;
import sharpsword.reference.ReferenceKinds;
import sharpsword.reference.data.DataPackage;
import sharpsword.reference.data.Fault;
import sharpsword.reference.data.PackageFiles;

class UploadTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final DryRun GOOD = new DryRun(1, List.of(), List.of(), List.of());
    private static final DataPackage CALENDAR =
            BuiltInPackages.load().latest("calendar", "2026").orElseThrow();
    private static final Upload UPLOADED = Upload.of(Fixture.next(CALENDAR, CALENDAR.content()), "officer:1");

    @Test
    void goesFromUploadToStart() {
        Upload tried = moved(UPLOADED.tried(GOOD));
        Upload approved = moved(tried.approve("officer:2", TODAY.plusDays(3), TODAY, 1));

        assertThat(refused(approved.start(TODAY.plusDays(2)))).isEqualTo("data-package-not-due");
        Upload started = moved(approved.start(TODAY.plusDays(3)));

        assertThat(started.stage()).isEqualTo(Stage.STARTED);
        assertThat(started.approvedBy()).isEqualTo("officer:2");
        assertThat(started.uploadedBy()).isEqualTo("officer:1");
    }

    @Test
    void refusesApprovalByTheUploader() {
        Upload tried = moved(UPLOADED.tried(GOOD));

        assertThat(refused(tried.approve("officer:1", TODAY, TODAY, 1))).isEqualTo("second-person-required");
    }

    @Test
    void refusesAStartInThePast() {
        Upload tried = moved(UPLOADED.tried(GOOD));

        assertThat(refused(tried.approve("officer:2", TODAY.minusDays(1), TODAY, 1)))
                .isEqualTo("start-date-in-the-past");
    }

    @Test
    void refusesApprovalOnAnOldReportUntilTheDryRunIsRepeated() {
        Upload tried = moved(UPLOADED.tried(new DryRun(0, List.of(), List.of(), List.of())));

        assertThat(refused(tried.approve("officer:2", TODAY, TODAY, 1))).isEqualTo("dry-run-outdated");
        Upload again = moved(tried.tried(GOOD));
        assertThat(moved(again.approve("officer:2", TODAY, TODAY, 1)).stage()).isEqualTo(Stage.APPROVED);
    }

    @Test
    void refusesApprovalOfWhatDoesNotFit() {
        DryRun bad =
                new DryRun(1, List.of(), List.of(), List.of(Fault.inHead("matter", "matter-without-operation", "x")));

        assertThat(refused(moved(UPLOADED.tried(bad)).approve("officer:2", TODAY, TODAY, 1)))
                .isEqualTo("data-package-does-not-fit");
    }

    @Test
    void refusesAVersionThatIsNotHigher() {
        DryRun loadedHigher = new DryRun(2, List.of(), List.of(), List.of());

        assertThat(refused(UPLOADED.tried(loadedHigher))).isEqualTo("data-package-version-not-higher");
    }

    @Test
    void fileWithFaultsDoesNotBecomeAnUpload() {
        PackageFiles files = new PackageFiles(ReferenceKinds.ALL);

        Upload.Outcome bad = Upload.read(files.json("{\"kind\": \"calendar\"}"), "officer:1");
        Upload.Outcome good = Upload.read(files.json(PackageFiles.write(CALENDAR)), "officer:1");

        assertThat(refused(bad)).isEqualTo("data-package-invalid");
        assertThat(moved(good).stage()).isEqualTo(Stage.UPLOADED);
    }

    @Test
    void rejectionNeedsAReason() {
        assertThat(refused(UPLOADED.reject(" "))).isEqualTo("reason-required");
        assertThat(moved(UPLOADED.reject("wrong year")).rejection()).isEqualTo("wrong year");
    }

    @ParameterizedTest
    @MethodSource("everyPair")
    void takesEveryRowOfTheTableAndRefusesEveryOtherPair(Stage stage, Action action) {
        Upload upload = new Upload(UPLOADED.contents(), "officer:1", stage, GOOD, null, null, null);

        Upload.Outcome outcome = switch (action) {
            case TRY -> upload.tried(GOOD);
            case APPROVE -> upload.approve("officer:2", TODAY, TODAY, 1);
            case REJECT -> upload.reject("reason");
            case START -> upload.start(TODAY);
        };

        List<Stage> target = Move.MOVES.stream()
                .filter(move -> move.from() == stage && move.action() == action)
                .map(Move::to)
                .toList();
        if (target.isEmpty()) {
            assertThat(refused(outcome)).isEqualTo("data-package-wrong-stage");
        } else {
            assertThat(target).containsExactly(moved(outcome).stage());
        }
    }

    static Stream<Arguments> everyPair() {
        return Arrays.stream(Stage.values())
                .flatMap(stage -> Arrays.stream(Action.values()).map(action -> Arguments.of(stage, action)));
    }

    private static Upload moved(Upload.Outcome outcome) {
        assertThat(outcome).isInstanceOf(Upload.Moved.class);
        return ((Upload.Moved) outcome).upload();
    }

    private static String refused(Upload.Outcome outcome) {
        assertThat(outcome).isInstanceOf(Upload.Refused.class);
        return ((Upload.Refused) outcome).refusal().code();
    }
}
