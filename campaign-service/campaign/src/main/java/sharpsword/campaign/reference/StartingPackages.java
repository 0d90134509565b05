package sharpsword.campaign.reference;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import sharpsword.access.Caller;
import sharpsword.messaging.document.Command;
import sharpsword.messaging.document.Documents;
import sharpsword.messaging.document.Listing;
import sharpsword.messaging.document.Outcome;
import sharpsword.messaging.document.Stored;
import sharpsword.reference.data.PackageFiles;
import sharpsword.reference.data.ReferenceData;
import sharpsword.reference.deadline.ChinaTime;
import sharpsword.reference.upload.Stage;

/**
 * Starts packages on their first day and takes every started one into this service itself: after a restart, and on the
 * instances that did not start it.
 */
@Component
class StartingPackages {

    private static final Logger LOG = LoggerFactory.getLogger(StartingPackages.class);
    private static final int PAGE = 200;
    private static final Sort ORDER = Sort.by("startsOn", "_id");

    private final Documents<PackageUpload> uploads;
    private final DecidingOnPackage deciding;
    private final ReferenceData reference;
    private final PackageFiles files;
    private final Clock clock;

    StartingPackages(
            Documents<PackageUpload> uploads,
            DecidingOnPackage deciding,
            ReferenceData reference,
            PackageFiles files,
            Clock clock) {
        this.uploads = uploads;
        this.deciding = deciding;
        this.reference = reference;
        this.files = files;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${sharpsword.campaign.start-packages-every:5000}")
    void run() {
        try {
            round();
        } catch (RuntimeException away) {
            LOG.warn("Data packages are looked at again: {}", away.toString());
        }
    }

    void round() {
        takeStarted();
        LocalDate today = ChinaTime.dateOf(clock.instant());
        // The service's own job, for documents without scope.
        uploads.listEntrusted(Criteria.where("stage").is(Stage.APPROVED.name()), Listing.first(PAGE, ORDER)).stream()
                .filter(stored -> isDue(stored.value(), today)
                        || deciding.overtaking(stored.value()).isPresent())
                .forEach(this::start);
    }

    private static boolean isDue(PackageUpload approved, LocalDate today) {
        return approved.startsOn() != null && !approved.startsOn().isAfter(today);
    }

    private void takeStarted() {
        for (int offset = 0; ; offset += PAGE) {
            List<Stored<PackageUpload>> started = uploads.listEntrusted(
                    Criteria.where("stage").is(Stage.STARTED.name()), new Listing(ORDER, offset, PAGE));
            started.forEach(stored -> take(stored.value()));
            if (started.size() < PAGE) {
                return;
            }
        }
    }

    private void start(Stored<PackageUpload> stored) {
        String id = stored.value().id();
        Command command = Command.of(Caller.service("campaign"), "start-package:" + id, id, null);
        switch (deciding.start(command, id)) {
            case Outcome.Done<PackageUpload> done
            when done.stored().value().stage() == Stage.STARTED ->
                take(done.stored().value());
            case Outcome.Done<PackageUpload> rejected ->
                LOG.warn(
                        "The data package {} is rejected: {}",
                        id,
                        rejected.stored().value().rejection());
            case Outcome.Refused<PackageUpload> refused ->
                LOG.warn("The data package {} does not start: {}", id, refused.refusal());
        }
    }

    private void take(PackageUpload started) {
        ReferenceData.Acceptance taken = reference.accept(started.upload(files).contents());
        if (taken instanceof ReferenceData.Refused refused) {
            LOG.warn("The started data package {} is refused: {}", started.id(), refused.refusal());
        }
    }
}
