package sharpsword.campaign.reference;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sharpsword.access.Refusal;
import sharpsword.campaign.CampaignSettings;
import sharpsword.messaging.document.Command;
import sharpsword.messaging.document.Decision;
import sharpsword.messaging.document.Documents;
import sharpsword.messaging.document.Happening;
import sharpsword.messaging.document.Outcome;
import sharpsword.reference.data.Kind;
import sharpsword.reference.data.PackageFiles;
import sharpsword.reference.data.ReferenceData;
import sharpsword.reference.upload.DryRun;
import sharpsword.reference.upload.Upload;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Bringing a data package: upload and dry run. */
@Component
public final class Uploading {

    /** Events carry at most 32 KB of data; a larger set of facts has to be parted into several keys. */
    private static final int MOST_BYTES = 32 * 1024;

    private final Documents<PackageUpload> uploads;
    private final UploadDoor door;
    private final LawKeepers keepers;
    private final ReferenceData reference;
    private final PackageFiles files;
    private final RunningClocks clocks;
    private final CampaignSettings settings;
    private final JsonMapper json;

    Uploading(
            Documents<PackageUpload> uploads,
            UploadDoor door,
            LawKeepers keepers,
            ReferenceData reference,
            PackageFiles files,
            RunningClocks clocks,
            CampaignSettings settings,
            JsonMapper json) {
        this.uploads = uploads;
        this.door = door;
        this.keepers = keepers;
        this.reference = reference;
        this.files = files;
        this.clocks = clocks;
        this.settings = settings;
        this.json = json;
    }

    /**
     * Takes a file. One with faults is refused with all of them.
     *
     * @param head head of a CSV file; null if the text is a JSON file
     * @throws sharpsword.access.RefusedException {@code file-too-large}, {@code data-package-invalid}, {@code
     *     data-package-too-large}
     */
    public Outcome<PackageUpload> upload(Command command, String text, @Nullable ObjectNode head) {
        keepers.requireBringing(command.caller());
        if (text.length() > settings.largestImport()) {
            throw Refusal.of(Refusal.Kind.TOO_LARGE, "file-too-large")
                    .with("most", settings.largestImport())
                    .asException();
        }
        Kind.Reading<?> reading = head == null ? files.json(text) : files.csv(head, text);
        Upload upload = UploadDoor.moved(Upload.read(reading, UploadDoor.officer(command)));
        int bytes = json.writeValueAsBytes(ReferencePublished.of(upload.contents())).length;
        if (bytes > MOST_BYTES) {
            throw Refusal.rule("data-package-too-large")
                    .with("bytes", bytes)
                    .with("most", MOST_BYTES)
                    .asException();
        }
        return uploads.create(command, command.newId(), moment -> {
            PackageUpload stored = PackageUpload.of(command.newId(), upload);
            return Decision.accept(stored, Happening.kept("upload", UploadDoor.told(stored)));
        });
    }

    /** Shows what the package would change. Nothing is changed by it. */
    public Outcome<PackageUpload> tryOut(Command command, String id) {
        keepers.requireBringing(command.caller());
        return door.change(command, id, "try", (stored, moment) -> {
            Upload upload = stored.upload(files);
            DryRun run = DryRun.of(loaded(stored), reference.packages(), clocks.running(), moment);
            return stored.after(UploadDoor.moved(upload.tried(run)), Report.of(run, moment));
        });
    }

    private Kind.Loaded<?> loaded(PackageUpload stored) {
        if (files.json(stored.text()) instanceof Kind.Loaded<?> loaded) {
            return loaded;
        }
        throw new IllegalStateException("The stored package " + stored.id() + " cannot be read any more");
    }
}
