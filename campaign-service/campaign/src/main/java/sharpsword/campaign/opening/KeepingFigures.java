package sharpsword.campaign.opening;

import java.util.Map;
import org.springframework.stereotype.Component;
import sharpsword.access.Refusal;
import sharpsword.access.Role;
import sharpsword.campaign.Headquarters;
import sharpsword.messaging.document.Command;
import sharpsword.messaging.document.Decision;
import sharpsword.messaging.document.Documents;
import sharpsword.messaging.document.Happening;
import sharpsword.messaging.document.Outcome;

/** Entering, amending, confirming and withdrawing opening figures. */
@Component
public final class KeepingFigures {

    private static final String TOLD = "campaign.opening-figure.v1";

    private final Documents<OpeningFigure> figures;
    private final Headquarters headquarters;

    KeepingFigures(Documents<OpeningFigure> figures, Headquarters headquarters) {
        this.figures = figures;
        this.headquarters = headquarters;
    }

    /** The first signer enters a figure. */
    public Outcome<OpeningFigure> enter(Command command, String key, Statement says) {
        command.caller().require(Role.CAMPAIGN_LEAD);
        check(says);
        headquarters.require(command.caller());
        return figures.create(command, key, moment -> {
            OpeningFigure entered =
                    new OpeningFigure(key, headquarters.visibleTo(), FigureState.ENTERED, says, signer(command), null);
            return Decision.accept(entered, told("enter", entered));
        });
    }

    /** Says something else; whoever amends becomes the first signer. */
    public Outcome<OpeningFigure> amend(Command command, String key, Statement says) {
        command.caller().require(Role.CAMPAIGN_LEAD);
        check(says);
        return figures.change(command, key, (figure, moment) -> {
            FigureState next = FigureLife.TABLE.require(figure.state(), FigureAction.AMEND);
            OpeningFigure amended = figure.amended(next, says, signer(command));
            return Decision.accept(amended, told("amend", amended));
        });
    }

    /** The second signer vouches for it. */
    public Outcome<OpeningFigure> confirm(Command command, String key) {
        command.caller().require(Role.CAMPAIGN_LEAD, Role.UNIT_HEAD);
        return figures.change(command, key, (figure, moment) -> {
            FigureState next = FigureLife.TABLE.require(figure.state(), FigureAction.CONFIRM);
            if (signer(command).equals(figure.firstSigner())) {
                return Decision.reject(
                        Refusal.notEntitled("opening-second-signer").with("firstSigner", figure.firstSigner()));
            }
            OpeningFigure confirmed = figure.confirmed(next, signer(command));
            return Decision.accept(confirmed, told("confirm", confirmed));
        });
    }

    /** Takes it off the board. */
    public Outcome<OpeningFigure> withdraw(Command command, String key, String reason) {
        command.caller().require(Role.CAMPAIGN_LEAD, Role.UNIT_HEAD);
        return figures.change(command.because(reason), key, (figure, moment) -> {
            OpeningFigure withdrawn = figure.withdrawn(FigureLife.TABLE.require(figure.state(), FigureAction.WITHDRAW));
            return Decision.accept(withdrawn, told("withdraw", withdrawn));
        });
    }

    private static void check(Statement says) {
        if (says.to().isBefore(says.from())) {
            throw Refusal.rule("opening-period-inverted")
                    .at("to")
                    .with("from", says.from())
                    .with("to", says.to())
                    .asException();
        }
        if (says.value() < 0) {
            throw Refusal.rule("opening-value-negative")
                    .at("value")
                    .with("value", says.value())
                    .asException();
        }
    }

    private static Happening told(String action, OpeningFigure figure) {
        return Happening.told(
                action,
                TOLD,
                Map.of(
                        "key",
                        figure.id(),
                        "dataset",
                        figure.statement().dataset(),
                        "value",
                        figure.statement().value(),
                        "exactness",
                        figure.statement().exactness().name(),
                        "state",
                        figure.state().name()));
    }

    private static String signer(Command command) {
        return command.caller().officer().officerId();
    }
}
