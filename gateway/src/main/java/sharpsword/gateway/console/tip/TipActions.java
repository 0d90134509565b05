package sharpsword.gateway.console.tip;

import static sharpsword.gateway.console.page.Field.Kind.AREA;
import static sharpsword.gateway.console.page.Field.Kind.DATE;
import static sharpsword.gateway.console.page.Field.Kind.MOMENT;
import static sharpsword.gateway.console.page.Field.Kind.TEXT;
import static sharpsword.gateway.console.page.Field.Kind.TICK;

import java.util.List;
import sharpsword.gateway.console.page.Acting;
import sharpsword.gateway.console.page.Action;
import sharpsword.gateway.console.page.Actions;
import sharpsword.gateway.console.page.Field;
import sharpsword.gateway.console.page.Matters;
import sharpsword.gateway.console.page.Words;
import sharpsword.gateway.console.reward.RewardActions;

/** What can be done with a tip, by the codes of rewarded reporting. */
final class TipActions {

    static final String FAMILY = "tip";
    /** Proposing a reward; the service lists no code for it, and says itself who may. */
    static final String PROPOSE_REWARD = "PROPOSE_REWARD";

    /** Asking to see who handed it in; the service lists no code for it either. */
    static final String REQUEST_OPENING = "REQUEST_OPENING";

    /** When the organ knew of it from elsewhere; a day in the form, an instant for the service. */
    static final String FIRST_KNOWN = "firstKnownAt";
    /** Body that a tip is forwarded to. */
    static final String REFERRED_TO = "to";
    /** Agency that a tip is handed on to. */
    static final String AGENCY = "agency";

    private static final Field NOTE = Field.of("note", AREA);

    static final Actions ALL = Actions.of(
            Action.post(
                    FAMILY,
                    "ACCEPT",
                    "acceptance",
                    Field.of("listed", TICK),
                    Field.of("clue", TICK),
                    Field.of("barred", TICK),
                    Field.of("fabricated", TICK),
                    Field.of(FIRST_KNOWN, DATE).optional()),
            Action.post(
                    FAMILY,
                    "REJECT",
                    "rejection",
                    Field.choice("criterion", "LISTED", "LOCATABLE", "NEW", "REPORTER_ENTITLED", "TRUTHFUL"),
                    NOTE),
            Action.post(FAMILY, "MARK_DUPLICATE", "duplicate", Field.of("of", TEXT)),
            Action.post(FAMILY, "REFER", "referral", Field.of(REFERRED_TO, TEXT), NOTE),
            Action.post(FAMILY, "DISPATCH", "dispatch", Field.choice(AGENCY)),
            Action.post(FAMILY, PROPOSE_REWARD, "reward", RewardActions.proposal()),
            Action.post(FAMILY, REQUEST_OPENING, "openings", Field.of("reason", AREA)));

    private TipActions() {}

    /** Writing down a tip that came by telephone, by letter or in person, today or earlier. */
    static Action registration(Words words) {
        List<Field.Option> kinds = List.of(
                new Field.Option("REPORT", words.of("option.kind", "REPORT")),
                new Field.Option("COMPLAINT", words.of("option.kind", "COMPLAINT")));
        return Action.post(
                FAMILY,
                "REGISTER",
                "",
                Field.choice("channel", "PHONE", "LETTER", "VISIT"),
                Field.choice("tip.kind").with(kinds),
                Field.choice("tip.matter").with(Matters.options(words)),
                Field.of("tip.target", TEXT).optional(),
                Field.choice("tip.district").with(words.districtsOfAnyDay()),
                Field.of("tip.address", TEXT).optional(),
                Field.of("tip.content", AREA),
                Field.of("tip.contact.name", TEXT).optional(),
                Field.of("tip.contact.phone", TEXT).optional(),
                Field.of("tip.contact.address", TEXT).optional(),
                Field.of(Acting.OCCURRED_AT, MOMENT).optional(),
                Field.of(Acting.LATE_BECAUSE, TEXT).optional());
    }
}
