package sharpsword.campaign.reference;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;
import sharpsword.access.Caller;
import sharpsword.messaging.document.Documents;
import sharpsword.messaging.document.Listing;
import sharpsword.messaging.document.Stored;
import sharpsword.reference.upload.Stage;

/** Questions about uploads; law is no secret, so every officer may look. */
@Component
public final class PackageUploads {

    private final Documents<PackageUpload> uploads;

    PackageUploads(Documents<PackageUpload> uploads) {
        this.uploads = uploads;
    }

    public List<Stored<PackageUpload>> list(Caller caller, @Nullable Stage stage, int offset, int limit) {
        caller.officer();
        Criteria filter =
                stage == null ? new Criteria() : Criteria.where("stage").is(stage.name());
        return uploads.listEntrusted(filter, new Listing(Sort.by("kind", "key", "packageVersion"), offset, limit));
    }

    public Optional<Stored<PackageUpload>> find(Caller caller, String id) {
        caller.officer();
        return uploads.findEntrusted(id);
    }
}
