package sharpsword.gateway.console.campaign;

import static sharpsword.gateway.console.page.Field.Kind.AREA;

import sharpsword.gateway.console.page.Action;
import sharpsword.gateway.console.page.Actions;
import sharpsword.gateway.console.page.Field;

/** What moves a campaign on, by the codes of the campaign service. */
final class CampaignActions {

    static final String FAMILY = "campaign";

    private static final Field NOTE = Field.of("note", AREA);

    static final Actions ALL = Actions.of(
            Action.post(FAMILY, "SUBMIT", "submission", NOTE.optional()),
            Action.post(FAMILY, "APPROVE", "approval", NOTE.optional()),
            Action.post(FAMILY, "RETURN", "return", NOTE),
            Action.post(FAMILY, "START", "start", NOTE.optional()),
            Action.post(FAMILY, "SUMMARISE", "summary", NOTE),
            Action.post(FAMILY, "CLOSE", "closure", NOTE.optional()));

    private CampaignActions() {}
}
