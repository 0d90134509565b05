package sharpsword.campaign.reference.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sharpsword.campaign.reference.PackageUpload;
import sharpsword.campaign.reference.Report;
import sharpsword.messaging.document.Stored;
import sharpsword.reference.data.Fault;
import sharpsword.reference.upload.Stage;

/** An upload as the API shows it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record UploadView(
        String id,
        String kind,
        String key,
        int version,
        String title,
        Stage state,
        long revision,
        String uploadedBy,
        @Nullable Report report,
        List<Fault> faults,
        @Nullable String approvedBy,
        @Nullable LocalDate startsOn,
        @Nullable String rejection) {

    static UploadView of(Stored<PackageUpload> stored) {
        PackageUpload upload = stored.value();
        return new UploadView(
                upload.id(),
                upload.kind(),
                upload.key(),
                upload.packageVersion(),
                upload.title(),
                upload.stage(),
                stored.revision(),
                upload.uploadedBy(),
                upload.report(),
                upload.faults(),
                upload.approvedBy(),
                upload.startsOn(),
                upload.rejection());
    }
}
