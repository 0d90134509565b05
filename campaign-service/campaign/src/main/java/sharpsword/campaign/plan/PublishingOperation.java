package sharpsword.campaign.plan;

import java.util.Optional;
import org.springframework.stereotype.Component;
import sharpsword.access.Refusal;
import sharpsword.access.Role;
import sharpsword.messaging.document.Command;
import sharpsword.messaging.document.Documents;
import sharpsword.messaging.document.Outcome;
import sharpsword.messaging.document.Stored;
import sharpsword.reference.data.ReferenceData;
import sharpsword.reference.routing.Operation;

/** Publishing an operation of an approved or running campaign to its service, and changing a published one. */
@Component
public final class PublishingOperation {

    private final Campaigns campaigns;
    private final Documents<PublishedOperation> operations;
    private final PlanVisibility visibility;
    private final ReferenceData reference;

    PublishingOperation(
            Campaigns campaigns,
            Documents<PublishedOperation> operations,
            PlanVisibility visibility,
            ReferenceData reference) {
        this.campaigns = campaigns;
        this.operations = operations;
        this.visibility = visibility;
        this.reference = reference;
    }

    /** Publishes the terms that were approved. */
    public Outcome<PublishedOperation> publish(Command command, String id, Operation operation) {
        command.caller().require(Role.CAMPAIGN_LEAD);
        Stored<Campaign> campaign = publishing(command, id);
        Terms terms = campaign.value()
                .terms(operation)
                .orElseThrow(() -> Refusal.rule("operation-not-planned")
                        .with("operation", operation.name())
                        .asException());
        int year = campaign.value().year();
        String published = PublishedOperation.idOf(id, operation);
        return operations.create(command, published, moment -> {
            moment.notBefore(campaign.value().approvedAt().orElseThrow());
            return new PublishedOperation(
                            published, visibility.ofOperation(terms), id, year, terms, moment.occurredAt())
                    .published();
        });
    }

    /**
     * Changes a published operation and publishes it again.
     *
     * @throws sharpsword.access.RefusedException {@code change-reason-missing}: those who work by it must learn why
     */
    public Outcome<PublishedOperation> change(Command command, String id, Terms terms) {
        command.caller().require(Role.CAMPAIGN_LEAD);
        int year = publishing(command, id).value().year();
        if (command.reason() == null || command.reason().isBlank()) {
            throw Refusal.malformed("change-reason-missing").at("reason").asException();
        }
        Optional<Refusal> objection =
                TermsPolicy.firstObjection(terms, new TermsPolicy.Setting(year, reference.packages()));
        if (objection.isPresent()) {
            throw objection.get().asException();
        }
        return operations.change(
                command,
                PublishedOperation.idOf(id, terms.operation()),
                (published, moment) -> published.changed(terms, visibility.ofOperation(terms)));
    }

    private Stored<Campaign> publishing(Command command, String id) {
        visibility.requireHeadquarters(command.caller());
        Stored<Campaign> campaign = campaigns.require(command.caller(), id);
        if (!campaign.value().state().publishes()) {
            throw Refusal.conflict("campaign-not-publishing")
                    .with("state", campaign.value().state().name())
                    .asException();
        }
        return campaign;
    }
}
