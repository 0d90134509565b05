package sharpsword.campaign.reference;

import java.time.Instant;
import java.util.Map;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;
import sharpsword.messaging.document.Command;
import sharpsword.messaging.document.Decision;
import sharpsword.messaging.document.Documents;
import sharpsword.messaging.document.Happening;
import sharpsword.messaging.document.Outcome;
import sharpsword.reference.upload.Upload;

/** Changes a stored upload by a step that {@link Upload} allows. */
@Component
class UploadDoor {

    private final Documents<PackageUpload> uploads;

    UploadDoor(Documents<PackageUpload> uploads) {
        this.uploads = uploads;
    }

    /** Packages carry no scope: {@link LawKeepers} lets the callers in. */
    Outcome<PackageUpload> change(
            Command command, String id, String action, BiFunction<PackageUpload, Instant, PackageUpload> step) {
        return uploads.changeEntrusted(command, id, (stored, moment) -> {
            PackageUpload next = step.apply(stored, moment.recordedAt());
            return Decision.accept(next, Happening.kept(action, told(next)));
        });
    }

    static Map<String, Object> told(PackageUpload upload) {
        return Map.of(
                "kind",
                upload.kind(),
                "key",
                upload.key(),
                "version",
                upload.packageVersion(),
                "state",
                upload.stage().name());
    }

    static Upload moved(Upload.Outcome outcome) {
        return switch (outcome) {
            case Upload.Moved moved -> moved.upload();
            case Upload.Refused refused -> throw refused.refusal().asException();
        };
    }

    static String officer(Command command) {
        return command.caller().officer().officerId();
    }
}
