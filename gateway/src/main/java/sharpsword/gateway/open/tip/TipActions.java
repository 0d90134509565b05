package sharpsword.gateway.open.tip;

import static sharpsword.gateway.console.page.Field.Kind.AREA;
import static sharpsword.gateway.console.page.Field.Kind.TEXT;

import java.util.stream.Stream;
import sharpsword.gateway.console.page.Action;
import sharpsword.gateway.console.page.Field;
import sharpsword.gateway.console.page.Matters;
import sharpsword.gateway.console.page.Words;

/** The two forms of the public. */
final class TipActions {

    private TipActions() {}

    /** Handing in a tip. Who hands it in may be left out. */
    static Action submission(Words words) {
        return Action.post(
                "tip",
                "SUBMIT",
                "",
                Stream.of(
                                Field.choice("kind", "REPORT", "COMPLAINT"),
                                Field.choice("matter").with(Matters.options(words)),
                                Field.of("target", TEXT).optional(),
                                Field.choice("district").with(words.districtsOfToday()),
                                Field.of("address", TEXT).optional(),
                                Field.of("content", AREA),
                                Field.of("contact.name", TEXT).optional(),
                                Field.of("contact.phone", TEXT).optional(),
                                Field.of("contact.address", TEXT).optional())
                        .toArray(Field[]::new));
    }

    /** Looking up what became of one. */
    static Action lookup() {
        return Action.post("tip", "LOOK_UP", "lookup", Field.of("receiptCode", TEXT));
    }

    /** Claiming a reward by the code. */
    static Action claim() {
        return Action.post("tip", "CLAIM", "claim", Field.of("receiptCode", TEXT), Field.of("payout", TEXT));
    }
}
