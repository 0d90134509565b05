package sharpsword.campaign.reference;

import org.springframework.stereotype.Component;
import sharpsword.access.Caller;
import sharpsword.access.Refusal;
import sharpsword.access.Role;
import sharpsword.campaign.Headquarters;

/** Who brings law data and who decides on it. It holds in the whole city, so nobody does either for a district or a partner. */
@Component
final class LawKeepers {

    private static final Role[] BRING = {Role.SYSTEM_ADMINISTRATOR, Role.CAMPAIGN_LEAD};
    private static final Role[] DECIDE = {Role.LEGAL_REVIEWER, Role.UNIT_HEAD};

    private final Headquarters headquarters;

    LawKeepers(Headquarters headquarters) {
        this.headquarters = headquarters;
    }

    /** Uploads and tries out. System administrators belong to no district: they see no content at all. */
    void requireBringing(Caller caller) {
        caller.require(BRING);
        if (!caller.has(Role.SYSTEM_ADMINISTRATOR)) {
            headquarters.require(caller);
        }
    }

    /** Approves: a second person, whatever other roles the first one holds. */
    void requireSecondPerson(Caller caller, PackageUpload upload) {
        if (caller.officer().officerId().equals(upload.uploadedBy())) {
            throw Refusal.notEntitled("second-person-required")
                    .with("uploadedBy", upload.uploadedBy())
                    .asException();
        }
        requireDeciding(caller);
    }

    /** Rejects; those who keep the system may stop a package too, but not let it pass. */
    void requireStopping(Caller caller) {
        if (!caller.has(Role.SYSTEM_ADMINISTRATOR)) {
            requireDeciding(caller);
        }
    }

    private void requireDeciding(Caller caller) {
        caller.require(DECIDE);
        headquarters.require(caller);
    }
}
