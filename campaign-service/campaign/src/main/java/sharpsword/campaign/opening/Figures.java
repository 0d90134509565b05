package sharpsword.campaign.opening;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;
import sharpsword.access.Caller;
import sharpsword.campaign.Items;
import sharpsword.messaging.document.Documents;
import sharpsword.messaging.document.Listing;
import sharpsword.messaging.document.Stored;

/** Questions about opening figures. */
@Component
public final class Figures {

    private static final Sort BY_KEY = Sort.by("_id");
    private static final int MOST = 200;

    private final Documents<OpeningFigure> figures;

    Figures(Documents<OpeningFigure> figures) {
        this.figures = figures;
    }

    public Items<Stored<OpeningFigure>> list(Caller caller, int offset, int limit) {
        return new Items<>(
                figures.list(caller, scope -> scope, new Listing(BY_KEY, offset, limit)),
                figures.count(caller, scope -> scope));
    }

    public Optional<Stored<OpeningFigure>> find(Caller caller, String key) {
        return figures.find(caller, key);
    }

    /** What the board shows on a day: confirmed figures whose period has ended by then. The board lets people in by role. */
    public List<OpeningFigure> shownOn(LocalDate day) {
        Criteria confirmed = Criteria.where("state").is(FigureState.CONFIRMED.name());
        return figures.listEntrusted(confirmed, Listing.first(MOST, BY_KEY)).stream()
                .map(Stored::value)
                .filter(figure -> !figure.statement().to().isAfter(day))
                .toList();
    }
}
