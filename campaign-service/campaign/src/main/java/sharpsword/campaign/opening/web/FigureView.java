package sharpsword.campaign.opening.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sharpsword.access.Caller;
import sharpsword.access.Role;
import sharpsword.campaign.opening.FigureAction;
import sharpsword.campaign.opening.FigureLife;
import sharpsword.campaign.opening.FigureState;
import sharpsword.campaign.opening.OpeningFigure;
import sharpsword.campaign.opening.Statement;
import sharpsword.messaging.document.Stored;

/** An opening figure as the API shows it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record FigureView(
        String id,
        FigureState state,
        long revision,
        Statement statement,
        String display,
        String firstSigner,
        @Nullable String secondSigner,
        List<FigureAction> possible) {

    static FigureView of(Stored<OpeningFigure> stored, Caller caller) {
        OpeningFigure figure = stored.value();
        return new FigureView(
                figure.id(),
                figure.state(),
                stored.revision(),
                figure.statement(),
                figure.statement().exactness().display(figure.statement().value()),
                figure.firstSigner(),
                figure.secondSigner(),
                FigureLife.TABLE.possible(figure.state()).stream()
                        .filter(action -> isOpen(action, figure, caller))
                        .toList());
    }

    private static boolean isOpen(FigureAction action, OpeningFigure figure, Caller caller) {
        boolean lead = caller.has(Role.CAMPAIGN_LEAD);
        return switch (action) {
            case AMEND -> lead;
            case WITHDRAW -> lead || caller.has(Role.UNIT_HEAD);
            case CONFIRM ->
                (lead || caller.has(Role.UNIT_HEAD))
                        && !caller.officer().officerId().equals(figure.firstSigner());
        };
    }
}
