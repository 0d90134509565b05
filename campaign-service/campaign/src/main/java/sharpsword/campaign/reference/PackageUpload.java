package sharpsword.campaign.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sharpsword.messaging.document.Aggregate;
import sharpsword.messaging.document.DocumentType;
import sharpsword.messaging.document.IndexKeys;
import sharpsword.reference.data.DataPackage;
import sharpsword.reference.data.Fault;
import sharpsword.reference.data.Kind;
import sharpsword.reference.data.PackageFiles;
import sharpsword.reference.upload.DryRun;
import sharpsword.reference.upload.Stage;
import sharpsword.reference.upload.Upload;

/**
 * A data package on its way onto the platform, as it is stored. What may be done to it is decided by {@link Upload}.
 *
 * <p>It is law and holds nothing of any case, so it carries no scope; {@link LawKeepers} says who may do something with it.
 *
 * @param packageVersion version of the package; the envelope has a version of its own
 * @param text the package as a file
 * @param report the latest dry run for people; null before the first
 * @param basedOn highest version loaded when the dry run was made; null before the first
 * @param faults what would not fit together, by the latest dry run
 * @param startsOn first day of use; null before the approval
 */
public record PackageUpload(
        String id,
        Set<String> visibleTo,
        String kind,
        String key,
        int packageVersion,
        String title,
        String text,
        Stage stage,
        String uploadedBy,
        @Nullable Report report,
        @Nullable Integer basedOn,
        List<Fault> faults,
        @Nullable String approvedBy,
        @Nullable LocalDate startsOn,
        @Nullable String rejection)
        implements Aggregate {

    static final DocumentType<PackageUpload> TYPE = DocumentType.of(
            "package_uploads", PackageUpload.class, IndexKeys.of("stage", "startsOn"), IndexKeys.of("kind", "key"));

    public PackageUpload {
        visibleTo = Set.copyOf(visibleTo);
        faults = List.copyOf(faults);
    }

    static PackageUpload of(String id, Upload upload) {
        DataPackage contents = upload.contents();
        return new PackageUpload(
                id,
                Set.of(),
                contents.kind(),
                contents.key(),
                contents.version(),
                contents.title(),
                PackageFiles.write(contents),
                upload.stage(),
                upload.uploadedBy(),
                null,
                null,
                List.of(),
                null,
                null,
                null);
    }

    /** The value that decides. What a stored package holds was read without a fault when it came. */
    Upload upload(PackageFiles files) {
        if (!(files.json(text) instanceof Kind.Loaded<?> loaded)) {
            throw new IllegalStateException("The stored package " + id + " cannot be read any more");
        }
        DryRun dryRun = basedOn == null ? null : new DryRun(basedOn, List.of(), List.of(), faults);
        return new Upload(loaded.head(), uploadedBy, stage, dryRun, approvedBy, startsOn, rejection);
    }

    /** The same after a step. */
    PackageUpload after(Upload next) {
        return after(next, report);
    }

    /** The same after a dry run. */
    PackageUpload after(Upload next, @Nullable Report nextReport) {
        DryRun run = next.dryRun();
        return new PackageUpload(
                id,
                visibleTo,
                kind,
                key,
                packageVersion,
                title,
                text,
                next.stage(),
                uploadedBy,
                nextReport,
                run == null ? null : run.basedOn(),
                run == null ? List.of() : run.newFaults(),
                next.approvedBy(),
                next.startsOn(),
                next.rejection());
    }
}
