package sharpsword.campaign.reference;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import sharpsword.messaging.document.Command;
import sharpsword.messaging.document.Decision;
import sharpsword.messaging.document.Documents;
import sharpsword.messaging.document.Happening;
import sharpsword.messaging.document.Outcome;
import sharpsword.reference.data.DataPackage;
import sharpsword.reference.data.PackageFiles;
import sharpsword.reference.data.ReferenceData;
import sharpsword.reference.deadline.ChinaTime;
import sharpsword.reference.upload.Upload;

/** Deciding on a data package: approval by a second person, rejection, start. */
@Component
public final class DecidingOnPackage {

    private final Documents<PackageUpload> uploads;
    private final UploadDoor door;
    private final LawKeepers keepers;
    private final ReferenceData reference;
    private final PackageFiles files;
    private final Clock clock;

    DecidingOnPackage(
            Documents<PackageUpload> uploads,
            UploadDoor door,
            LawKeepers keepers,
            ReferenceData reference,
            PackageFiles files,
            Clock clock) {
        this.uploads = uploads;
        this.door = door;
        this.keepers = keepers;
        this.reference = reference;
        this.files = files;
        this.clock = clock;
    }

    /** The version in use that is as high as this one or higher; empty while this one can still start. */
    Optional<DataPackage> overtaking(PackageUpload stored) {
        return reference
                .packages()
                .latest(stored.kind(), stored.key())
                .filter(loaded -> loaded.version() >= stored.packageVersion());
    }

    /** The second person agrees. Starting today, it starts with the next round of the schedule. */
    public Outcome<PackageUpload> approve(Command command, String id, LocalDate startsOn) {
        return door.change(command, id, "approve", (stored, moment) -> {
            keepers.requireSecondPerson(command.caller(), stored);
            int loaded = reference
                    .packages()
                    .latest(stored.kind(), stored.key())
                    .map(DataPackage::version)
                    .orElse(0);
            return stored.after(UploadDoor.moved(
                    stored.upload(files).approve(UploadDoor.officer(command), startsOn, LocalDate.now(clock), loaded)));
        });
    }

    public Outcome<PackageUpload> reject(Command command, String id, String reason) {
        keepers.requireStopping(command.caller());
        return door.change(
                command,
                id,
                "reject",
                (stored, moment) ->
                        stored.after(UploadDoor.moved(stored.upload(files).reject(reason))));
    }

    /**
     * Puts an approved package into use, as the service does on its first day, and tells everybody. One that another version
     * has overtaken since its dry run is rejected: nobody has seen what it would change now.
     */
    Outcome<PackageUpload> start(Command command, String id) {
        LocalDate today = ChinaTime.dateOf(clock.instant());
        return uploads.changeEntrusted(command, id, (stored, moment) -> {
            Optional<DataPackage> overtaking = overtaking(stored);
            if (overtaking.isPresent()) {
                String reason =
                        "data-package-version-not-higher: " + overtaking.get().id();
                PackageUpload rejected =
                        stored.after(UploadDoor.moved(stored.upload(files).reject(reason)));
                return Decision.accept(rejected, Happening.kept("reject", UploadDoor.told(rejected)));
            }
            Upload started = UploadDoor.moved(stored.upload(files).start(today));
            return Decision.accept(
                    stored.after(started),
                    Happening.told("start", ReferencePublished.TYPE, ReferencePublished.of(started.contents())));
        });
    }
}
